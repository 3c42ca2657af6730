/** What went out on one signature and nobody has joined for half a day is the editor-in-chief’s. */
const hoursUntilChief = 12;

/** The last moment since when something has waited too long for everybody else. */
export function withChiefSince(now: Date): Date {
  return new Date(now.getTime() - hoursUntilChief * 3_600_000);
}

export function isWithChief(since: Date, now: Date): boolean {
  return since <= withChiefSince(now);
}
