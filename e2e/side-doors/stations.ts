/** Where an article has to be before somebody can try an act on it; each call makes a new one. */
import { askForArticle } from '@/editorial/ask-for-article';
import { askToErase } from '@/editorial/erase-text';
import { askToReinstate } from '@/editorial/reinstate-article';
import { approveRevision } from '@/editorial/approve-revision';
import { holdStory } from '@/editorial/hold-story';
import { correctArticle } from '@/editorial/correct-article';
import { killStory } from '@/editorial/kill-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { setSearchText } from '@/editorial/set-search-text';
import { spikeArticle } from '@/editorial/spike-article';
import { takeArticle } from '@/editorial/take-article';
import { database } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { acting, done } from '../open-newsroom';
import { drafted, handedIn, live, revised, type Subject } from './articles';
import type { Visitors } from './people';

const inReview = ({ 'the writer': writer }: Visitors) => handedIn(writer.email);

const published = ({ 'the writer': writer, editor }: Visitors) => live(writer.email, editor.email);

async function killed(there: Visitors): Promise<Subject> {
  const subject = await published(there);
  done(await killStory(await acting(there.editor.email), subject.id, 'The letter is not by the donor.'));
  return subject;
}

async function taken(there: Visitors): Promise<Subject> {
  const subject = await inReview(there);
  done(await takeArticle(await acting(there.editor.email), subject.id));
  return subject;
}

export const stations = {
  draft: ({ 'the writer': writer }: Visitors) => drafted(writer.email),
  'in review': inReview,
  approved: async (there: Visitors) => {
    const subject = await inReview(there);
    done(await approveRevision(await acting(there.editor.email), subject.id, { revision: 1 }));
    return subject;
  },
  held: async (there: Visitors) => {
    const subject = await inReview(there);
    done(await holdStory(await acting(there.editor.email), subject.id, 'The figure is being checked.'));
    return subject;
  },
  revised: async ({ 'the writer': writer, editor }: Visitors) =>
    revised(await live(writer.email, editor.email), writer.email),
  'live on one signature': async (there: Visitors) => {
    const subject = await inReview(there);
    const chief = await acting(there['editor-in-chief'].email);
    done(await publishOnOneSignature(chief, subject.id, { revision: 1 }, 'The siren is sounding.'));
    return subject;
  },
  spiked: async (there: Visitors) => {
    const subject = await inReview(there);
    done(await spikeArticle(await acting(there.editor.email), subject.id, 'Overtaken.'));
    return subject;
  },
  'beside another': async (there: Visitors) => ({
    ...(await inReview(there)),
    other: (await inReview(there)).id,
  }),
  furnished: async (there: Visitors) => {
    const subject = await inReview(there);
    const text = { title: 'Pier four', description: '' };
    done(await setSearchText(await acting(there.editor.email), subject.id, text));
    const last = { where: { articleId: subject.id }, orderBy: { seq: 'desc' } } as const;
    const { seq } = await database().activity.findFirstOrThrow(last);
    return { ...subject, other: String(seq) };
  },
  'with the editor': taken,
  'asked for': async (there: Visitors) => {
    const subject = await taken(there);
    const asks = await acting(there['on duty'].email);
    done(await askForArticle(asks, subject.id));
    return { ...subject, other: asks.personId };
  },
  live: published,
  corrected: async (there: Visitors) => {
    const subject = await published(there);
    const correction = { kind: 'correction', place: 'foot', text: 'The rope is blue.' } as const;
    const { note } = done(await correctArticle(await acting(there.editor.email), subject.id, correction));
    return { ...subject, other: note };
  },
  // As if it had been corrected in a language that nobody here needs.
  'not sure': async (there: Visitors) => {
    const subject = await published(there);
    const { storyId } = await database().article.findUniqueOrThrow({ where: { id: subject.id } });
    const { personId, now: at } = await acting(there.editor.email);
    const entries = { create: [{ articleId: subject.id, answer: 'not_sure' as const }] };
    const group = { id: newId(), storyId, kind: 'correction', personId, at, entries };
    await database().correctionGroup.create({ data: group });
    return { ...subject, other: group.id };
  },
  killed,
  'return asked': async (there: Visitors) => {
    const subject = await killed(there);
    done(await askToReinstate(await acting(there.editor.email), subject.id, 1, 'It is by the donor.'));
    return subject;
  },
  'erasure asked': async (there: Visitors) => {
    const subject = await inReview(there);
    done(await askToErase(await acting(there.editor.email), subject.id, [1], 'It names a source.'));
    return subject;
  },
} satisfies Record<string, (there: Visitors) => Promise<Subject>>;

export type Station = keyof typeof stations;
