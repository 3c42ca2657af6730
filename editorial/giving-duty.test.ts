import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOnDuty } from '@/domain/rights';
import { endDuty } from '@/editorial/end-duty';
import { giveDuty } from '@/editorial/give-duty';
import { expectNothingWritten } from '@/editorial/test-footprint';
import { done, emailOf, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { loadActor } from '@/storage/actors';
import { database } from '@/storage/client';

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

describe('duty', () => {
  const shiftsOf = (name: Name) => database().duty.findMany({ where: { personId: ids[name] } });

  test('is given by an administrator or the editor-in-chief, and by nobody else', async () => {
    for (const name of ['ada', 'vera'] as const) {
      done(await giveDuty(newsroom.as(name), ids.lin, later(0), later(8)));
      expect(await lastLine()).toMatchObject({ act: 'put_on_duty', personId: ids[name] });
    }
    for (const name of ['nell', 'edith', 'dora', 'freda'] as const)
      await expectNothingWritten(
        () => giveDuty(newsroom.as(name), ids[name], later(0), later(8)),
        'duty_right_missing',
      );
  });

  test('that runs ends now, and one to come was never given', async () => {
    const by = newsroom.as('vera');
    done(await giveDuty(by, ids.omar, new Date(by.now.getTime() - hour), later(3)));
    done(await giveDuty(newsroom.as('vera'), ids.omar, later(30), later(38)));
    for (const { id } of await shiftsOf('omar')) done(await endDuty(newsroom.as('vera'), id));
    const left = await shiftsOf('omar');
    expect(left).toHaveLength(1);
    expect(isOnDuty(await actor('omar'), newsroom.as('ada').now)).toBe(false);
    expect(await lastLine()).toMatchObject({ act: 'end_duty', detail: { email: emailOf('omar') } });
    await expectNothingWritten(() => endDuty(newsroom.as('vera'), left[0]!.id), 'duty_unknown');
  });

  test('of others is not ended by whoever has it', async () => {
    const [shift] = await shiftsOf('dora');
    await expectNothingWritten(() => endDuty(newsroom.as('dora'), shift!.id), 'duty_right_missing');
  });

  test.each([
    ['ends before it begins', 2, 1, 'duty_ends_first'],
    ['is over', -3, -1, 'duty_over'],
  ] as const)('that %s is refused', async (_, from, until, code) => {
    await expectNothingWritten(() => giveDuty(newsroom.as('ada'), ids.tom, later(from), later(until)), code);
  });
});
