/** What the page at hand offers to do, so that the list of everything can offer it too. */
export type OfferedAct = { name: string; label: string; begin: () => void };

const nothing: readonly OfferedAct[] = [];
let offered = nothing;
const listeners = new Set<() => void>();

function change(acts: readonly OfferedAct[]): void {
  offered = acts;
  for (const listener of listeners) listener();
}

export const offeredActs = {
  current: () => offered,
  onServer: () => nothing,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** From now until what it answers is called. */
  offer(acts: readonly OfferedAct[]): () => void {
    change(acts);
    return () => {
      if (offered === acts) change(nothing);
    };
  },
};
