/** What a server action answers: the sentences of a refusal, or what was done. */
export type Answer = { refused: string[] } | { done: string };
