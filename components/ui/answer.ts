/** What a server action answers: the sentences of a refusal, or what was done. */
export type Answer = { refused: string[] } | { done: string };

export type Found = { id: string; label: string };

/** With what was filled in, so that a refusal loses nothing, and with what was looked for meanwhile. */
export type KeptAnswer = Answer & { kept?: Record<string, string>; found?: Found[] };

/** What was done may bring a link that is shown this once. */
export type LinkAnswer = Answer & { link?: string | null };
