/** Runs also say which addresses are dead from now on, and which are not any more: a press that is cut off later keeps to it. */
import { languages, type Language } from './language';

/** `of`: `en/the-slug` or `s/ID`. */
export type AddressTag = { what: 'killed' | 'reinstated'; language: Language; of: string };

const form = new RegExp(`^(killed|reinstated):(${languages.join('|')}):(.+)$`);

export const addressTag = ({ what, language, of }: AddressTag) => `${what}:${language}:${of}`;

/** What the tags of a run say of addresses, in their order. */
export function addressTagsIn(tags: readonly string[]): AddressTag[] {
  return tags.flatMap((tag) => {
    const [, what, language, of] = form.exec(tag) ?? [];
    return of ? [{ what: what as AddressTag['what'], language: language as Language, of }] : [];
  });
}
