import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveRevision } from '@/editorial/approve-revision';
import { askToErase, confirmErasure } from '@/editorial/erase-text';
import { importArticle } from '@/editorial/import-article';
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { askToReinstate, confirmReinstatement } from '@/editorial/reinstate-article';
import { sealTheDay } from '@/editorial/seal-the-day';
import { submitForReview } from '@/editorial/submit-for-review';
import { done, doer, setUpPaper } from '@/stet/test-paper';
import { findActorByEmail } from '@/storage/actors';
import { closeDatabase, database, useDatabase } from '@/storage/client';
import { createTestDatabase, type TestDatabase } from '@/storage/test-database';
import { verifyChains } from '@/storage/verify-chains';

let test: TestDatabase;
let live = '';
let draft = '';

async function by(name: string) {
  const person = await findActorByEmail(database(), `${name}@test.example`);
  return { ...doer, personId: person!.id };
}

async function anImport(language: 'en' | 'it') {
  const text = 'A headline of an article\n\nA sentence that is long enough to be a body.';
  return done(await importArticle(await by('nell'), { language, section: 'world', text, format: 'text' })).id;
}

/** What somebody can do who has the rights of the database's owner, and leaves no other trace. */
async function tampered(...statements: string[]): Promise<string[]> {
  const client = new Client({ connectionString: test.url });
  await client.connect();
  const copies = [
    'activity',
    'article',
    'chain_head',
    'revision',
    'revision_text',
    'signature',
    'publication',
    'seal',
    'erasure',
    'story',
    'two_person_request',
  ];
  await client.query('set session_replication_role = replica');
  for (const table of copies) await client.query(`create temp table kept_${table} as select * from ${table}`);
  for (const statement of statements) expect((await client.query(statement)).rowCount).not.toBe(0);
  const { faults } = await verifyChains(test.url);
  for (const table of copies) {
    await client.query(`delete from ${table}`);
    await client.query(`insert into ${table} select * from kept_${table}`);
  }
  await client.end();
  expect((await verifyChains(test.url)).faults).toEqual([]);
  return faults;
}

const cut = (chain: string, to: number) => [
  `delete from activity where chain = '${chain}' and seq > ${to}`,
  chain === 'newsroom'
    ? `update chain_head set length = ${to}, hash = (select hash from activity where chain = '${chain}' and seq = ${to})`
    : `update article set chain_length = ${to}, chain_head = (select hash from activity where chain = '${chain}' and seq = ${to}) where 'article:' || id = '${chain}'`,
];

beforeAll(async () => {
  test = await createTestDatabase();
  useDatabase(test.url);
  await setUpPaper();
  live = await anImport('en');
  done(await submitForReview(await by('nell'), live));
  done(await approveRevision(await by('edith'), live, { revision: 1 }));
  done(await publishArticle(await by('edith'), live, 1));
  draft = await anImport('it');
  done(await submitForReview(await by('nell'), draft));
  done({ ok: true, value: await sealTheDay(new Date('2026-03-03T03:17:00Z')) });
}, 60_000);

afterAll(async () => {
  await closeDatabase();
  await test.drop();
});

describe('verify', () => {
  it('finds a newsroom whole that only went through its verbs', async () => {
    expect(await verifyChains(test.url)).toEqual({ faults: [], erased: [], chains: 3, rows: 17, texts: 2 });
  });

  it('tells of a line whose words were changed', async () => {
    const faults = await tampered(
      `update activity set person_id = 'nobody' where chain = 'article:${live}' and seq = 3`,
    );
    expect(faults).toContain(`article:${live}: line 3 (approve) was changed after it was written`);
  });

  it('tells of a line that was taken out of the middle', async () => {
    const faults = await tampered(`delete from activity where chain = 'newsroom' and seq = 4`);
    expect(faults).toEqual(['newsroom: line 4 is missing from the record']);
  });

  it('tells of a line that was written again with its hash, by the line after it', async () => {
    const faults = await tampered(
      `update activity set "system_user" = 'nobody', hash = repeat('0', 64) where chain = 'newsroom' and seq = 4`,
    );
    expect(faults).toContain('newsroom: line 5 does not follow from the line before it');
  });

  it('tells of a cut tail by the head that is kept beside it', async () => {
    const faults = await tampered(`delete from activity where chain = 'newsroom' and seq > 9`);
    expect(faults).toContain('newsroom: lines 10 to 11 are missing from the end of the record');
  });

  it('tells of a cut tail whose head was written again, by the seal', async () => {
    const faults = await tampered(...cut('newsroom', 9));
    expect(faults).toEqual([
      'newsroom: line 11, which seal 1 of 2026-03-03T03:17:00.000Z holds, is gone or another',
    ]);
  });

  it('tells of a signature that the record no longer knows, before any seal', async () => {
    const faults = await tampered('delete from seal', ...cut(`article:${live}`, 2));
    expect(faults).toContain(
      `article:${live}: the signature of revision 1 that is kept has no such line in the record`,
    );
    expect(faults).toContain(`article:${live}: revision 1 is live, and by the record it is nothing`);
  });

  it('tells of a text that was changed', async () => {
    const faults = await tampered(
      `update revision_text set text = (select text from revision_text t join revision r on r.id = t.revision_id where r.article_id = '${draft}') where revision_id = (select id from revision where article_id = '${live}')`,
      `update revision_text set authors = 'junk' where revision_id = (select id from revision where article_id = '${draft}')`,
    );
    expect(faults).toContain(`article:${live}: the text of revision 1 was changed after it was written`);
    expect(faults).toContain(
      `article:${draft}: the authors of revision 1 were changed after they were written`,
    );
  });

  it('tells of a text that was changed together with its hash', async () => {
    const faults = await tampered(
      `update revision set text_hash = repeat('0', 64) where article_id = '${live}'`,
    );
    expect(faults).toContain(
      `article:${live}: the text of revision 1 that is kept has no such line in the record`,
    );
  });

  it('tells of a text that somebody blanked on their own', async () => {
    const faults = await tampered(
      `update revision_text set text = null, authors = null, erasure_id = 'none' where revision_id = (select id from revision where article_id = '${draft}')`,
    );
    expect(faults).toEqual([
      `article:${draft}: the text of revision 1 is gone, and the record knows of no erasure`,
    ]);
  });

  it('tells of an article that was put before the public or taken down past the verbs', async () => {
    expect(
      await tampered(
        `update article set live_revision_id = null, standing = 'withdrawn', taken_down_at = now() where id = '${live}'`,
      ),
    ).toEqual([
      `article:${live}: nothing is live, and by the record it is revision 1`,
      `article:${live}: the article is withdrawn, and by the record it is live`,
    ]);
  });

  it('tells of an approval that was opened or taken away past the verbs', async () => {
    expect(
      await tampered(
        `update article set approved_revision_id = null, stage = 'drafting' where id = '${live}'`,
        `update article set approved_revision_id = (select id from revision where article_id = '${draft}') where id = '${draft}'`,
      ),
    ).toEqual(
      expect.arrayContaining([
        `article:${live}: nothing is approved, and by the record it is revision 1`,
        `article:${draft}: revision 1 is approved, and by the record it is nothing`,
      ]),
    );
  });

  it('tells of a story that was killed past the verbs, or whose article was moved into another', async () => {
    const storyOf = (id: string) => `(select story_id from article where id = '${id}')`;
    expect(
      await tampered(
        `update story set killed_at = now() where id = ${storyOf(live)}`,
        `update article set story_id = ${storyOf(live)} where id = '${draft}'`,
      ),
    ).toEqual([
      expect.stringMatching(/^story .*: it is killed, and its articles' records know of no such kill$/),
      expect.stringMatching(`^article:${draft}: it stands in story .*, and by the record in another$`),
    ]);
  });

  it('tells of an article that is gone with all its lines', async () => {
    const faults = await tampered(
      `delete from article where id = '${live}'`,
      `delete from activity where article_id = '${live}'`,
    );
    expect(faults).toEqual([expect.stringMatching(`^article:${live}: line 4, which seal 1 `)]);
  });

  it('tells of a seal that was changed or taken away', async () => {
    expect(await tampered(`update seal set heads = '{}'`)).toEqual([
      'seal 1 was changed after it was written',
    ]);
  });

  it('names an erasure by two people, first unsealed, then with its seal, and holds it for no fault', async () => {
    done(await askToErase(await by('edith'), draft, [1], 'names a source'));
    done(await confirmErasure(await by('vera'), draft));
    const before = await verifyChains(test.url);
    expect(before.faults).toEqual([]);
    expect(before.erased).toMatchObject([
      { article: draft, revision: 1, askedBy: 'Edith', confirmedBy: 'Vera', seal: null },
    ]);
    expect(
      await tampered(
        `update two_person_request set asked_by_id = (select id from person where name = 'Omar')`,
      ),
    ).toEqual([`article:${draft}: who erased revision 1, and why, is not kept as the record tells it`]);
    await sealTheDay(new Date('2026-03-04T03:17:00Z'));
    expect((await verifyChains(test.url)).erased).toMatchObject([{ seal: { number: 2 } }]);
  });

  it('finds a kill and what comes back after it in its place, also of what was never published', async () => {
    for (const id of [live, draft]) {
      done(await killStory(await by('edith'), id, 'a court order'));
      expect((await verifyChains(test.url)).faults).toEqual([]);
      expect(await tampered(`update story set killed_at = null where killed_at is not null`)).toEqual([
        expect.stringContaining('it was killed, and is no more, without a line'),
      ]);
      done(await askToReinstate(await by('edith'), id, 1, 'the order was lifted'));
      done(await confirmReinstatement(await by('vera'), id));
      expect((await verifyChains(test.url)).faults).toEqual([]);
    }
  });
});
