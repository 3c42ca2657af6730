import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { enterTombstones } from '@/editorial/enter-tombstones';
import { killStory } from '@/editorial/kill-story';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { drafted, published } from '@/editorial/test-articles';
import { logOf } from '@/editorial/test-footprint';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { database } from '@/storage/client';
import { databaseUrl } from '@/storage/database-url';
import { closePublicReader } from '@/storage/public-reader';
import { killedAddresses } from '@/storage/killed-addresses';
import { laidByHand, layTombstone, readTombstones } from '@/storage/tombstones';
import { verifyChains } from '@/storage/verify-chains';

let newsroom: TestNewsroom;
let dataFolder: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(os.tmpdir(), 'stet-tombstones-'));
});
afterAll(async () => {
  await closePublicReader();
  await newsroom.close();
});

const now = new Date('2026-03-20T08:00:00Z');
const lastTags = async () => (await database().pressRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;
const slugOf = async (articleId: string) =>
  (await database().address.findFirstOrThrow({ where: { articleId, current: true } })).slug;
const lay = (of: string) =>
  layTombstone(dataFolder, { of, language: 'en', at: now.toISOString(), byHand: { systemUser: 'ada' } });

it('kills in the record what was killed by hand, with its whole story, in the name of the machine’s user', async () => {
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  const [en, it] = [await slugOf(english), await slugOf(italian)];
  lay(`en/${en}`);
  expect(await enterTombstones(dataFolder, now)).toEqual({ killed: [english, italian], unknown: [] });
  expect((await logOf(english)).at(-1)).toMatchObject({ act: 'kill', person: null });
  expect(
    await database().activity.findFirst({ where: { articleId: english }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({
    personId: null,
    channel: 'job',
    systemUser: 'ada',
    detail: { reason: 'killed without a database' },
  });
  expect(await lastTags()).toEqual(
    expect.arrayContaining([
      ...[`killed:en:en/${en}`, `killed:en:s/${english}`, `killed:it:it/${it}`, `killed:it:s/${italian}`],
      ...[`article:${english}`, `article:${italian}`],
    ]),
  );
  expect(laidByHand(dataFolder)).toEqual([]);
  expect(readTombstones(dataFolder).map(({ of }) => of)).toEqual([`en/${en}`]);
  expect(await killedAddresses()).toContainEqual({ language: 'it', of: `s/${italian}` });
  expect((await verifyChains(databaseUrl())).faults).toEqual([]);
});

it('takes the short address too, and kills nothing twice', async () => {
  const id = await published(newsroom, 'nell', 'edith');
  done(await killStory(newsroom.as('edith'), id, 'a minor is named'));
  const lines = (await logOf(id)).length;
  lay(`s/${id}`);
  expect(await enterTombstones(dataFolder, now)).toEqual({ killed: [], unknown: [] });
  expect(await logOf(id)).toHaveLength(lines);
  expect(laidByHand(dataFolder)).toEqual([]);
});

it('lifts the tombstone of what readers never had', async () => {
  const draft = await drafted(newsroom, 'nell');
  lay('en/nothing-of-ours');
  lay(`s/${draft}`);
  const { unknown } = await enterTombstones(dataFolder, now);
  expect(unknown.sort()).toEqual(['en/nothing-of-ours', `s/${draft}`]);
  expect(readTombstones(dataFolder)).toEqual([]);
  rmSync(dataFolder, { recursive: true, force: true });
});

it('says with a reinstatement which addresses live again, and only those', async () => {
  const english = await published(newsroom, 'nell', 'edith');
  const source = { articleId: english, relation: 'own_version' } as const;
  const italian = await published(newsroom, 'nell', 'edith', { language: 'it', source });
  done(await killStory(newsroom.as('edith'), english, 'a minor is named'));
  done(await askToReinstate(newsroom.as('edith'), english, 1, 'cleared'));
  done(await confirmReinstatement(newsroom.as('vera'), english));
  const tags = await lastTags();
  expect(tags).toContain(`reinstated:en:s/${english}`);
  expect(tags.filter((tag) => tag.includes(italian) && tag.startsWith('reinstated'))).toEqual([]);
});
