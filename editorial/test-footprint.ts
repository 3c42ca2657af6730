/** Everything that is written in the database, as one value: what a refused verb must not have changed. */
import { expect } from 'vitest';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import { expectRefused } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';

let tables: { name: string }[] | undefined;

/** By the name of each table how many rows it has and which transaction wrote the newest of them. */
export async function footprint(): Promise<Record<string, string>> {
  tables ??= await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const one = ({ name }: { name: string }) =>
    `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS state FROM "${name}"`;
  const rows = await database().$queryRawUnsafe<{ name: string; state: string }[]>(
    tables.map(one).join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

/** The verb is refused for these reasons, and the database is as it was. */
export async function expectNothingWritten(
  verb: () => Promise<Result<unknown, Refusal>>,
  ...codes: Refusal['code'][]
) {
  const before = await footprint();
  expectRefused(await verb(), ...codes);
  expect(await footprint()).toEqual(before);
}

export type LogLine = { act: string; channel: string; person: string | null; systemUser: string | null };

/** The record of an article, oldest line first. */
export async function logOf(articleId: string): Promise<LogLine[]> {
  const rows = await database().activity.findMany({ where: { articleId }, orderBy: { seq: 'asc' } });
  const people = await database().person.findMany({ select: { id: true, name: true } });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return rows.map(({ act, channel, personId, systemUser }) => ({
    act,
    channel,
    person: nameOf.get(personId ?? '') ?? null,
    systemUser,
  }));
}
