export const acts = ['publish', 'correct', 'kill'] as const;
export type Act = (typeof acts)[number];

/** What the actor is told to do. */
export type Told = { act: Act; id: string; revision: number };
