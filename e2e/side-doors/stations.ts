/** Where an article has to be before somebody can try an act on it; each call makes a new one. */
import { approveRevision } from '@/editorial/approve-revision';
import { holdStory } from '@/editorial/hold-story';
import { publishOnOneSignature } from '@/editorial/publish-on-one-signature';
import { spikeArticle } from '@/editorial/spike-article';
import { acting, done } from '../open-newsroom';
import { drafted, handedIn, live, revised, type Subject } from './articles';
import type { Visitors } from './people';

const inReview = ({ 'the writer': writer }: Visitors) => handedIn(writer.email);

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
} satisfies Record<string, (there: Visitors) => Promise<Subject>>;

export type Station = keyof typeof stations;
