import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonColumns } from '@/domain/person-change';
import { addPerson } from '@/editorial/add-person';
import { changeEmail } from '@/editorial/change-email';
import { changePerson } from '@/editorial/change-person';
import { disablePerson } from '@/editorial/disable-person';
import { enablePerson } from '@/editorial/enable-person';
import { giveDuty } from '@/editorial/give-duty';
import { readSession } from '@/editorial/read-session';
import { setMemberships } from '@/editorial/set-memberships';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, emailOf, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { findActorByEmail, loadActor } from '@/storage/actors';
import { database } from '@/storage/client';
import { createSession } from '@/storage/sessions';
import { isEditorOf } from '@/domain/rights';

let newsroom: TestNewsroom;
const ids = {} as Record<Name, string>;
const hour = 3_600_000;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  for (const { id, name } of await database().person.findMany()) ids[name as Name] = id;
});
afterAll(() => newsroom.close());

const actor = (name: Name) => loadActor(database(), ids[name]);
const later = (hours: number) => new Date(newsroom.as('ada').now.getTime() + hours * hour);
const lastLine = () =>
  database().activity.findFirstOrThrow({ where: { chain: 'newsroom' }, orderBy: { seq: 'desc' } });

async function columns(name: Name, changes: Partial<PersonColumns> = {}): Promise<PersonColumns> {
  const { languages, interfaceLanguage, administrator, editorInChief, ...row } =
    await database().person.findUniqueOrThrow({ where: { id: ids[name] } });
  return { name: row.name, languages, interfaceLanguage, administrator, editorInChief, ...changes };
}

describe('an administrator', () => {
  test('changes a person, and the log says from what to what', async () => {
    const wanted = await columns('tom', { languages: ['en', 'it'], editorInChief: true });
    done(await changePerson(newsroom.as('ada'), ids.tom, wanted));
    expect(await actor('tom')).toMatchObject({ editorInChief: true, languages: ['en', 'it'] });
    expect(await lastLine()).toMatchObject({
      act: 'change_person',
      personId: ids.ada,
      detail: {
        person: ids.tom,
        email: emailOf('tom'),
        changed: { languages: { from: 'en', to: 'en, it' }, editorInChief: { from: false, to: true } },
      },
    });
    done(await changePerson(newsroom.as('ada'), ids.tom, await columns('tom', { editorInChief: false })));
  });

  test('who changes nothing writes nothing', async () => {
    const wanted = await columns('nell');
    const before = await lastLine();
    done(await changePerson(newsroom.as('ada'), ids.nell, wanted));
    expect(await lastLine()).toEqual(before);
  });

  test('gives a name, not a blank', async () => {
    const wanted = await columns('nell', { name: '  ' });
    await expectNothingWritten(() => changePerson(newsroom.as('ada'), ids.nell, wanted), 'name_missing');
  });

  test('gives a person another address; their sign-ins go on, links to the old one do not', async () => {
    const { now } = newsroom.as('ada');
    const session = { personId: ids.omar, createdAt: now, expiresAt: later(24), userAgent: '', address: '' };
    const open = await createSession(database(), session);
    const link = { personId: ids.omar, purpose: 'new_password', byLetter: true, createdAt: now } as const;
    const invitation = { id: 'letter', ...link, expiresAt: later(24) };
    await database().invitation.create({ data: invitation });
    done(await changeEmail(newsroom.as('ada'), ids.omar, ' Omar.New@Example.org '));
    expect(await findActorByEmail(database(), 'omar.new@example.org')).toMatchObject({ id: ids.omar });
    expect(await readSession(open, newsroom.as('ada').now)).not.toBeNull();
    expect(
      (await database().invitation.findUniqueOrThrow({ where: { id: 'letter' } })).withdrawnAt,
    ).not.toBeNull();
    expect(await lastLine()).toMatchObject({
      act: 'change_email',
      personId: ids.ada,
      detail: { person: ids.omar, email: 'omar.new@example.org', before: emailOf('omar') },
    });
    done(await changeEmail(newsroom.as('ada'), ids.omar, emailOf('omar')));
  });

  test('gives no address that somebody has, or that is none, and no one else gives any', async () => {
    const [taken, wrong] = [emailOf('vera').toUpperCase(), 'omar at the harbour'];
    const change = (name: Name, email: string) => changeEmail(newsroom.as(name), ids.omar, email);
    await expectNothingWritten(() => change('ada', taken), 'email_taken');
    await expectNothingWritten(() => change('ada', wrong), 'email_invalid');
    await expectNothingWritten(() => change('vera', 'omar.new@example.org'), 'administrator_needed');
    await expectNothingWritten(() => change('omar', 'omar.new@example.org'), 'administrator_needed');
    const before = await lastLine();
    done(await change('ada', emailOf('omar')));
    expect(await lastLine()).toEqual(before);
  });

  test('gives themselves nothing in silence', async () => {
    done(await changePerson(newsroom.as('ada'), ids.ada, await columns('ada', { editorInChief: true })));
    expect((await lastLine()).detail).toMatchObject({ toThemselves: true });
    done(await changePerson(newsroom.as('ada'), ids.ada, await columns('ada', { editorInChief: false })));
    done(await setMemberships(newsroom.as('ada'), ids.ada, [{ desk: 'world', role: 'editor', until: null }]));
    expect((await lastLine()).detail).toMatchObject({ toThemselves: true, after: ['world:editor'] });
    done(await setMemberships(newsroom.as('ada'), ids.ada, []));
    done(await giveDuty(newsroom.as('ada'), ids.ada, later(1), later(2)));
    expect((await lastLine()).detail).toMatchObject({ toThemselves: true });
  });

  test('puts people on desks until a day, and takes them off', async () => {
    const until = later(24);
    const wanted = [
      { desk: 'world', role: 'editor', until },
      { desk: 'culture', role: 'journalist', until: null },
    ] as const;
    done(await setMemberships(newsroom.as('ada'), ids.hugo, wanted));
    const hugo = await actor('hugo');
    const { id: world } = await database().desk.findUniqueOrThrow({ where: { slug: 'world' } });
    expect(isEditorOf(hugo, world, later(23))).toBe(true);
    expect(isEditorOf(hugo, world, until)).toBe(false);
    expect((await lastLine()).detail).toMatchObject({
      before: ['harbour:journalist'],
      after: ['culture:journalist', `world:editor until ${until.toISOString()}`],
    });
    // One that ran out may stand; a new one may not begin so.
    await database().membership.updateMany({ where: { personId: ids.hugo }, data: { until: later(-1) } });
    const standing = await database().membership.findFirstOrThrow({
      where: { personId: ids.hugo, deskId: world },
    });
    done(
      await setMemberships(newsroom.as('ada'), ids.hugo, [
        { desk: 'world', role: 'editor', until: standing.until },
      ]),
    );
  });

  test.each([
    ['a last day that has passed', [{ desk: 'wire', role: 'editor', until: new Date(0) }], 'membership_over'],
    ['a desk that is not there', [{ desk: 'sport', role: 'editor', until: null }], 'desk_unknown'],
  ] as const)('is refused %s', async (_, wanted, code) => {
    await expectNothingWritten(() => setMemberships(newsroom.as('ada'), ids.tom, wanted), code);
  });

  test('is told of a person who is not there', async () => {
    const nobody = 'nobody';
    const wanted = await columns('nell');
    for (const verb of [
      () => changePerson(newsroom.as('ada'), nobody, wanted),
      () => setMemberships(newsroom.as('ada'), nobody, []),
      () => giveDuty(newsroom.as('ada'), nobody, later(1), later(2)),
      () => disablePerson(newsroom.as('ada'), nobody),
      () => enablePerson(newsroom.as('ada'), nobody),
    ])
      await expectNothingWritten(verb, 'person_gone');
  });
});

describe('a closed account', () => {
  test('is out at the next request, and in again only by signing in', async () => {
    const { now } = newsroom.as('tom');
    const open = (tx = database()) =>
      createSession(tx, {
        personId: ids.tom,
        createdAt: now,
        expiresAt: later(99),
        userAgent: 'a browser',
        address: '',
      });
    const session = await open();
    expect(await readSession(session, now)).not.toBeNull();
    done(await disablePerson(newsroom.as('ada'), ids.tom));
    expect(await lastLine()).toMatchObject({ act: 'disable_person', detail: { sessions: 1 } });
    expect(await readSession(session, later(0))).toBeNull();
    await expectNothingWritten(
      () => giveDuty(newsroom.as('ada'), ids.tom, later(1), later(2)),
      'person_disabled',
    );
    done(await enablePerson(newsroom.as('ada'), ids.tom));
    expect(await lastLine()).toMatchObject({ act: 'enable_person' });
    // What was ended stays ended.
    expect(await readSession(session, later(0))).toBeNull();
  });

  test('of an administrator keeps no house', async () => {
    const other = await secondAdministrator('bea');
    done(await disablePerson(newsroom.as('ada'), other));
    await expectNothingWritten(
      () => enablePerson({ ...newsroom.as('ada'), personId: other }, other),
      'administrator_needed',
    );
  });
});

describe('the newsroom is never locked out', () => {
  test('the last administrator is neither dismissed nor closed', async () => {
    const wanted = await columns('ada', { administrator: false });
    await expectNothingWritten(() => changePerson(newsroom.as('ada'), ids.ada, wanted), 'last_administrator');
    await expectNothingWritten(() => disablePerson(newsroom.as('ada'), ids.ada), 'last_administrator');
  });

  test('of two who dismiss each other at once one stays', async () => {
    const other = await secondAdministrator('cleo');
    const noMore = {
      languages: [],
      interfaceLanguage: 'en',
      administrator: false,
      editorInChief: false,
    } as const;
    const [one, two] = [newsroom.as('ada'), { ...newsroom.as('ada'), personId: other }];
    const answers = await Promise.all([
      changePerson(one, other, { ...noMore, name: 'cleo' }),
      changePerson(two, ids.ada, { ...noMore, name: 'ada' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const left = await database().person.count({ where: { administrator: true, disabledAt: null } });
    expect(left).toBe(1);
    await database().person.update({ where: { id: ids.ada }, data: { administrator: true } });
    await database().person.update({ where: { id: other }, data: { administrator: false } });
  });
});

describe('nobody but an administrator', () => {
  test.each(['nell', 'edith', 'dora', 'vera', 'freda'] as const)('%s', async (name) => {
    const wanted = await columns(name, { administrator: true });
    const more = { email: 'new@example.org', ...wanted, desks: [] };
    for (const verb of [
      () => changePerson(newsroom.as(name), ids[name], wanted),
      () => setMemberships(newsroom.as(name), ids[name], [{ desk: 'world', role: 'editor', until: null }]),
      () => disablePerson(newsroom.as(name), ids.nell),
      () => enablePerson(newsroom.as(name), ids.nell),
      () => addPerson(newsroom.as(name), more, null),
    ])
      await expectNothingWritten(verb, 'administrator_needed');
  });
});

async function secondAdministrator(name: string): Promise<string> {
  const rights = {
    administrator: true,
    editorInChief: false,
    languages: [],
    interfaceLanguage: 'en',
  } as const;
  const person = { email: `${name}@example.org`, name, ...rights, desks: [] };
  return done(await addPerson(newsroom.as('ada'), person, null)).id;
}
