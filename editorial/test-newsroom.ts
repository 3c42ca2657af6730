/** A small newsroom in a database of its own, for tests: set up through the verbs, so that it obeys the rules. */
import { expect } from 'vitest';
import type { Channel } from '@/domain/activity';
import type { Language, PerLanguage } from '@/domain/language';
import type { DeskRole } from '@/domain/person';
import type { Refusal } from '@/domain/refusal';
import type { Result } from '@/domain/result';
import type { PersonActing } from '@/editorial/act';
import { addDesk } from '@/editorial/add-desk';
import { addPerson } from '@/editorial/add-person';
import { addSection } from '@/editorial/add-section';
import { giveDuty } from '@/editorial/give-duty';
import { addContributor, addTopic } from '@/editorial/set-up-newsroom';
import { closeDatabase, useDatabase } from '@/storage/client';
import { createTestDatabase } from '@/storage/test-database';

const desks = {
  world: { policy: 'sub_editing', releasesUnread: false },
  harbour: { policy: 'strict', releasesUnread: false },
  culture: { policy: 'sub_editing', releasesUnread: true },
  wire: { policy: 'one_signature', releasesUnread: false },
} as const;
type DeskSlug = keyof typeof desks;

type Sketch = {
  desks?: Partial<Record<DeskSlug, DeskRole>>;
  languages?: Language[];
  editorInChief?: true;
  administrator?: true;
};

const english: Language[] = ['en'];
/** Journalists write, editors sign; `omar` and `hugo` sit on other desks, `dora` is on duty, `vera` leads, `ada` keeps the house. */
const sketches = {
  nell: {
    desks: { world: 'journalist', culture: 'journalist', wire: 'journalist' },
    languages: ['en', 'it'],
  },
  tom: { desks: { world: 'journalist', harbour: 'journalist' } },
  lin: { desks: { world: 'journalist', culture: 'journalist' }, languages: ['zh'] },
  freda: { desks: { world: 'freelance' } },
  edith: { desks: { world: 'editor', culture: 'editor', wire: 'editor' }, languages: ['en', 'it'] },
  piero: { desks: { world: 'editor', harbour: 'editor' }, languages: ['en', 'it', 'zh'] },
  omar: { desks: { harbour: 'editor' } },
  hugo: { desks: { harbour: 'journalist' } },
  dora: { desks: { harbour: 'journalist' } },
  vera: { editorInChief: true, languages: ['en', 'it', 'zh'] },
  ada: { administrator: true },
} satisfies Record<string, Sketch>;
export type Name = keyof typeof sketches;
export const names = Object.keys(sketches) as Name[];

export const firstDay = new Date('2026-03-04T08:00:00Z');
const minute = 60_000;

export function inAllLanguages(text: string): PerLanguage<string> {
  return { en: text, it: text, zh: text };
}

export function emailOf(name: Name): string {
  return `${name}@example.org`;
}

export type TestNewsroom = {
  /** The person at a desk, one minute after whoever acted last. */
  as(name: Name, channel?: Channel): PersonActing;
  close(): Promise<void>;
};

/** Call in `beforeAll`; the process then works on this database until `close`. */
export async function openTestNewsroom(): Promise<TestNewsroom> {
  const database = await createTestDatabase();
  useDatabase(database.url);
  const ids = await setUp();
  let minutes = 0;
  return {
    as: (name, channel = 'web') => ({
      personId: ids[name],
      channel,
      systemUser: channel === 'web' ? null : 'press',
      now: new Date(firstDay.getTime() + ++minutes * minute),
    }),
    close: async () => {
      await closeDatabase();
      await database.drop();
    },
  };
}

async function setUp(): Promise<Record<Name, string>> {
  const doer = { personId: null, channel: 'job', systemUser: 'set-up', now: firstDay } as const;
  for (const [position, slug] of (Object.keys(desks) as DeskSlug[]).entries()) {
    done(await addDesk(doer, { slug, names: inAllLanguages(slug), ...desks[slug] }));
    done(await addSection(doer, { slug, names: inAllLanguages(slug), desk: slug, position }));
  }
  const ids: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const sketch: Sketch = sketches[name];
    const member = Object.entries(sketch.desks ?? {}).map(([desk, role]) => ({ desk, role }));
    const { administrator = false, editorInChief = false, languages = english } = sketch;
    const person = {
      email: emailOf(name),
      name,
      administrator,
      editorInChief,
      languages,
      interfaceLanguage: 'en' as const,
      desks: member,
    };
    ids[name] = done(await addPerson(doer, person, null)).id;
  }
  done(await giveDuty(doer, ids.dora!, firstDay, new Date('2026-04-04T08:00:00Z')));
  done(await addTopic(doer, 'cranes', inAllLanguages('cranes')));
  done(await addContributor(doer, { slug: 'port-wire', names: inAllLanguages('Port Wire'), agency: true }));
  return ids as Record<Name, string>;
}

/** The value of a verb that must go through. */
export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  return result.value;
}

/** The verb was refused for exactly these reasons. */
export function expectRefused(result: Result<unknown, Refusal>, ...codes: Refusal['code'][]): void {
  expect(result.ok ? ['done'] : result.refusals.map((refusal) => refusal.code)).toEqual(codes);
}
