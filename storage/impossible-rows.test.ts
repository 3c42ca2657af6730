import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askToErase } from '@/editorial/erase-text';
import { holdStory } from '@/editorial/hold-story';
import { askToReinstate } from '@/editorial/reinstate-article';
import { correctArticle } from '@/editorial/correct-article';
import { published, submitted, drafted } from '@/editorial/test-articles';
import { done, openTestNewsroom, type TestNewsroom } from '@/editorial/test-newsroom';
import { withdrawArticle } from '@/editorial/withdraw-article';
import { database } from '@/storage/client';

let newsroom: TestNewsroom;

const hash = `repeat('0', 64)`;

/** Every constraint of the second migration, with a change or a row that it alone refuses. */
const impossible: Record<string, string> = {
  article_live_has_revision: `UPDATE article SET live_revision_id = NULL WHERE standing = 'live'`,
  article_published_has_dates: `UPDATE article SET last_published_at = first_published_at - interval '1 day' WHERE standing = 'live'`,
  article_standing_dates: `UPDATE article SET first_published_at = now(), last_published_at = now() WHERE standing = 'unpublished'`,
  article_down_has_time: `UPDATE article SET taken_down_at = NULL WHERE standing = 'withdrawn'`,
  article_one_signature_is_live: `UPDATE article SET one_signature_since = now() WHERE standing = 'withdrawn'`,
  article_withdrawn_fields: `UPDATE article SET withdrawn_explanation = 'why' WHERE standing = 'live'`,
  article_review_was_submitted: `UPDATE article SET stage = 'in_review' WHERE submitted_by_id IS NULL`,
  article_approved_has_approval: `UPDATE article SET stage = 'approved' WHERE approved_revision_id IS NULL`,
  article_submitted_whole: `UPDATE article SET submitted_at = NULL WHERE stage = 'approved'`,
  article_taken_whole: `UPDATE article SET taken_at = now() WHERE taken_by_id IS NULL`,
  article_relation_source: `UPDATE article SET relation = 'translation' WHERE source_revision_id IS NULL`,
  article_id_form: `INSERT INTO article SELECT (jsonb_populate_record(a, '{"id": "NO", "language": "zh"}')).* FROM article a WHERE standing = 'unpublished' LIMIT 1`,
  working_copy_version: `UPDATE working_copy SET version = 0`,
  revision_number: `INSERT INTO revision SELECT (jsonb_populate_record(r, '{"id": "x", "number": 0}')).* FROM revision r LIMIT 1`,
  revision_hash: `INSERT INTO revision SELECT (jsonb_populate_record(r, '{"id": "x", "number": 99, "text_hash": "short"}')).* FROM revision r LIMIT 1`,
  revision_text_blank_when_erased: `WITH r AS (INSERT INTO revision SELECT (jsonb_populate_record(r, '{"id": "x", "number": 99}')).* FROM revision r LIMIT 1 RETURNING id) INSERT INTO revision_text (revision_id) SELECT id FROM r`,
  revision_name_length: `INSERT INTO revision_name (id, revision_id, name, person_id, at) SELECT 'x', id, ' ', created_by_id, now() FROM revision LIMIT 1`,
  signature_share: `INSERT INTO signature SELECT (jsonb_populate_record(s, '{"id": "x", "own_words": 9, "changed_words": 8}')).* FROM signature s LIMIT 1`,
  publication_reason: `INSERT INTO publication SELECT (jsonb_populate_record(p, '{"number": 999, "basis": "one_signature", "reason": " "}')).* FROM publication p LIMIT 1`,
  request_answered_whole: `UPDATE two_person_request SET answered_at = now()`,
  request_two_people: `UPDATE two_person_request SET answer = 'confirmed', answered_by_id = asked_by_id, answered_at = now()`,
  request_reason: `UPDATE two_person_request SET reason = ' '`,
  request_one_open: `INSERT INTO two_person_request SELECT (jsonb_populate_record(r, '{"id": "x"}')).* FROM two_person_request r LIMIT 1`,
  hold_released_whole: `UPDATE hold SET released_at = now()`,
  hold_reason: `UPDATE hold SET reason = ''`,
  embargo_lifted_whole: `INSERT INTO embargo (id, story_id, source, person_id, at, lifted_at) SELECT 'x', id, 'the port', 'p', now(), now() FROM story LIMIT 1`,
  schedule_closed: `INSERT INTO schedule (id, article_id, revision_id, at, zone, local_time, state, person_id, created_at) SELECT 'x', article_id, id, now(), 'UTC', '12:00', 'done', created_by_id, now() FROM revision LIMIT 1`,
  schedule_failure: `INSERT INTO schedule (id, article_id, revision_id, at, zone, local_time, state, person_id, created_at, closed_at) SELECT 'x', article_id, id, now(), 'UTC', '12:00', 'failed', created_by_id, now(), now() FROM revision LIMIT 1`,
  correction_kind: `UPDATE correction_group SET kind = 'retraction'`,
  correction_settled: `UPDATE correction_entry SET settled_at = now()`,
  duty_times: `UPDATE duty SET "until" = "from"`,
  person_email: `UPDATE person SET email = upper(email)`,
  person_name: `UPDATE person SET name = ' '`,
  invitation_token: invitation({ token_hash: `'short'` }),
  invitation_window: invitation({ expires_at: 'now()' }),
  invitation_closed_once: invitation({ token_hash: hash, used_at: 'now()', withdrawn_at: 'now()' }),
  invitation_used_by_link: invitation({ used_at: 'now()' }),
  invitation_letter: invitation({ by_letter: 'false', letter_sent_at: 'now()' }),
  invitation_failure_whole: invitation({ letter_failed_at: 'now()' }),
  invitation_one_open: `INSERT INTO invitation (person_id, id, purpose, by_letter, created_at, expires_at) SELECT p.id, v.id, 'join', true, now(), now() + interval '1 day' FROM (SELECT id FROM person LIMIT 1) p, (VALUES ('x'), ('y')) v (id)`,
  picture_focal: picture('focal_x', '1.5'),
  picture_window: picture('"from", "until"', 'now(), now()'),
  picture_killed_whole: picture('killed_at', 'now()'),
  picture_key: picture('key', `'short'`),
  byline_role: `INSERT INTO byline_index (article_id, position, contributor_id, role) SELECT a.id, 9, c.id, 'owner' FROM article a, contributor c LIMIT 1`,
  contributor_withheld: `UPDATE contributor SET withheld_at = now(), withheld_known_to = '{one}'`,
  related_not_itself: `INSERT INTO related_pick (article_id, other_id, position) SELECT id, id, 1 FROM article LIMIT 1`,
  activity_seq: activity('"seq": 0'),
  activity_hash: activity('"seq": 99, "hash": "short"'),
  activity_who: activity('"seq": 99, "person_id": null, "system_user": null'),
  desk_names: `UPDATE desk SET names = '{"en": "only"}'`,
  section_names: `UPDATE section SET names = names - 'zh'`,
  topic_names: `UPDATE topic SET names = '{}'`,
  contributor_names: `UPDATE contributor SET names = names - 'it'`,
  article_search_text: `UPDATE article SET search_title = ' '`,
  asking_closed_whole: `INSERT INTO asking (id, article_id, asked_by_id, asked_at, closed_at) SELECT 'x', id, 'p', now(), now() FROM article LIMIT 1`,
  asking_one_open: `INSERT INTO asking (id, article_id, asked_by_id, asked_at) SELECT g.id, a.id, 'p', now() FROM (SELECT id FROM article LIMIT 1) a, (VALUES ('x'), ('y')) g(id)`,
  authenticator_confirmed_whole: `INSERT INTO authenticator (id, person_id, secret, created_at, confirmed_at) SELECT 'x', id, 's', now(), now() FROM person LIMIT 1`,
  passkey_name: passkey(`' '`, '0'),
  passkey_counter: passkey(`'n'`, '-1'),
  recovery_code_hash: `INSERT INTO recovery_code (hash, person_id, created_at) SELECT 'short', id, now() FROM person LIMIT 1`,
  pending_sign_in_times: `INSERT INTO pending_sign_in (id, person_id, way, created_at, expires_at) SELECT 'x', id, 'password', now(), now() FROM person LIMIT 1`,
  front_version: `INSERT INTO front (id, language, version, arranged_by_id, arranged_at) VALUES ('x', 'en', 0, 'p', now())`,
  front_headline_words: typedOver('text', `' '`),
  front_headline_reason: typedOver('reason', `' '`),
  front_headline_signed_whole: typedOver('signed_at', 'now()'),
  front_headline_two_people: typedOver('signed_by_id, signed_at', `'p', now()`),
  note_index_kind: `INSERT INTO note_index (article_id, note_id, language, kind, at) SELECT id, 'x', language, 'retraction', now() FROM article LIMIT 1`,
  address_one_current: `INSERT INTO address (language, slug, article_id, current) SELECT language, slug || '-9', article_id, true FROM address WHERE current LIMIT 1`,
};

function invitation(changes: Record<string, string>): string {
  const usual = { id: `'x'`, purpose: `'join'`, by_letter: 'true', created_at: 'now()' };
  const values = { ...usual, expires_at: `now() + interval '1 day'`, ...changes };
  const columns = Object.keys(values).join(', ');
  return `INSERT INTO invitation (person_id, ${columns}) SELECT id, ${Object.values(values).join(', ')} FROM person LIMIT 1`;
}

function picture(columns: string, values: string): string {
  const key = columns === 'key' ? '' : ', key';
  const keyValue = columns === 'key' ? '' : `, '${'0'.repeat(32)}'`;
  return `INSERT INTO picture (id, width, height, widths, credit, alt, licence, uploaded_by_id, created_at, ${columns}${key}) VALUES ('x', 1, 1, '{1}', 'c', '{}', 'own', 'p', now(), ${values}${keyValue})`;
}

function passkey(name: string, counter: string): string {
  return `INSERT INTO passkey (id, person_id, name, public_key, counter, created_at) SELECT 'x', id, ${name}, '', ${counter}, now() FROM person LIMIT 1`;
}

function typedOver(columns: string, values: string): string {
  const rest = { text: `'words'`, reason: `'why'`, article_id: '(SELECT id FROM article LIMIT 1)' };
  const others = Object.entries(rest).filter(([column]) => column !== columns);
  return `INSERT INTO front_headline (id, language, revision_number, typed_by_id, typed_at, ${columns}, ${others.map(([column]) => column).join(', ')})
    VALUES ('x', 'en', 1, 'p', now(), ${values}, ${others.map(([, value]) => value).join(', ')})`;
}

function activity(change: string): string {
  return `INSERT INTO activity SELECT (jsonb_populate_record(a, '{${change}}')).* FROM activity a WHERE person_id IS NOT NULL LIMIT 1`;
}

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const live = await published(newsroom, 'nell', 'edith');
  await drafted(newsroom, 'nell');
  done(
    await correctArticle(newsroom.as('edith'), live, { kind: 'correction', text: 'Ninety.', place: 'top' }),
  );
  const down = await published(newsroom, 'tom', 'edith');
  done(await withdrawArticle(newsroom.as('edith'), down, { reason: 'not ours' }));
  done(await askToReinstate(newsroom.as('edith'), down, 1, 'it is ours'));
  const held = await submitted(newsroom, 'nell');
  done(await holdStory(newsroom.as('edith'), held, 'legal'));
  done(await askToErase(newsroom.as('vera'), held, [1], 'a source'));
});
afterAll(() => newsroom.close());

describe('the database refuses', () => {
  it.each(Object.entries(impossible))('what %s names', async (constraint, sql) => {
    const refusal = await database()
      .$executeRawUnsafe(sql)
      .then(
        () => 'nothing refused it',
        (error: unknown) => `${String(error)} ${JSON.stringify(error)}`,
      );
    expect(refusal).toMatch(new RegExp(constraint));
  });

  it('each constraint that the migrations add', async () => {
    const rows = await database().$queryRaw<{ name: string }[]>`
      SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%prisma%'`;
    expect(rows.map((row) => row.name).filter((name) => !(name in impossible))).toEqual([]);
  });
});
