import { ok } from '@/domain/result';
import { publishArticle } from '@/editorial/publish-article';
import { readArticleSummary } from '@/editorial/read-article-summary';
import { articleVerb } from '@/stet/article-verb';

export const publish = articleVerb(
  'publish',
  ['revision'],
  async ({ by, id, revision, minor }) => {
    const published = await publishArticle(by, id, revision, minor);
    if (!published.ok) return published;
    const summary = await readArticleSummary(id);
    const address = summary.ok ? summary.value.address : null;
    return ok({
      json: { id, revision, address },
      text: `Published revision ${revision} of ${id}: ${address}`,
    });
  },
  ['minor'],
);
