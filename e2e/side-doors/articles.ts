/** Articles at the stations that matter to whoever tries a door, each with words that stand nowhere else. */
import { approveAndPublish } from '@/editorial/approve-and-publish';
import { importArticle } from '@/editorial/import-article';
import { killStory } from '@/editorial/kill-story';
import { saveText } from '@/editorial/save-text';
import { spikeArticle } from '@/editorial/spike-article';
import { submitForReview } from '@/editorial/submit-for-review';
import { database } from '@/storage/client';
import { newId } from '@/storage/new-id';
import { loadWorkingCopy } from '@/storage/working-copies';
import { acting, done } from '../open-newsroom';
import type { Visitors } from './people';

/** `slugline` is the newsroom's own always; `words` stand in `revision` and in the text in progress. */
export type Subject = {
  id: string;
  revision: number;
  slugline: string;
  words: string;
  /** What an act on it is about besides: another article, a note, a person, a line of the log. */
  other?: string;
};

export const subjectNames = [
  'draft of the writer',
  'handed in',
  'by the freelance',
  'of another desk',
  'live with a newer revision',
  'killed',
  'spiked',
] as const;
export type SubjectName = (typeof subjectNames)[number];
export type Subjects = Record<SubjectName, Subject>;

let count = 0;
const unheard = (kind: string) => `${kind}${process.hrtime.bigint().toString(36)}x${++count}`;

export async function drafted(writer: string, section = 'world'): Promise<Subject> {
  const [slugline, words] = [unheard('slug'), unheard('word')];
  const text = `The rope of ${words}\n\nThe rope on pier four held, says ${words}.`;
  const wanted = { language: 'en', section, slugline, text, format: 'text' } as const;
  const { id } = done(await importArticle(await acting(writer), wanted));
  return { id, revision: 1, slugline, words };
}

export async function handedIn(writer: string, section = 'world'): Promise<Subject> {
  const subject = await drafted(writer, section);
  done(await submitForReview(await acting(writer), subject.id));
  return subject;
}

export async function live(writer: string, editor: string): Promise<Subject> {
  const subject = await handedIn(writer);
  done(await approveAndPublish(await acting(editor), subject.id, { revision: 1 }));
  return subject;
}

/** What readers have is revision 1; what its writer has submitted since is nobody's business but the desk's. */
export async function revised(subject: Subject, writer: string): Promise<Subject> {
  const { version, document } = await loadWorkingCopy(database(), subject.id);
  const words = unheard('word');
  const later = {
    type: 'paragraph' as const,
    attrs: { id: newId(), stray: null },
    content: [{ type: 'text' as const, text: `The painter adds ${words}.` }],
  };
  const by = await acting(writer);
  const typed = { ...document, content: [...document.content, later] };
  done(await saveText(by, { articleId: subject.id, baseVersion: version, document: typed }));
  done(await submitForReview(by, subject.id));
  return { ...subject, revision: 2, words };
}

export async function allSubjects(there: Visitors): Promise<Subjects> {
  const writer = there['the writer'].email;
  const editor = there.editor.email;
  const killed = await live(writer, editor);
  done(await killStory(await acting(editor), killed.id, 'The letter is not by the donor.'));
  const spiked = await handedIn(writer);
  done(await spikeArticle(await acting(editor), spiked.id, 'Overtaken.'));
  return {
    'draft of the writer': await drafted(writer),
    'handed in': await handedIn(writer),
    'by the freelance': await handedIn(there.freelance.email),
    'of another desk': await handedIn(there['journalist elsewhere'].email, 'harbour'),
    'live with a newer revision': await revised(await live(writer, editor), writer),
    killed,
    spiked,
  };
}
