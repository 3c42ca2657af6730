import type { Client } from 'pg';
import { articleChain } from '@/domain/activity';
import { linesOfRecord } from '@/domain/record-lines';
import type { Evidence } from '@/storage/article-evidence';
import { sealOver } from '@/storage/seal-faults';

export type ErasedText = {
  article: string;
  revision: number;
  reason: string;
  at: Date;
  askedBy: string;
  confirmedBy: string;
  /** The first seal over the line that tells of the erasure; null until the next one is made. */
  seal: { number: number; at: Date } | null;
};

type Blanks = { explained: ErasedText[]; faults: string[] };

/** Texts that are gone: those that two people had erased, and those of which the record knows nothing. */
export async function erasedTexts(client: Client, { id, record, texts }: Evidence): Promise<Blanks> {
  const blanks: Blanks = { explained: [], faults: [] };
  const { erased } = linesOfRecord(record);
  const blank = texts.filter((text) => text.text === null);
  const isBlank = new Set(blank.map(({ revision }) => revision));
  for (const { revision } of erased.filter((line) => !isBlank.has(line.revision)))
    blanks.faults.push(`the text of revision ${revision} was erased and is there again`);
  for (const { revision, textHash, erasure } of blank) {
    const line = erased.find(
      (candidate) => candidate.revision === revision && candidate.textHash === textHash,
    );
    if (!erasure || !line) {
      blanks.faults.push(`the text of revision ${revision} is gone, and the record knows of no erasure`);
      continue;
    }
    const { askedBy, confirmedBy, reason, at } = erasure;
    if (line.askedBy !== askedBy.id || line.confirmedBy !== confirmedBy.id || line.reason !== reason)
      blanks.faults.push(`who erased revision ${revision}, and why, is not kept as the record tells it`);
    const seal = await sealOver(client, articleChain(id), line.seq);
    const people = { askedBy: askedBy.name, confirmedBy: confirmedBy.name };
    blanks.explained.push({ article: id, revision, reason, at, ...people, seal });
  }
  return blanks;
}
