import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { RevisionLine } from '@/domain/article-view';
import { textInProgress, type ComparisonSide } from '@/domain/comparison-side';
import type { Clock, Say } from './article-words';

type Props = {
  revisions: readonly RevisionLine[];
  from: ComparisonSide;
  to: ComparisonSide;
  say: Say;
  clock: Clock;
};

/** Which two texts are compared: any revision, by what people know it by, and the text in progress. */
export function ComparisonChooser({ revisions, from, to, say, clock }: Props) {
  const line = ({ number, name, reason, by, at }: RevisionLine) => {
    const which = name ? say('named', { name, number }) : say('revisionNumber', { number });
    return `${which} · ${say(`reasons.${reason}`, { person: by, at: clock(at) })}`;
  };
  return (
    <form className="article-asking comparison-chooser" method="get">
      {(['from', 'to'] as const).map((side) => (
        <Field key={side} label={say(`comparePage.${side}`)}>
          <select name={side} defaultValue={side === 'from' ? from : to}>
            <option value={textInProgress}>{say('comparePage.text')}</option>
            {revisions
              .filter(({ erased }) => !erased)
              .map((revision) => (
                <option key={revision.number} value={revision.number}>
                  {line(revision)}
                </option>
              ))}
          </select>
        </Field>
      ))}
      <Button type="submit" weight="outlined">
        {say('comparePage.show')}
      </Button>
    </form>
  );
}
