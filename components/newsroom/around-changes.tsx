import type { ChangeLine } from '@/domain/article-around';
import { AroundUndo } from './around-undo';
import type { AroundAct, AroundPart } from './around-words';

type Props = AroundPart & { changes: readonly ChangeLine[]; act: AroundAct };

/** The last changes around the text, each of which can be taken back while nothing newer stands on it. */
export function AroundChanges({ articleId, mayFurnish, t, clock, changes, act }: Props) {
  if (changes.length === 0) return null;
  return (
    <div className="around-changes">
      <h3>{t('changes.title')}</h3>
      <ol>
        {changes.map(({ seq, at, person, thing, undoing, undoable }) => {
          const what = t(undoing ? 'changes.undid' : 'changes.changed', { person, thing });
          return (
            <li key={seq}>
              <span>
                {what}{' '}
                <time className="hint" dateTime={at.toISOString()}>
                  {clock(at)}
                </time>
              </span>
              {mayFurnish && undoable ? (
                <AroundUndo
                  {...{ articleId, seq, act }}
                  label={t('changes.undo')}
                  named={t('changes.undoNamed', { what })}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
