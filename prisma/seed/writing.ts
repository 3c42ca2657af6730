/** How a text of the cast comes to its desk: started and typed by its writer, or taken over from an agency. */
import { handIn } from '@/editorial/hand-in';
import { importArticle } from '@/editorial/import-article';
import { saveText } from '@/editorial/save-text';
import { startArticle, type NewArticle } from '@/editorial/start-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { loadWorkingCopy } from '@/storage/working-copies';
import { cast } from '@/prisma/cast';
import { acceptedAct } from './accepted-act';
import { acting, articleKey, known, type DemoNewsroom } from './demo-newsroom';
import type { Happening } from './happening';
import { signedText, type ToldArticle } from './told-article';

export function writing(newsroom: DemoNewsroom, told: ToldArticle): Happening[] {
  const { article, draftingHours, key } = told;
  const { hoursAgo, writer } = article;
  const agency = agencyOf(told);
  const start = async (at: number) => {
    const by = acting(newsroom, writer, at);
    const wanted = newArticle(newsroom, told);
    const text = { text: told.manuscript.markdown(told.corrections), format: 'markdown' as const };
    const begun = agency ? importArticle(by, { ...wanted, ...text, agency }) : startArticle(by, wanted);
    const { id } = await acceptedAct<{ id: string }>(key, begun);
    newsroom.articles.set(key, id);
  };
  const type = async (at: number) => {
    const document = await signedText(newsroom, told, told.corrections);
    const saving = { articleId: known(newsroom.articles, key), baseVersion: 1, document };
    await acceptedAct(key, saveText(acting(newsroom, writer, at), saving));
  };
  return [
    { hoursAgo: hoursAgo + draftingHours, act: start },
    ...(agency ? [] : [{ hoursAgo: hoursAgo + draftingHours * 0.5, act: type }]),
    ...handing(newsroom, told),
  ];
}

/** A draft stays with its writer; a flash is only shown to the desk; everything else is submitted. */
function handing(newsroom: DemoNewsroom, { article, draftingHours, key }: ToldArticle): Happening[] {
  const { hoursAgo, state, writer } = article;
  if (state === 'drafting') return [];
  const submitted = state === 'in_review' ? hoursAgo : hoursAgo + draftingHours * 0.2;
  const hand = async (at: number) => {
    const verb = state === 'one_signature' ? handIn : submitForReview;
    await acceptedAct<unknown>(key, verb(acting(newsroom, writer, at), known(newsroom.articles, key)));
  };
  return [{ hoursAgo: submitted, act: hand }];
}

function newArticle(newsroom: DemoNewsroom, { story, language, article }: ToldArticle): NewArticle {
  const { slugline, section, desk, original } = story;
  const common = { language, section, ...(desk ? { desk } : {}) };
  if (article.relation === 'original') return { ...common, slugline };
  const articleId = known(newsroom.articles, articleKey(story.key, original));
  return { ...common, source: { articleId, relation: article.relation } };
}

/** The slug of the agency whose copy it is. */
function agencyOf({ article }: ToldArticle): string | undefined {
  const first = article.byline[0]?.contributor;
  return cast.contributors.find(({ key, agency }) => agency && key === first)?.slug;
}

/** Typed after publication and not yet signed. */
export function typingSince(newsroom: DemoNewsroom, { article, key }: ToldArticle): Happening[] {
  const { typedSince, hoursAgo, writer } = article;
  if (typedSince === undefined) return [];
  const type = async (at: number) => {
    const articleId = known(newsroom.articles, key);
    const { document, version } = await loadWorkingCopy(database(), articleId);
    const attrs = { id: newId(), stray: null };
    const added = {
      type: 'paragraph' as const,
      attrs,
      content: [{ type: 'text' as const, text: typedSince }],
    };
    const longer = { ...document, content: [...document.content, added] };
    const saving = { articleId, baseVersion: version, document: longer };
    await acceptedAct(key, saveText(acting(newsroom, writer, at), saving));
  };
  return [{ hoursAgo: hoursAgo / 2, act: type }];
}
