import { describe, expect, it } from 'vitest';
import { edith, file, folder, json, nell, openNewsroom, refusal, stet } from '@/stet/test-call';
import path from 'node:path';
import { laidByHand, readTombstones } from '@/storage/tombstones';

openNewsroom();

const nowhere = 'postgres://nobody@127.0.0.1:1/paper';
const dataFolder = () => path.join(folder, 'data');

async function published(name: string): Promise<{ id: string; address: string }> {
  file(`${name}.txt`, `A story about ${name}\n\nIt has one sentence to read.`);
  const { id } = await json<{ id: string }>(`import ${name}.txt ${nell} --lang en --section world`);
  await json(`submit ${id} ${nell}`);
  await json(`approve ${id} --revision 1 ${edith}`);
  return json(`publish ${id} --revision 1 ${edith}`);
}

describe('a kill by address on the command line', () => {
  it('stands at once while no database answers, and is entered by the next call that finds one', async () => {
    const one = await published('cranes');
    const printed = await stet(`press kill ${one.address} --json`, { databaseUrl: nowhere });
    expect(printed).toMatchObject({ code: 0, errors: [] });
    expect(JSON.parse(printed.output[0]!)).toEqual({ address: one.address, record: 'waiting', killed: [] });
    expect(laidByHand(dataFolder()).map(({ of }) => of)).toEqual(['en/a-story-about-cranes']);
    const two = await published('docks');
    expect(await json(`press kill https://paper.example${two.address}`)).toMatchObject({
      record: 'entered',
      killed: expect.arrayContaining([one.id, two.id]) as string[],
    });
    expect(await json(`show ${one.id}`)).toMatchObject({ standing: 'killed' });
    expect([laidByHand(dataFolder()), readTombstones(dataFolder()).length]).toEqual([[], 2]);
  });

  it('is refused for what is no address of an article, and where editing by command line is off', async () => {
    for (const address of ['/en', '/en/world', 'cranes', '/en/world/no-story-of-ours'])
      expect(await refusal(`press kill ${address}`)).toContain(address);
    expect(await refusal('press kill /en/world/a-story', { editorial: 'off' })).not.toContain('/en/');
    expect(laidByHand(dataFolder())).toEqual([]);
  });
});
