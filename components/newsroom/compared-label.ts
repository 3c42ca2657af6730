import type { Say } from './article-words';

/** What a unit of text is called where it is no paragraph; null for what needs no name. */
export function comparedLabel(unit: string, say: Say): string | null {
  const named = names[unit];
  if (named) return say(named);
  if (unit.startsWith('note.')) return say('comparePage.note');
  const [, attribute = ''] = unit.split('.');
  return attributes.includes(attribute) ? say(`blocks.${attribute}`) : null;
}

const names: Record<string, string> = {
  kicker: 'fields.kicker',
  headline: 'fields.headline',
  shortHeadline: 'fields.shortHeadline',
  standfirst: 'fields.standfirst',
  dateline: 'root.dateline',
  byline: 'root.byline',
  socialText: 'root.socialText',
  'leadPicture.caption': 'root.caption',
  'leadPicture.credit': 'root.credit',
};
const attributes = ['speaker', 'source', 'caption', 'credit', 'title'];
