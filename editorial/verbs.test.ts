import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTypes } from '@/domain/workflow';
import { approveRevision } from '@/editorial/approve-revision';
import { correctArticle } from '@/editorial/correct-article';
import { declineRequest } from '@/editorial/decline-request';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { everyVerb } from '@/editorial/every-verb';
import { handOver } from '@/editorial/hand-over';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { drafted, published } from '@/editorial/test-articles';
import { expectNothingWritten, logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';
import { undoFurniture } from '@/editorial/undo-furniture';

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

describe('before anything is looked up the door is tried, so that a stranger does not learn', () => {
  let draft: string;
  let killed: string;
  beforeAll(async () => {
    draft = await drafted(newsroom, 'nell');
    done(await askToErase(newsroom.as('ada'), draft, [1], 'a source'));
    killed = await published(newsroom, 'nell', 'edith');
    done(await killStory(newsroom.as('edith'), killed, 'a wrong alarm'));
    done(await askToReinstate(newsroom.as('edith'), killed, 1, 'cleared'));
  });
  const stranger = () => newsroom.as('freda');
  const about = { kind: 'correction', place: 'top', text: 'No.', group: 'none' } as const;

  it.each([
    ['that somebody asks for an erasure', () => askToErase(stranger(), draft, [1], 'curious')],
    ['that there is one to decline', () => declineRequest(stranger(), killed, 'erase')],
    ['that there is one to confirm', () => confirmErasure(stranger(), killed)],
    ['that somebody asks for it back', () => askToReinstate(stranger(), killed, 1, 'curious')],
    ['that nobody does', () => confirmReinstatement(stranger(), draft)],
    ['who works here', () => handOver(stranger(), draft, 'nobody@example.org')],
    ['which notes there are', () => correctArticle(stranger(), draft, about)],
    ['what its log tells of', () => undoFurniture(stranger(), draft, 1)],
  ])('%s', async (_what, verb) => {
    await expectNothingWritten(verb, 'article_unknown');
  });
});
