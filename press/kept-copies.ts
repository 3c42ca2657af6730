/** The pressed pages in memory, within a budget of bytes; what nobody wanted since the last round makes room first. */
import type { PressedCopy } from '@/press/pressed-copy';

export type KeptCopies = {
  find(path: string): PressedCopy | undefined;
  keep(path: string, copy: PressedCopy): void;
  /** Throws away what shows one of these, and says where it stood. */
  drop(tags: readonly string[]): string[];
  dropWhere(isMeant: (path: string) => boolean): void;
  paths(): IterableIterator<[string, PressedCopy]>;
  bytes(): number;
};

export function keptCopies(budget: number): KeptCopies {
  const copies = new Map<string, PressedCopy>();
  const showing = new Map<string, Set<string>>();
  let bytes = 0;

  function remove(path: string, copy: PressedCopy) {
    copies.delete(path);
    bytes -= copy.bytes;
    for (const tag of copy.tags) {
      const paths = showing.get(tag);
      paths?.delete(path);
      if (paths?.size === 0) showing.delete(tag);
    }
  }

  /** A hand goes round: what was wanted stays for another round, so that a hit moves nothing but a bit. */
  function makeRoom() {
    while (bytes > budget && copies.size > 1) {
      const [path, copy] = copies.entries().next().value!;
      if (!copy.wanted) {
        remove(path, copy);
        continue;
      }
      copy.wanted = false;
      copies.delete(path);
      copies.set(path, copy);
    }
  }

  return {
    find: (path) => copies.get(path),
    keep(path, copy) {
      const before = copies.get(path);
      if (before) remove(path, before);
      copies.set(path, copy);
      bytes += copy.bytes;
      for (const tag of copy.tags) {
        const paths = showing.get(tag) ?? new Set();
        showing.set(tag, paths.add(path));
      }
      makeRoom();
    },
    drop(tags) {
      const paths = [...new Set(tags.flatMap((tag) => [...(showing.get(tag) ?? [])]))];
      for (const path of paths) remove(path, copies.get(path)!);
      return paths;
    },
    dropWhere(isMeant) {
      for (const [path, copy] of [...copies]) if (isMeant(path)) remove(path, copy);
    },
    paths: () => copies.entries(),
    bytes: () => bytes,
  };
}
