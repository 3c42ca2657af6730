/** Which pictures readers may see, remembered until a run touches an article that shows them. */
import type { PublicPicture } from '@/storage/public-picture';

export type PublicPictures = {
  /** Null where readers may not see the picture. Throws where it is not remembered and nobody is there to ask. */
  find(key: string): Promise<PublicPicture | null>;
  forget(tags: readonly string[]): void;
  /** Nobody knows what has changed. */
  forgetAll(): void;
};

type Options = {
  lookUp: (key: string) => Promise<PublicPicture | null>;
  /** How many pictures are remembered at most. */
  most?: number;
  now?: () => number;
};

export function publicPictures({ lookUp, most = 20_000, now = Date.now }: Options): PublicPictures {
  const shown = new Map<string, PublicPicture>();
  let changes = 0;

  function remember(key: string, picture: PublicPicture) {
    if (shown.size >= most) shown.delete(shown.keys().next().value!);
    shown.set(key, picture);
  }

  return {
    async find(key) {
      const known = shown.get(key);
      if (known && (known.until === null || known.until.getTime() > now())) return known;
      shown.delete(key);
      const before = changes;
      const found = await lookUp(key);
      // What was changed while we asked may be newer than what we were told.
      if (found && changes === before) remember(key, found);
      return found;
    },
    forget(tags) {
      changes += 1;
      const touched = new Set(tags);
      for (const [key, { articleIds }] of shown)
        if (articleIds.some((id) => touched.has(`article:${id}`))) shown.delete(key);
    },
    forgetAll() {
      changes += 1;
      shown.clear();
    },
  };
}
