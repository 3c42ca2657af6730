/** The strings of the newsroom in the language that the person chose. */
import { cache } from 'react';
import type { Subject } from '@/components/newsroom/catalogue';
import { wordsIn } from '@/components/newsroom/words-in';
import { requireActing } from './acting';

const languageOfRequest = cache(async () => (await requireActing()).interfaceLanguage);

/** The translator of one subject in the language of whoever is signed in. */
export async function newsroomWords<S extends Subject>(subject: S) {
  return wordsIn(await languageOfRequest(), subject);
}
