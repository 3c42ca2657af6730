'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { placesOf } from '@/domain/front-arrangement';
import type { FrontDesk } from '@/domain/front-desk';
import type { FrontEditing } from './front-editing';
import { FrontStoryRow } from './front-story-row.client';

type Props = { desk: FrontDesk; search: string; editing: FrontEditing };

/** What is published in the language of the front, the latest first, to be set on it. */
export function FrontPicks({ desk, search, editing }: Props) {
  const t = useTranslations('newsroom.fronts');
  const format = useFormatter();
  const placed = new Set(placesOf(editing.arrangement).map(({ article }) => article));
  return (
    <section tabIndex={-1} className="front-picks" aria-labelledby="front-picks">
      <h2 id="front-picks">{t('picks.title')}</h2>
      <div className="front-search">
        <Field label={t('picks.search')}>
          <input type="search" name="q" defaultValue={search} maxLength={80} autoComplete="off" />
        </Field>
        <Button type="submit" weight="outlined">
          {t('picks.find')}
        </Button>
      </div>
      {desk.found.length === 0 ? <p>{search ? t('picks.none') : t('noStories')}</p> : null}
      <ol>
        {desk.found.map((id) => {
          const story = editing.stories.get(id);
          if (!story) return null;
          return (
            <FrontStoryRow
              key={id}
              story={story}
              from="pick"
              moves={placed.has(id) ? [] : ['lead', 'opening', 'strip']}
              editing={editing}
            >
              {placed.has(id) ? <span className="front-flag">{t('picks.placed')}</span> : null}
              <time dateTime={story.publishedAt.toISOString()} className="front-flag">
                {format.dateTime(story.publishedAt, {
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                  hourCycle: 'h23',
                })}
              </time>
            </FrontStoryRow>
          );
        })}
      </ol>
    </section>
  );
}
