import type { Language } from './language';

/** What an administrator may change of a person, desks and shifts aside. */
export type PersonColumns = {
  name: string;
  languages: readonly Language[];
  interfaceLanguage: Language;
  administrator: boolean;
  editorInChief: boolean;
};

export type Changed = { [column: string]: { from: string | boolean; to: string | boolean } };

/** Column by column what the log says of a change; empty where nothing changes. */
export function personChanges(before: PersonColumns, after: PersonColumns): Changed {
  const [one, other] = [said(before), said(after)];
  const columns = Object.keys(one) as (keyof typeof one)[];
  return Object.fromEntries(
    columns
      .filter((column) => one[column] !== other[column])
      .map((column) => [column, { from: one[column], to: other[column] }]),
  );
}

/** Named one by one: whoever asks may hold more of the person than can be changed here. */
function said({ name, languages, interfaceLanguage, administrator, editorInChief }: PersonColumns) {
  return {
    name,
    languages: [...languages].sort().join(', '),
    interfaceLanguage,
    administrator,
    editorInChief,
  };
}
