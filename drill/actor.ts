// A process that does one act after the other when it is told to, and may be killed in the middle of any.
import { killStory } from '@/editorial/kill-story';
import { publishArticle } from '@/editorial/publish-article';
import { acting, done } from '@/e2e/open-newsroom';
import { people } from '@/e2e/published-story';
import type { Told } from '@/drill/told';

process.noDeprecation = true;

process.on('message', ({ act, id, revision }: Told) => {
  void (async () => {
    const editor = await acting(people.chief);
    if (act === 'kill') done(await killStory(editor, id, 'A court said so.'));
    else done(await publishArticle(editor, id, revision));
  })().then(
    () => process.send?.('done'),
    (error: unknown) => process.send?.(String(error)),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
