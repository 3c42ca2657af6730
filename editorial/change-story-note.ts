/** Changes the note on the story, which everyone sees first, whatever the language. What it said before stays in the log. */
import { act, type PersonActing } from '@/editorial/act';
import { carryOut } from '@/editorial/carry-out';
import { saveNote } from '@/storage/stories';

export function changeStoryNote(by: PersonActing, articleId: string, words: string) {
  return act(async (tx) => {
    const note = words.trim();
    await carryOut(tx, by, articleId, { type: 'change_note', note }, async ({ article }) => {
      await saveNote(tx, article.storyId, note);
    });
  });
}
