/** How the list of people is narrowed. */
export const personFilters = ['all', 'on_duty', 'invited', 'disabled'] as const;
export type PersonFilter = (typeof personFilters)[number];
