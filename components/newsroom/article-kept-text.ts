/** Words that are not saved yet, on the writer's own device: they outlive a closed window, a dead battery and a dead network. */
import { z } from 'zod';
import type { ArticleDocument } from '@/domain/document';
import { parseDocument } from '@/domain/parse-document';
import type { Keeper, NewerText } from './article-saving';

export type KeptText = { document: ArticleDocument; baseVersion: number };

const kept = z.object({ document: z.unknown(), baseVersion: z.int() });
/** Cloned, because attributes out of ProseMirror have no prototype, and React sends only plain objects. */
function documentIn(json: unknown): ArticleDocument | null {
  const document = parseDocument(json);
  return document.ok ? structuredClone(document.value) : null;
}

const keyOf = (personId: string, articleId: string) => `stet.text.${personId}.${articleId}`;

export function keeperOf(storage: Storage, personId: string, articleId: string): Keeper {
  const key = keyOf(personId, articleId);
  return {
    keep: (document, baseVersion) => {
      try {
        storage.setItem(key, JSON.stringify({ document, baseVersion }));
      } catch {
        // A device without room: the text is still on the page, and the line above it says that it is not saved.
      }
    },
    forget: () => storage.removeItem(key),
  };
}

export function readKept(storage: Storage, personId: string, articleId: string): KeptText | null {
  try {
    const found = kept.safeParse(JSON.parse(storage.getItem(keyOf(personId, articleId)) ?? 'null'));
    const document = found.success ? documentIn(found.data.document) : null;
    return found.success && document ? { document, baseVersion: found.data.baseVersion } : null;
  } catch {
    return null;
  }
}

const other = z.object({ document: z.unknown(), version: z.int(), person: z.string() });

/** The text that was not chosen when two people had typed at once. It stays on the device until the writer lets it go. */
export function otherTextOf(storage: Storage, personId: string, articleId: string) {
  const key = `stet.other.${personId}.${articleId}`;
  return {
    keep: (text: NewerText) => storage.setItem(key, JSON.stringify(text)),
    drop: () => storage.removeItem(key),
    read: (): NewerText | null => {
      const found = other.safeParse(JSON.parse(storage.getItem(key) ?? 'null'));
      const document = found.success ? documentIn(found.data.document) : null;
      return found.success && document ? { ...found.data, document } : null;
    },
  };
}
