/** What the tables hold of an article, in the form in which its record tells the same. */
import type { Client } from 'pg';
import { articleChain } from '@/domain/activity';
import type { ChainedRow } from '@/domain/chain-faults';
import type { Kept } from '@/domain/record-faults';
import type { ChainHead } from '@/domain/seal';
import { rowsOfChains } from '@/storage/chain-rows';
import { groupBy } from '@/storage/group-by';
import { textsOfArticles, type KeptText } from '@/storage/kept-texts';

export type Evidence = { id: string; head: ChainHead; record: ChainedRow[]; kept: Kept; texts: KeptText[] };

type ArticleRow = Pick<Kept, 'headNumber' | 'standing' | 'liveNumber' | 'approvedNumber'> & {
  id: string;
  length: number;
  hash: string;
};
type Owned<T> = { articleId: string; row: T };

/** The next articles by id: one page of an archive of any size. */
export async function nextArticles(client: Client, after: string, limit: number): Promise<Evidence[]> {
  const { rows: articles } = await client.query<ArticleRow>(
    `select a.id, a.chain_length as length, a.chain_head as hash, a.head_number as "headNumber", a.standing,
       r.number as "liveNumber", p.number as "approvedNumber"
     from article a left join revision r on r.id = a.live_revision_id
       left join revision p on p.id = a.approved_revision_id where a.id > $1 order by a.id limit $2`,
    [after, limit],
  );
  const ids = articles.map(({ id }) => id);
  const records = await rowsOfChains(client, ids.map(articleChain));
  const texts = await textsOfArticles(client, ids);
  const revisions = await ofArticles<Kept['revisions'][number]>(client, ids, cuts);
  const submissions = await ofArticles<Kept['submissions'][number]>(client, ids, submissionLines);
  const signatures = await ofArticles<Kept['signatures'][number]>(client, ids, signatureLines);
  const publications = await ofArticles<Kept['publications'][number]>(client, ids, publicationLines);
  return articles.map(({ id, length, hash, ...article }) => ({
    id,
    head: { length, hash },
    record: records.get(articleChain(id)) ?? [],
    texts: texts.get(id) ?? [],
    kept: {
      ...article,
      revisions: revisions(id),
      submissions: submissions(id),
      signatures: signatures(id),
      publications: publications(id),
    },
  }));
}

const time = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const line = (person: string, at: string) => `'revision', r.number, 'person', ${person}, 'at', ${time(at)}`;

const cuts = `select r.article_id as "articleId", json_build_object(${line('r.created_by_id', 'r.created_at')},
  'textHash', r.text_hash, 'authorsHash', r.authors_hash) as row
  from revision r where r.article_id = any($1)`;
const submissionLines = `select r.article_id as "articleId", json_build_object(${line('s.person_id', 's.at')}) as row
  from submission s join revision r on r.id = s.revision_id where r.article_id = any($1)`;
const signatureLines = `select r.article_id as "articleId", json_build_object(${line('s.person_id', 's.at')},
  'kind', s.kind, 'weight', s.weight, 'ownWords', s.own_words, 'changedWords', s.changed_words) as row
  from signature s join revision r on r.id = s.revision_id where r.article_id = any($1)`;
const publicationLines = `select r.article_id as "articleId", json_build_object(${line('p.person_id', 'p.at')},
  'basis', p.basis) as row
  from publication p join revision r on r.id = p.revision_id where p.article_id = any($1)`;

async function ofArticles<T>(
  client: Client,
  ids: readonly string[],
  query: string,
): Promise<(id: string) => T[]> {
  const { rows } = await client.query<Owned<T>>(query, [ids]);
  const byArticle = groupBy(rows, (row) => row.articleId);
  return (id) => (byArticle.get(id) ?? []).map(({ row }) => row);
}
