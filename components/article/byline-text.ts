/** The byline in the words of its language: who, in the signed order, neighbours with one role named together. */
import { languageCodes, type Language } from '@/domain/language';
import type { PublishedByline } from '@/domain/published-article';
import { words } from '@/components/site/words';

export function bylineText(byline: readonly PublishedByline[], language: Language): string {
  const t = words(language);
  const groups: { role: PublishedByline['role']; names: string[] }[] = [];
  for (const { role, name } of byline) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(name);
    else groups.push({ role, names: [name] });
  }
  const line = groups
    .map(({ role, names }) => t(`byline.${role}`, { names: together(names, language) }))
    .join(t('byline.separator'));
  return line.charAt(0).toLocaleUpperCase(languageCodes[language].bcp47) + line.slice(1);
}

/** The same line in pieces, so that each name can lead to the page of whoever it names. */
export function bylineParts(
  byline: readonly PublishedByline[],
  language: Language,
): (string | PublishedByline)[] {
  // A private sign stands for each name: no language has one of its own.
  const sign = (place: number) => String.fromCharCode(0xe000 + place);
  const line = bylineText(
    byline.map((author, place) => ({ ...author, name: sign(place) })),
    language,
  );
  return line
    .split(/([\uE000-\uF8FF])/)
    .flatMap((piece) => (piece === '' ? [] : (byline[piece.charCodeAt(0) - 0xe000] ?? piece)));
}

function together(names: string[], language: Language): string {
  // Chinese bylines are a row of names; 和 would read as prose.
  if (language === 'zh') return names.join('、');
  return new Intl.ListFormat(languageCodes[language].dates, { type: 'conjunction' }).format(names);
}
