/** What this instance answers 410 for, whatever else is up: by the runs, and by the files of its data folder. */
import { addressTagsIn } from '@/domain/address-tags';
import type { Language } from '@/domain/language';
import type { Address } from '@/press/address';
import type { PressRun } from '@/storage/follow-press-runs';
import { layTombstone, liftTombstone, readTombstones, tombstonesSign } from '@/storage/tombstones';

export type Tombstones = {
  /** The language to say it in; null where nothing was killed. */
  at(address: Address): Language | null;
  apply(runs: readonly PressRun[]): void;
  /** What the database says is killed takes the place of what runs had said. */
  replace(killed: readonly Killed[]): void;
  /** Looks whether another process has laid or lifted one. */
  look(): void;
};

type Killed = { language: Language; of: string };

/** `changed`: these addresses have got a tombstone, or lost it. */
export function tombstones(
  dataFolder: string,
  changed: (isAt: (address: Address) => boolean) => void,
): Tombstones {
  let lying = new Map<string, Language>();
  let seen = '';
  /** What the disk had no room for. */
  const unwritten = new Map<string, Language>();

  /** What cannot be read goes on lying: nothing comes back because a disk fails. */
  function read() {
    const before = lying;
    let found;
    try {
      const sign = tombstonesSign(dataFolder);
      if (sign === seen) return;
      found = readTombstones(dataFolder);
      seen = sign;
    } catch {
      return;
    }
    lying = new Map(found.map(({ of, language }) => [of, language]));
    for (const [of, language] of unwritten) lying.set(of, language);
    const other = new Set(
      [...before.keys(), ...lying.keys()].filter((of) => before.has(of) !== lying.has(of)),
    );
    if (other.size > 0) changed((address) => other.has(nameOf(address)));
  }

  /** A full disk is no reason to show what was killed. */
  function lay({ language, of }: Killed) {
    lying.set(of, language);
    changed((address) => nameOf(address) === of);
    try {
      layTombstone(dataFolder, { of, language, at: new Date().toISOString(), byHand: null });
    } catch (error) {
      unwritten.set(of, language);
      console.error(`The tombstone of ${of} stands in memory only: ${(error as Error).message}`);
    }
  }

  function lift(of: string) {
    unwritten.delete(of);
    liftTombstone(dataFolder, { of, byHand: null });
    seen = '';
    read();
  }

  read();
  return {
    at: (address) => lying.get(nameOf(address)) ?? null,
    apply(runs) {
      for (const one of addressTagsIn(runs.flatMap(({ tags }) => tags)))
        if (one.what === 'killed') lay(one);
        else lift(one.of);
    },
    replace(killed) {
      const now = new Set(killed.map(({ of }) => of));
      for (const of of [...lying.keys()]) if (!now.has(of)) lift(of);
      for (const one of killed) if (!lying.has(one.of)) lay(one);
    },
    look: read,
  };
}

/** An article answers in every section, and its short address and its card go with it. */
function nameOf(address: Address): string {
  if (address.kind === 'article') return `${address.language}/${address.slug}`;
  return 'id' in address ? `s/${address.id}` : '';
}
