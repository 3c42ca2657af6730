/** Whether the tables of an article say what its record says: every text, signature and publication has its line, and the other way round. */
import type { Standing } from './article';
import type { ChainedRow } from './chain-faults';
import {
  linesOfRecord,
  type CutLine,
  type PublicationLine,
  type SignatureLine,
  type SubmissionLine,
} from './record-lines';

/** What the tables hold of one article. */
export type Kept = {
  headNumber: number;
  standing: Standing;
  liveNumber: number | null;
  approvedNumber: number | null;
  revisions: readonly CutLine[];
  submissions: readonly SubmissionLine[];
  signatures: readonly SignatureLine[];
  publications: readonly PublicationLine[];
};

export function recordFaults(record: readonly ChainedRow[], kept: Kept): string[] {
  const lines = linesOfRecord(record);
  return [
    ...differences('text', lines.cuts, kept.revisions),
    ...differences('submission', lines.submissions, kept.submissions),
    ...differences('signature', lines.signatures, kept.signatures),
    ...differences('publication', lines.publications, kept.publications),
    ...numberFaults(kept),
    ...liveFaults(lines, kept),
  ];
}

type Line = { revision: number };

/** Both sides as sets of whole rows: a changed row is missing on one side and too much on the other. */
function differences(what: string, recorded: readonly Line[], kept: readonly Line[]): string[] {
  const keys = (lines: readonly Line[]) => new Set(lines.map((line) => JSON.stringify(line)));
  const recordKeys = keys(recorded);
  const keptKeys = keys(kept);
  const unkept = recorded.filter((line) => !keptKeys.has(JSON.stringify(line)));
  const unrecorded = kept.filter((line) => !recordKeys.has(JSON.stringify(line)));
  return [
    ...unkept.map(
      ({ revision }) => `the ${what} of revision ${revision} that the record tells of is not kept so`,
    ),
    ...unrecorded.map(
      ({ revision }) => `the ${what} of revision ${revision} that is kept has no such line in the record`,
    ),
  ];
}

function numberFaults({ headNumber, revisions }: Kept): string[] {
  const highest = Math.max(0, ...revisions.map(({ revision }) => revision));
  if (highest === headNumber && revisions.length === headNumber) return [];
  return [`${revisions.length} revisions are kept, and the article counts ${headNumber}`];
}

function liveFaults(
  lines: { live: number | null; approved: number | null; standing: Standing },
  kept: Kept,
): string[] {
  const name = (live: number | null) => (live === null ? 'nothing' : `revision ${live}`);
  const faults: string[] = [];
  if (lines.live !== kept.liveNumber)
    faults.push(`${name(kept.liveNumber)} is live, and by the record it is ${name(lines.live)}`);
  if (lines.approved !== kept.approvedNumber)
    faults.push(`${name(kept.approvedNumber)} is approved, and by the record it is ${name(lines.approved)}`);
  if (lines.standing !== kept.standing)
    faults.push(`the article is ${kept.standing}, and by the record it is ${lines.standing}`);
  return faults;
}
