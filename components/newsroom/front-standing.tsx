import { openingSize, placesOf, type Arrangement } from '@/domain/front-arrangement';
import type { FrontDesk } from '@/domain/front-desk';
import { languageCodes } from '@/domain/language';
import type { FrontWords } from './front-words';

type Props = { desk: FrontDesk; arrangement: Arrangement; words: FrontWords };

/** An arrangement to read: what is set, in its order. */
export function FrontStanding({ desk, arrangement, words }: Props) {
  const { t } = words;
  const places = placesOf(arrangement);
  if (places.length === 0) return <p>{t('neverArranged')}</p>;
  const labels = [t('slot.lead'), ...Array<string>(openingSize - 1).fill(t('slot.pair'))];
  return (
    <ol className="front-standing">
      {places.map(({ article, headline }, at) => {
        const story = desk.stories.find(({ id }) => id === article);
        const section = desk.sections.find(({ slug }) => slug === story?.section);
        const below = desk.section ? t('slot.more') : (section?.names[words.language] ?? '');
        return (
          <li key={article}>
            <span className="front-label">{at < arrangement.opening.length ? labels[at] : below}</span>{' '}
            <span lang={languageCodes[desk.language].bcp47}>
              {headline?.text ?? story?.headline ?? article}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
