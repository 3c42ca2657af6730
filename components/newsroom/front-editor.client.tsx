'use client';

import { useActionState, useMemo, useState, type FormEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Answer } from '@/components/ui/answer';
import { Button } from '@/components/ui/button';
import { placesOf, type Arrangement } from '@/domain/front-arrangement';
import type { FrontDesk } from '@/domain/front-desk';
import { entriesOf } from '@/domain/front-form';
import type { Language } from '@/domain/language';
import { moveOnFront, putAt, putInPlaceOf } from '@/domain/move-on-front';
import { FrontDrag } from './front-drag.client';
import type { FrontEditing } from './front-editing';
import { FrontPicks } from './front-picks.client';
import { FrontPreview } from './front-preview.client';
import { FrontSlots } from './front-slots.client';

type Props = {
  desk: FrontDesk;
  path: string;
  previewPath: string;
  before: number;
  arrangement: Arrangement;
  search: string;
  put: (before: Answer | null, form: FormData) => Promise<Answer>;
  find: (address: string) => void;
};

/** A front while it is arranged. The address keeps it, so that a reload loses nothing; readers get it by one button. */
export function FrontEditor({
  desk,
  path,
  previewPath,
  before,
  arrangement: begun,
  search,
  put,
  find,
}: Props) {
  const t = useTranslations('newsroom.fronts');
  const interfaceLanguage = useLocale() as Language;
  const [arrangement, setArrangement] = useState(begun);
  const [answer, send, sending] = useActionState(put, null);
  const stories = useMemo(() => new Map(desk.stories.map((story) => [story.id, story])), [desk.stories]);
  const sectionOf = (id: string) => stories.get(id)?.section;
  const query = (wanted: Arrangement, q = search) =>
    new URLSearchParams([...entriesOf({ before, arrangement: wanted }), ...(q ? [['q', q]] : [])]).toString();
  const change = (wanted: Arrangement) => {
    setArrangement(wanted);
    history.replaceState(null, '', `${path}?${query(wanted)}`);
  };
  const editing: FrontEditing = {
    arrangement,
    stories,
    language: desk.language,
    ofSection: desk.section !== null,
    move: (move, article) => change(moveOnFront(arrangement, move, article, sectionOf)),
    type: (article, headline) => {
      const typed = (places: Arrangement['opening']) =>
        places.map((place) => (place.article === article ? { article, headline } : place));
      change({ opening: typed(arrangement.opening), strips: typed(arrangement.strips) });
    },
  };
  const drop = (article: string, onto: string) => {
    const slot = /^slot\.(.+)$/.exec(onto)?.[1];
    if (!slot) change(putInPlaceOf(arrangement, article, onto));
    else if (slot === 'opening') change(moveOnFront(arrangement, 'opening', article, sectionOf));
    else change(putAt(arrangement, 'strip', article, arrangement.strips.length));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.matches('[data-puts]')) return;
    event.preventDefault();
    find(`${path}?${query(arrangement, String(new FormData(event.currentTarget).get('q')).trim())}`);
  };
  const changed = JSON.stringify(arrangement) !== JSON.stringify(desk.arrangement);
  const slotName = (slot: string) =>
    slot === 'opening'
      ? t('slot.opening')
      : (desk.sections.find((section) => section.slug === slot)?.names[interfaceLanguage] ?? slot);
  const typedAt = (id: string) => placesOf(arrangement).find(({ article }) => article === id)?.headline?.text;
  return (
    <FrontDrag
      nameOf={(id) => typedAt(id) || (stories.get(id)?.headline ?? id)}
      slotName={slotName}
      drop={drop}
    >
      <form method="get" action={path} className="front-editor" onSubmit={submit} aria-busy={sending}>
        {/* Enter in a field looks for stories; it is not to be the first move. */}
        <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="before" value={before} />
        <div className="front-puts">
          <Button type="submit" weight="filled" data-puts formAction={send} disabled={sending}>
            {t('put')}
          </Button>
          <span className="hint">{changed ? t('changed') : t('unchanged')}</span>
          {changed ? <a href={path}>{t('startOver')}</a> : null}
          <p role="status" className={answer && 'refused' in answer ? 'refusal' : 'done'}>
            {answer === null ? '' : 'refused' in answer ? answer.refused.join(' ') : answer.done}
          </p>
        </div>
        <FrontSlots desk={desk} editing={editing} />
        <FrontPicks desk={desk} search={search} editing={editing} />
      </form>
      <FrontPreview address={`${previewPath}?${query(arrangement, '')}`} />
    </FrontDrag>
  );
}
