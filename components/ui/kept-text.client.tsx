'use client';

import { useKept } from './keeping-form.client';

type Props = {
  name: string;
  rows: number;
  maxLength: number;
  lang?: string;
  placeholder?: string;
  /** What stands in it before anybody types. */
  initial?: string;
};

/** A field for words in a form that keeps them; of one row it is a line. */
export function KeptText({ rows, initial, ...field }: Props) {
  const value = useKept()[field.name] ?? initial ?? '';
  return rows > 1 ? (
    <textarea {...field} rows={rows} defaultValue={value} />
  ) : (
    <input {...field} type="text" autoComplete="off" defaultValue={value} />
  );
}
