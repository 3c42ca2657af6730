/** One act of the cast's last weeks. */
export type Happening = { hoursAgo: number; act: (hoursAgo: number) => Promise<void> };

/** Lets everything happen in the order of time; what falls on the same moment, in the order of the list. */
export async function letHappen(happenings: readonly Happening[]): Promise<void> {
  const inOrder = [...happenings].sort((one, other) => other.hoursAgo - one.hoursAgo);
  for (const { act, hoursAgo } of inOrder) await act(hoursAgo);
}
