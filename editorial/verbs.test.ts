import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTypes } from '@/domain/workflow';
import { approveRevision } from '@/editorial/approve-revision';
import { confirmErasure } from '@/editorial/erase-text';
import { everyVerb } from '@/editorial/every-verb';
import { drafted, published } from '@/editorial/test-articles';
import { expectNothingWritten, logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';

let newsroom: TestNewsroom;
let other: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  other = await published(newsroom, 'tom', 'edith');
});
afterAll(() => newsroom.close());

describe.each(everyVerb)('to $act', ({ act, arrange, verb, by, not, code }) => {
  it(`is ${by}’s, and leaves a line with its door; ${not} is refused (${code}) and nothing is written`, async () => {
    const id = await arrange(newsroom);
    await expectNothingWritten(() => verb(newsroom.as(not, 'command_line'), id, other), code);
    const before = await logOf(id);
    done(await verb(newsroom.as(by, 'command_line'), id, other));
    const lines = (await logOf(id)).slice(before.length);
    expect(lines).toEqual([{ act, person: by, channel: 'command_line', systemUser: 'press' }]);
  });
});

describe('the verbs', () => {
  it('are tested for every command of the workflow but saving, which leaves a line only where it moves the stage', () => {
    expect([...everyVerb.map((verb) => verb.act), 'save'].sort()).toEqual([...commandTypes].sort());
  });

  it('refuse an article that is not there, in words that do not say whether it ever was', async () => {
    for (const { verb, by } of everyVerb)
      for (const id of ['nothere', 'not\u0000here'])
        await expectNothingWritten(() => verb(newsroom.as(by), id, other), 'article_unknown');
  });

  it('tell a stranger nothing of a private draft, not even who typed last or what was asked', async () => {
    const id = await drafted(newsroom, 'nell');
    const strangers: Name[] = ['hugo', 'freda', 'vera'];
    for (const name of strangers)
      for (const { verb } of everyVerb.filter(({ act }) => !act.endsWith('erase')))
        await expectNothingWritten(() => verb(newsroom.as(name), id, other), 'article_unknown');
    for (const name of strangers)
      await expectNothingWritten(
        () => approveRevision(newsroom.as(name), id, { textVersion: 7 }),
        'article_unknown',
      );
    for (const name of ['hugo', 'freda'] as const)
      await expectNothingWritten(() => confirmErasure(newsroom.as(name), id), 'article_unknown');
  });
});
