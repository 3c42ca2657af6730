/**
 * The corrections of the cast: the editor writes the note, the writer puts the text right, and the editor-in-chief, who
 * had no hand in either, signs.
 */
import { languages } from '@/domain/language';
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { correctArticle, type Correction } from '@/editorial/correct-article';
import { saveText } from '@/editorial/save-text';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { loadWorkingCopy } from '@/storage/working-copies';
import { cast } from '@/prisma/cast';
import type { CastCorrection, CastStory } from '@/prisma/cast/shapes';
import { acceptedAct } from './accepted-act';
import { acting, known, type DemoNewsroom } from './demo-newsroom';
import type { Happening } from './happening';
import { signedText, type ToldArticle } from './told-article';

export function correcting(newsroom: DemoNewsroom, told: ToldArticle): Happening[] {
  return told.corrections.flatMap((correction, index) => one(newsroom, told, correction, index));
}

function one(
  newsroom: DemoNewsroom,
  told: ToldArticle,
  correction: CastCorrection,
  index: number,
): Happening[] {
  const { article, key, story } = told;
  const { hoursAgo } = correction;
  const id = () => known(newsroom.articles, key);
  let revision = 0;
  const note = async (at: number) => {
    const said = { ...noteOf(correction), ...answersOf(newsroom, story, correction) };
    const added = await acceptedAct(key, correctArticle(acting(newsroom, article.editor, at), id(), said));
    if (correction.kind === 'correction' && !said.group) newsroom.corrections.set(story.key, added.note);
  };
  const type = async (at: number) => {
    const { document, version } = await loadWorkingCopy(database(), id());
    const right = await signedText(newsroom, told, told.corrections.slice(index + 1));
    const withNote = { ...right, attrs: { ...right.attrs, notes: document.attrs.notes } };
    const saving = { articleId: id(), baseVersion: version, document: withNote };
    await acceptedAct(key, saveText(acting(newsroom, article.writer, at), saving));
  };
  const submit = async (at: number) => {
    const submitted = await acceptedAct(key, submitForReview(acting(newsroom, article.writer, at), id()));
    revision = submitted.revision;
  };
  const publish = async (at: number) => {
    await acceptedAct(key, approveAndPublish(acting(newsroom, chief(), at), id(), { revision }));
  };
  return [
    { hoursAgo: hoursAgo + 0.4, act: note },
    { hoursAgo: hoursAgo + 0.3, act: type },
    { hoursAgo: hoursAgo + 0.2, act: submit },
    { hoursAgo, act: publish },
  ];
}

function noteOf({ kind, place, text }: CastCorrection): Correction {
  return { kind, place, text };
}

/** The first language asks for all; each later one that has the error carries the same correction on. */
function answersOf(
  newsroom: DemoNewsroom,
  story: CastStory,
  correction: CastCorrection,
): Partial<Correction> {
  if (correction.kind !== 'correction') return {};
  const group = newsroom.corrections.get(story.key);
  if (group) return { group };
  const inError = new Set(
    (story.corrections ?? []).filter(({ kind }) => kind === 'correction').map(({ language }) => language),
  );
  const others = languages.filter((language) => language !== correction.language && story.articles[language]);
  return {
    answers: Object.fromEntries(
      others.map((language) => [language, inError.has(language) ? 'has' : 'never']),
    ),
  };
}

function chief(): string {
  const person = cast.people.find((candidate) => candidate.editorInChief);
  if (!person) throw new Error('the cast has no editor-in-chief');
  return person.key;
}
