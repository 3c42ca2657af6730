/** The front that an address names, as whoever is signed in may see it; read once for the page and its title. */
import { cache } from 'react';
import { frontWords } from '@/components/newsroom/front-words';
import { placesOf } from '@/domain/front-arrangement';
import type { FrontDesk } from '@/domain/front-desk';
import { isLanguage } from '@/domain/language';
import { readFrontDesk } from '@/editorial/read-front-desk';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { requireActing } from '@/app/newsroom/acting';
import type { FrontQuery } from './front-query';

export async function frontOfRequest(
  language: string,
  section: string | null,
  { draft, move, search }: FrontQuery,
): Promise<FrontDesk | null> {
  const { by } = await requireActing();
  if (!isLanguage(language)) return null;
  const named = [...(draft ? placesOf(draft.arrangement).map(({ article }) => article) : [])];
  if (move) named.push(move.article);
  return readFrontDesk(by, { language, section }, { search, named });
}

/** Undefined where there is no such front for this person. */
export const titleOfFront = cache(
  async (language: string, section: string | null): Promise<string | undefined> => {
    const { interfaceLanguage } = await requireActing();
    const none = { draft: null, move: null, search: '', done: null };
    const desk = await frontOfRequest(language, section, none);
    return desk ? frontWords(interfaceLanguage, (await paperOfRequest()).zone).frontName(desk) : undefined;
  },
);
