import { ok } from '@/domain/result';
import { publishArticle } from '@/editorial/publish-article';
import { readArticleSummary } from '@/editorial/read-article-summary';
import { actingAs } from '@/stet/acting-as';
import { revisionNumber } from '@/stet/revision-number';
import { verb } from '@/stet/verb';

export const publish = verb({
  words: 'publish',
  usage: 'ID --revision N --as EMAIL',
  options: { revision: { type: 'string' }, as: { type: 'string' } },
  needed: ['revision', 'as'],
  operands: { from: 1, to: 1 },
  editorial: 'editorial',
  async run(call) {
    const id = call.operands[0]!;
    const revision = revisionNumber(call.options.revision);
    if (revision === null) return call.misused();
    const by = await actingAs(call.options.as, call);
    if (!by.ok) return by;
    const published = await publishArticle(by.value, id, revision);
    if (!published.ok) return published;
    const summary = await readArticleSummary(id);
    const address = summary.ok ? summary.value.address : null;
    return ok({
      json: { id, revision, address },
      text: `Published revision ${revision} of ${id}: ${address}`,
    });
  },
});
