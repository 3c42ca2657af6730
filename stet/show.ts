import { ok } from '@/domain/result';
import { readArticleSummary } from '@/editorial/read-article-summary';
import { columns } from '@/stet/columns';
import { verb } from '@/stet/verb';

export const show = verb({
  words: 'show',
  usage: 'ID [--json]',
  options: {},
  needed: [],
  operands: { from: 1, to: 1 },
  editorial: 'administration',
  async run({ operands }) {
    const summary = await readArticleSummary(operands[0]!);
    if (!summary.ok) return summary;
    const { id, story, language, section, slugline, stage, standing, address, approved, live } =
      summary.value;
    const revisions = summary.value.revisions.map((revision) => ({
      ...revision,
      at: revision.at.toISOString(),
    }));
    const marks = (number: number) =>
      [number === approved && 'approved', number === live && 'live'].filter(Boolean).join(', ');
    const lines = [
      `${id}  ${slugline} (${language}, ${section})`,
      `stage ${stage}, standing ${standing}, ${address ?? 'no public address yet'}`,
      columns(revisions.map(({ number, reason, at }) => [`revision ${number}`, reason, at, marks(number)])),
    ];
    return ok({
      json: { id, story, language, stage, standing, address, revisions },
      text: lines.filter(Boolean).join('\n'),
    });
  },
});
