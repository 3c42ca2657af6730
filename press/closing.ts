/** What has to be ended, in the order it was begun; ended from the last to the first, once. */
export type Closing = { begun(end: () => Promise<void> | void): void; end(): Promise<void> };

export function closing(): Closing {
  const ends: (() => Promise<void> | void)[] = [];
  let ended: Promise<void> | null = null;
  async function endAll() {
    for (const end of ends.reverse()) {
      try {
        await end();
      } catch (error) {
        // One that cannot be ended must not keep the database, which is last, from being stopped.
        console.error(error);
      }
    }
  }
  return {
    begun(end) {
      // Begun while all was being ended already: it must not stay behind.
      if (ended) ended = ended.then(end);
      else ends.push(end);
    },
    end: () => (ended ??= endAll()),
  };
}
