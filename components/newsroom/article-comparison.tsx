import { Fragment } from 'react';
import type { ComparedStretch, ComparedUnit, Comparison } from '@/domain/compare-revisions';
import type { Say } from './article-words';
import { comparedLabel } from './compared-label';

type Props = { comparison: Comparison; say: Say };

/** Set like a page, not like code: what came is underlined, what went is struck, what stayed is folded to its length. */
export function ArticleComparison({ comparison, say }: Props) {
  const { units, added, removed, formDiffers } = comparison;
  const same = units.every(({ changed }) => !changed);
  return (
    <div className="article-comparison">
      <p>
        {same
          ? say(formDiffers ? 'comparePage.formDiffers' : 'comparePage.same')
          : say('comparePage.counts', { added, removed })}
      </p>
      {groups(units).map((group) =>
        group.changed ? (
          group.units.map((unit) => <Unit key={unit.unit} unit={unit} say={say} />)
        ) : (
          <details key={group.units[0]?.unit} className="article-unchanged">
            <summary>
              {say('comparePage.unchanged', {
                count: group.units.reduce((sum, { words }) => sum + words, 0),
              })}
            </summary>
            {group.units.map(({ unit, stretches }) => (
              <p key={unit}>{stretches.map(({ text }) => text).join('')}</p>
            ))}
          </details>
        ),
      )}
    </div>
  );
}

/** Words of the roles in a byline, which the text keeps as names of roles. */
const roles = /\b(additional_reporting|translated_by|photographs|video|by)(?=:|$)/g;

function Unit({ unit: { unit, stretches }, say }: { unit: ComparedUnit; say: Say }) {
  const label = comparedLabel(unit, say);
  const told = (text: string) =>
    unit === 'byline' ? text.replace(roles, (role) => say(`root.roles.${role}`)) : text;
  return (
    <p className="compared-change" tabIndex={-1}>
      {label ? <span className="compared-label">{label}: </span> : null}
      {stretches.map((stretch, place) => (
        <Stretch key={place} stretch={{ ...stretch, text: told(stretch.text) }} say={say} />
      ))}
    </p>
  );
}

function Stretch({ stretch, say }: { stretch: ComparedStretch; say: Say }) {
  const { text, is, moved } = stretch;
  const note = moved ? <small className="article-moved">{say('comparePage.moved')} </small> : null;
  if (is === 'same') return <Fragment>{text}</Fragment>;
  if (is === 'added')
    return (
      <ins>
        <span className="unseen">{say('comparePage.inserted')} </span>
        {note}
        {text}
      </ins>
    );
  return (
    <del>
      <span className="unseen">{say('comparePage.deleted')} </span>
      {note}
      {text}
    </del>
  );
}

type Group = { changed: boolean; units: ComparedUnit[] };

function groups(units: readonly ComparedUnit[]): Group[] {
  const result: Group[] = [];
  for (const unit of units) {
    const last = result.at(-1);
    if (last && last.changed === unit.changed) last.units.push(unit);
    else result.push({ changed: unit.changed, units: [unit] });
  }
  return result;
}
