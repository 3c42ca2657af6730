/** A revision as it is named on the command line: nobody signs or publishes "the latest". Null where it is no number. */
export function revisionNumber(word: string): number | null {
  return /^[1-9]\d{0,6}$/.test(word) ? Number(word) : null;
}
