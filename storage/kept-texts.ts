import type { Client } from 'pg';
import { sha256 } from '@/domain/canonical-json';
import { groupBy } from '@/storage/group-by';
import { unpackJson } from '@/storage/text-codec';

/** A text with what is known of it besides; `erasure` is there where two people had it blanked. */
export type KeptText = {
  articleId: string;
  revision: number;
  textHash: string;
  authorsHash: string;
  text: Uint8Array | null;
  authors: Uint8Array | null;
  erasure: KeptErasure | null;
};

export type KeptErasure = {
  reason: string;
  at: Date;
  askedBy: { id: string; name: string };
  confirmedBy: { id: string; name: string };
};

type Row = Omit<KeptText, 'erasure'> & { erasureId: string | null } & KeptErasure;

export async function textsOfArticles(
  client: Client,
  ids: readonly string[],
): Promise<Map<string, KeptText[]>> {
  const { rows } = await client.query<Row>(
    `select r.article_id as "articleId", r.number as revision, r.text_hash as "textHash",
       r.authors_hash as "authorsHash", t.text, t.authors, e.id as "erasureId", e.reason, e.at,
       json_build_object('id', asked.id, 'name', asked.name) as "askedBy",
       json_build_object('id', confirmed.id, 'name', confirmed.name) as "confirmedBy"
     from revision r left join revision_text t on t.revision_id = r.id
       left join erasure e on e.id = t.erasure_id left join two_person_request q on q.id = e.request_id
       left join person asked on asked.id = q.asked_by_id
       left join person confirmed on confirmed.id = q.answered_by_id
     where r.article_id = any($1) order by r.article_id, r.number`,
    [ids],
  );
  const texts = rows.map(({ erasureId, reason, at, askedBy, confirmedBy, ...text }) => ({
    ...text,
    erasure: erasureId === null ? null : { reason, at, askedBy, confirmedBy },
  }));
  return groupBy(texts, (text) => text.articleId);
}

/** Compares bytes that are there with the hashes that were written when the revision was cut. */
export function textFaults({ revision, text, authors, textHash, authorsHash }: KeptText): string[] {
  const faults: string[] = [];
  if (!text || !hasHash(text, textHash))
    faults.push(`the text of revision ${revision} was changed after it was written`);
  if (!authors || !hasHash(authors, authorsHash))
    faults.push(`the authors of revision ${revision} were changed after they were written`);
  return faults;
}

function hasHash(bytes: Uint8Array, hash: string): boolean {
  try {
    return sha256(unpackJson(bytes)) === hash;
  } catch {
    return false;
  }
}
