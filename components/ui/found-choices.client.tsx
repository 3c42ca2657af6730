'use client';

import { KeptChoice } from './kept-choice.client';
import { useFound } from './keeping-form.client';

type Props = { name: string; none: string };

/** What a search in the middle of a form has found, to choose one of. */
export function FoundChoices({ name, none }: Props) {
  const found = useFound();
  if (!found) return null;
  if (found.length === 0) return <p role="status">{none}</p>;
  return (
    <div role="radiogroup" className="found-choices">
      {found.map(({ id, label }) => (
        <KeptChoice key={id} name={name} value={id} label={label} />
      ))}
    </div>
  );
}
