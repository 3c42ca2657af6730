/** What a change to a published text may have touched that readers would have to be told of. */
export const watchedKinds = ['number', 'name', 'quotation', 'negation'] as const;
export type WatchedKind = (typeof watchedKinds)[number];

/** `gone` stood in the text that readers have, `come` stands in the one that is to be published. */
export type WatchedChange = { kind: WatchedKind; gone: readonly string[]; come: readonly string[] };
