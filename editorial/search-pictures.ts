/** Pictures for a text, by words of their caption, credit or description. */
import type { PictureChoice } from '@/domain/article-view';
import type { Language } from '@/domain/language';
import type { Actor } from '@/domain/person';
import { pictureEyes } from '@/editorial/picture-eyes';
import { reading } from '@/storage/article-pages';
import { newestPictureIds } from '@/storage/newsroom-pictures';
import { pictureChoicesOf } from '@/storage/text-choices';

const found = 30;
const wordsHeeded = 8;

export async function searchPictures(
  actor: Actor,
  { words, language }: { words: string; language: Language },
  now: Date,
): Promise<PictureChoice[]> {
  const tx = reading();
  const wanted = words.split(/\s+/).filter(Boolean).slice(0, wordsHeeded);
  const ids = await newestPictureIds(tx, await pictureEyes(actor, now), wanted, found);
  return pictureChoicesOf(tx, ids, language);
}

/** One picture that was just taken in, as a choice. */
export async function readPictureChoice(id: string, language: Language): Promise<PictureChoice | undefined> {
  return (await pictureChoicesOf(reading(), [id], language))[0];
}
