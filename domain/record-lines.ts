/** Reads out of an article's record which texts, submissions, signatures and publications there must be, and what is live. */
import type { Standing } from './article';
import type { ChainedRow } from './chain-faults';

type By = { revision: number; person: string | null; at: string };
export type CutLine = By & { textHash: string; authorsHash: string };
export type SubmissionLine = By;
export type SignatureLine = By & { kind: string; weight: string; ownWords: number; changedWords: number };
export type PublicationLine = By & { basis: string };

export type ErasedLine = {
  revision: number;
  textHash: string;
  seq: number;
  askedBy: string | null;
  confirmedBy: string | null;
  reason: string;
};

export type RecordLines = {
  cuts: CutLine[];
  submissions: SubmissionLine[];
  signatures: SignatureLine[];
  publications: PublicationLine[];
  erased: ErasedLine[];
  live: number | null;
  /** The revision whose approval opens publication. */
  approved: number | null;
  standing: Standing;
};

/** The members that this program's own acts write. */
type Detail = {
  revision?: number;
  cut?: { revision: number; textHash: string; authorsHash: string } | null;
  signature?: Omit<SignatureLine, keyof By>;
  erased?: { revision: number; textHash: string }[];
  opens?: number | null;
  reason?: string;
};

const bases: Record<string, string> = {
  publish: 'signed',
  publish_on_one_signature: 'one_signature',
  reinstate: 'reinstated',
};
const down: Record<string, Standing> = {
  withdraw: 'withdrawn',
  kill: 'killed',
  spike: 'spiked',
  unspike: 'unpublished',
};

export function linesOfRecord(record: readonly ChainedRow[]): RecordLines {
  const lines: RecordLines = {
    cuts: [],
    submissions: [],
    signatures: [],
    publications: [],
    erased: [],
    live: null,
    approved: null,
    standing: 'unpublished',
  };
  let asked: Asked = { askedBy: null, reason: '' };
  for (const row of record) {
    const detail = row.detail as Detail;
    if (row.act === 'ask_erase') asked = { askedBy: row.personId, reason: detail.reason ?? '' };
    readLine(row, detail, lines, asked);
  }
  return lines;
}

type Asked = Pick<ErasedLine, 'askedBy' | 'reason'>;

function readLine(row: ChainedRow, detail: Detail, lines: RecordLines, asked: Asked) {
  const { revision = 0, cut, signature, erased, opens } = detail;
  const by = { revision, person: row.personId, at: row.at.toISOString() };
  if (cut)
    lines.cuts.push({ ...by, revision: cut.revision, textHash: cut.textHash, authorsHash: cut.authorsHash });
  if (row.act === 'submit') lines.submissions.push(by);
  if (signature) {
    const { kind, weight, ownWords, changedWords } = signature;
    lines.signatures.push({ ...by, kind, weight, ownWords, changedWords });
  }
  for (const text of erased ?? [])
    lines.erased.push({ ...text, seq: row.seq, ...asked, confirmedBy: row.personId });
  if (opens !== undefined) lines.approved = opens;
  const basis = bases[row.act];
  if (basis !== undefined) publish(basis, by, lines);
  const standing = down[row.act];
  if (standing !== undefined) Object.assign(lines, { standing, live: null });
}

/** What a kill reached before it was ever published comes back as the draft it was, without a publication. */
function publish(basis: string, by: By, lines: RecordLines) {
  if (basis === 'reinstated' && lines.publications.length === 0) {
    lines.standing = 'unpublished';
    return;
  }
  lines.publications.push({ ...by, basis });
  lines.standing = 'live';
  lines.live = by.revision;
}
