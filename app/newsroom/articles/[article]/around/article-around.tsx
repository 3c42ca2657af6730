import { requireActing } from '@/app/newsroom/acting';
import { clockIn } from '@/components/newsroom/clock-in';
import { newsroomWords } from '@/app/newsroom/words';
import type { AroundSay } from '@/components/newsroom/around-words';
import { AroundAddress } from '@/components/newsroom/around-address';
import { AroundChanges } from '@/components/newsroom/around-changes';
import { AroundChoices } from '@/components/newsroom/around-choices';
import { AroundPictures } from '@/components/newsroom/around-pictures';
import { languagesIn } from '@/components/newsroom/languages-in';
import { AroundRelated } from '@/components/newsroom/around-related.client';
import { AroundSearchText } from '@/components/newsroom/around-search-text';
import { NewsroomWatch } from '@/app/newsroom/newsroom-watch.client';
import { HoldingPanel } from '@/components/newsroom/holding-panel';
import { readArticleAround } from '@/editorial/read-article-around';
import { paperOfRequest } from '@/app/newsroom/paper-of-request';
import { readArticleVersion } from '@/editorial/read-version';
import { takeAction } from '@/app/newsroom/queues/actions';
import * as holding from '../holding/actions';
import * as actions from './actions';

type Props = { articleId: string };

/** Who has the article, and what stands around its text. */
export async function ArticleAround({ articleId }: Props) {
  const { actor, by, interfaceLanguage: language } = await requireActing();
  // Read first: what happens while the rest is read is then seen as new.
  const version = await readArticleVersion(actor, articleId, by.now);
  const [around, { zone, origin }, words] = await Promise.all([
    readArticleAround(actor, articleId, by.now),
    paperOfRequest(),
    newsroomWords('newsroom.around'),
  ]);
  if (!around) return null;
  const t = words as unknown as AroundSay;
  const clock = clockIn(language, zone);
  const { mayFurnish, related, topics, sections, pictures } = around;
  const part = { articleId, mayFurnish, t, clock };
  return (
    <>
      <NewsroomWatch address={`/newsroom/articles/${articleId}/version`} version={version ?? ''} />
      <HoldingPanel
        {...part}
        holding={around.holding}
        zone={zone}
        actions={{
          take: takeAction,
          handOver: holding.handOverFromArticleAction,
          ask: holding.askForAction,
          decline: holding.declineAskingAction,
          deadline: holding.deadlineAction,
        }}
      />
      <section className="around" aria-labelledby="around-title" id="around">
        <h2 id="around-title">{t('title')}</h2>
        <AroundRelated
          articleId={articleId}
          mayFurnish={mayFurnish}
          related={related}
          act={actions.relatedAction}
          search={actions.searchRelatedAction}
        />
        <AroundChoices
          {...part}
          kind="topics"
          choices={topics}
          language={language}
          act={actions.topicsAction}
        />
        <AroundChoices
          {...part}
          kind="sections"
          choices={sections}
          language={language}
          act={actions.sectionsAction}
        />
        <AroundPictures
          {...part}
          pictures={pictures}
          named={languagesIn(language)}
          crop={actions.cropAction}
          describe={actions.describeAction}
        />
        <AroundSearchText {...part} search={around.search} act={actions.searchTextAction} />
        <AroundAddress
          {...part}
          slug={around.slug}
          addresses={around.addresses}
          origin={origin}
          act={actions.addressAction}
        />
        <AroundChanges {...part} changes={around.changes} act={actions.undoAction} />
      </section>
    </>
  );
}
