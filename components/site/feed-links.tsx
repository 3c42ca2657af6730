import type { Language } from '@/domain/language';
import type { Paper, SectionName } from '@/domain/published-article';
import { feedAddress, feedTitle, feedTypes, type FeedFormat } from './feed-address';

type Props = { paper: Paper; language: Language; section?: SectionName };

const formats = Object.keys(feedTypes) as FeedFormat[];

/** The feeds that go with a page, for readers of feeds that are given its address. */
export function FeedLinks({ paper, language, section }: Props) {
  return formats.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={feedTypes[format]}
      title={feedTitle(paper, language, section ?? null)}
      href={feedAddress(language, section ?? null, format)}
    />
  ));
}
