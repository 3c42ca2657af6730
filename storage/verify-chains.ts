/** Walks all chains, texts and seals, in one snapshot, and tells what does not hold together. */
import type { Client } from 'pg';
import { articleChain } from '@/domain/activity';
import { chainStart, headFaults, walkChain, type ChainPlace } from '@/domain/chain-faults';
import { recordFaults } from '@/domain/record-faults';
import { nextArticles, type Evidence } from '@/storage/article-evidence';
import { rowsAfter } from '@/storage/chain-rows';
import { erasedTexts, type ErasedText } from '@/storage/erased-texts';
import { textFaults } from '@/storage/kept-texts';
import { sealFaults } from '@/storage/seal-faults';
import { storyFaults } from '@/storage/story-faults';
import { withSnapshot } from '@/storage/with-snapshot';

export type Verified = {
  /** One sentence each; none where all is whole. */
  faults: string[];
  erased: ErasedText[];
  chains: number;
  rows: number;
  texts: number;
};

const articlesAtOnce = 100;
const rowsAtOnce = 2000;

export function verifyChains(url: string): Promise<Verified> {
  return withSnapshot(url, async (client) => {
    const verified: Verified = { faults: [], erased: [], chains: 0, rows: 0, texts: 0 };
    await verifyArticles(client, verified);
    await verifyOtherChains(client, verified);
    verified.faults.push(
      ...(await storyFaults(client)),
      ...(await strayChains(client)),
      ...(await sealFaults(client)),
    );
    return verified;
  });
}

async function verifyArticles(client: Client, verified: Verified) {
  let after = '';
  for (;;) {
    const page = await nextArticles(client, after, articlesAtOnce);
    for (const evidence of page) await verifyArticle(client, evidence, verified);
    after = page.at(-1)?.id ?? '';
    if (page.length < articlesAtOnce) return;
  }
}

async function verifyArticle(client: Client, evidence: Evidence, verified: Verified) {
  const { id, head, record, kept, texts } = evidence;
  const { place, faults } = walkChain(record, chainStart);
  faults.push(...headFaults(place, head), ...recordFaults(record, kept));
  if (record.length === 0) faults.push('it has no record');
  const present = texts.filter((text) => text.text !== null);
  faults.push(...present.flatMap(textFaults));
  const erased = await erasedTexts(client, evidence);
  verified.erased.push(...erased.explained);
  faults.push(...erased.faults);
  verified.chains += 1;
  verified.rows += record.length;
  verified.texts += present.length;
  verified.faults.push(...faults.map((fault) => `${articleChain(id)}: ${fault}`));
}

async function verifyOtherChains(client: Client, verified: Verified) {
  const { rows: heads } = await client.query<{ chain: string; length: number; hash: string }>(
    'select chain, length, hash from chain_head order by chain',
  );
  for (const { chain, ...head } of heads) {
    let place: ChainPlace = chainStart;
    const faults: string[] = [];
    for (;;) {
      const rows = await rowsAfter(client, chain, place.seq, rowsAtOnce);
      if (rows.length === 0) break;
      const walked = walkChain(rows, place);
      place = walked.place;
      faults.push(...walked.faults);
      verified.rows += rows.length;
    }
    faults.push(...headFaults(place, head));
    verified.chains += 1;
    verified.faults.push(...faults.map((fault) => `${chain}: ${fault}`));
  }
}

async function strayChains(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ chain: string }>(
    `select distinct chain from activity a
     where not exists (select from article where 'article:' || id = a.chain)
       and not exists (select from chain_head h where h.chain = a.chain) order by chain`,
  );
  return rows.map(({ chain }) => `${chain}: there is a record, and what it is of is gone`);
}
