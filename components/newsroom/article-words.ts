/** The translator of `newsroom.article`, handed to parts that are made on the server. */
export type Say = (key: string, values?: Record<string, string | number | Date>) => string;

/** When something happened, as the newsroom says it: `24 Nov, 14:02`. */
export type Clock = (at: Date) => string;
