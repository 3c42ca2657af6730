import { FrontConflict } from '@/components/newsroom/front-conflict';
import { FrontPreview } from '@/components/newsroom/front-preview.client';
import { FrontStanding } from '@/components/newsroom/front-standing';
import { frontWords } from '@/components/newsroom/front-words';
import { ActionForm } from '@/components/ui/action-form.client';
import { Button } from '@/components/ui/button';
import { entriesOf } from '@/domain/front-form';
import type { FrontDesk as Desk } from '@/domain/front-desk';
import { moveOnFront } from '@/domain/move-on-front';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { requireActing } from '@/app/newsroom/acting';
import { putOnFrontAction, undoFrontAction } from './actions';
import { frontPaths } from './front-address';
import { FrontDesk } from './front-desk.client';
import type { FrontQuery } from './front-query';

type Props = { desk: Desk; query: FrontQuery };

/** One front: what stands against it, what stands on it, what it would look like. */
export async function FrontScreen({ desk, query }: Props) {
  const { interfaceLanguage } = await requireActing();
  const words = frontWords(interfaceLanguage, (await paperOfRequest()).zone);
  const { t } = words;
  const address = { language: desk.language, section: desk.section?.slug ?? null };
  const paths = frontPaths(address);
  const { before, arrangement } = draftOf(desk, query);
  const overtaken = before !== desk.version;
  const mine = new URLSearchParams(entriesOf({ before: desk.version, arrangement })).toString();
  const undo = desk.before;
  return (
    <div className="front">
      <header className="front-head">
        <p>
          <a href="/newsroom/fronts">{t('toList')}</a>
        </p>
        <h1>{words.frontName(desk)}</h1>
        <p className="hint">
          {desk.arranged
            ? t('lastArranged', { person: desk.arranged.by, time: words.time(desk.arranged.at) })
            : t('neverArranged')}{' '}
          <a href={paths.readers}>{t('toReaders')}</a>
        </p>
        {desk.mayArrange && undo ? (
          <ActionForm action={undoFrontAction.bind(null, address)} className="front-undo">
            <input type="hidden" name="before" value={desk.version} />
            <Button type="submit" weight="text">
              {t('undoTo', {
                by: undo.at ? 'person' : 'none',
                person: undo.by,
                time: undo.at ? words.time(undo.at) : '',
              })}
            </Button>
          </ActionForm>
        ) : null}
        {query.done && !query.draft ? <p role="status">{t(`done.${query.done}`)}</p> : null}
      </header>
      {desk.mayArrange ? (
        <>
          {overtaken ? (
            <FrontConflict desk={desk} theirs={paths.desk} mine={`${paths.desk}?${mine}`} words={words} />
          ) : null}
          <FrontDesk
            // A new arrangement on the front is a new beginning here.
            key={before}
            desk={desk}
            path={paths.desk}
            previewPath={paths.preview}
            before={before}
            arrangement={arrangement}
            search={query.search}
            put={putOnFrontAction.bind(null, address)}
          />
        </>
      ) : (
        <div className="front-looking">
          <p className="hint">{t('looking', { section: address.section ?? 'none' })}</p>
          <FrontStanding desk={desk} arrangement={desk.arrangement} words={words} />
          <FrontPreview
            address={`${paths.preview}?${new URLSearchParams(entriesOf({ before, arrangement })).toString()}`}
          />
        </div>
      )}
    </div>
  );
}

/** As the address has it, with the move that a form without scripts sent; else as the front stands. */
function draftOf(desk: Desk, { draft, move }: FrontQuery) {
  const { before, arrangement } = draft ?? { before: desk.version, arrangement: desk.arrangement };
  if (!move) return { before, arrangement };
  const sectionOf = (id: string) => desk.stories.find((story) => story.id === id)?.section;
  return { before, arrangement: moveOnFront(arrangement, move.move, move.article, sectionOf) };
}
