/** What a kill is mostly for, the gravest first; one tap each. */
export const killReasons = ['danger', 'minor_named', 'court', 'invented', 'by_mistake'] as const;
