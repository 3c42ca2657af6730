'use server';

import { z } from 'zod';
import { actingOrNull } from '@/app/newsroom/acting';
import type { PictureChoice } from '@/domain/article-view';
import { languages } from '@/domain/language';
import { searchPictures } from '@/editorial/search-pictures';

const searching = z.object({ words: z.string().max(200), language: z.enum(languages) });

/** Of the pictures that this person may see; for whoever is signed out there are none. */
export async function searchPicturesAction(sent: unknown): Promise<readonly PictureChoice[]> {
  const acting = await actingOrNull();
  const asked = searching.safeParse(sent);
  return acting && asked.success ? searchPictures(acting.actor, asked.data, acting.by.now) : [];
}
