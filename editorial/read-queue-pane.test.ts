import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeStoryNote } from '@/editorial/change-story-note';
import { holdStory } from '@/editorial/hold-story';
import { readQueuePane } from '@/editorial/read-queue-pane';
import { drafted, submitted } from '@/editorial/test-articles';
import { done, emailOf, openTestNewsroom, type Name, type TestNewsroom } from '@/editorial/test-newsroom';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function paneOf(name: Name, id: string) {
  const answer = await readQueuePane(newsroom.as(name), id);
  if (answer.is !== 'found') throw new Error(`${name}: ${answer.is}`);
  return answer.pane;
}

const offered = async (name: Name, id: string) =>
  Object.fromEntries(
    (await paneOf(name, id)).offers.map(({ act, refusals }) => [
      act,
      refusals.map((refusal) => refusal.code),
    ]),
  );

describe('the pane beside a list', () => {
  it('shows an article to who may see it, whose it is to colleagues, and nothing to the rest', async () => {
    const id = await submitted(newsroom, 'nell');
    const draft = await drafted(newsroom, 'nell');
    const is = async (name: Name, article: string) => (await readQueuePane(newsroom.as(name), article)).is;
    expect(await is('tom', id)).toBe('found');
    expect(await is('omar', id)).toBe('elsewhere');
    expect(await is('freda', id)).toBe('absent');
    expect(await is('ada', id)).toBe('absent');
    expect(await is('nell', draft)).toBe('found');
    expect(await is('vera', draft)).toBe('absent');
    expect(await is('vera', 'nothing2')).toBe('absent');
  });

  it('says first what everyone has to know, in every language of the story', async () => {
    const id = await submitted(newsroom, 'nell');
    const source = { articleId: id, relation: 'translation' as const };
    const italian = await drafted(newsroom, 'nell', { language: 'it', source });
    done(await changeStoryNote(newsroom.as('tom'), id, '  Not before five.  '));
    expect((await paneOf('nell', italian)).note).toBe('Not before five.');
    expect(await paneOf('edith', id)).toMatchObject({
      submitted: { by: 'nell' },
      taken: null,
      mayChangeNote: true,
      mayKill: true,
    });
  });

  it('offers an editor what can be done, with what stands against the rest, and a writer nothing', async () => {
    const id = await submitted(newsroom, 'tom');
    expect(await offered('edith', id)).toEqual({ take: [], hand_over: [], hold: [] });
    expect(await offered('nell', id)).toEqual({});
    done(await holdStory(newsroom.as('edith'), id, 'legal'));
    expect(await offered('piero', id)).toEqual({ take: [], hand_over: [], release: [] });
    const draft = await drafted(newsroom, 'edith');
    expect(await offered('edith', draft)).toEqual({
      take: ['wrong_stage'],
      hand_over: ['wrong_stage'],
      hold: [],
    });
  });

  it('names the other editors of the desk to hand it over to', async () => {
    const id = await submitted(newsroom, 'tom');
    const emails = (await paneOf('edith', id)).colleagues.map((colleague) => colleague.email);
    expect(emails).toEqual([emailOf('dora'), emailOf('piero'), emailOf('vera')]);
  });
});
