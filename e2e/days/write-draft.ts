import { expect } from '@playwright/test';
import type { articleAtHand } from './article-at-hand';
import type { Day } from './day';
import type { Draft } from './drafts';

/** Types the draft from its headline down, and leaves the caret in a new paragraph below. */
export async function writeDraft(
  { page, hand, say }: Day,
  article: ReturnType<typeof articleAtHand>,
  draft: Draft,
) {
  const type = (words: string) => page.keyboard.type(words);
  const enter = () => page.keyboard.press('Enter');
  const last = article.text.locator('> :last-child');
  await hand.stand(article.text, article.line('headline'));
  await type(draft.headline);
  await hand.stand(article.text, article.line('standfirst'));
  await type(draft.standfirst);
  await enter();
  await type(draft.paragraph);
  await enter();
  await type('> ');
  await type(draft.quotation);
  await hand.write(article.field(say('newsroom.article.blocks.speaker')), draft.speaker);
  await hand.stand(article.text, article.text.locator('blockquote p'));
  // An empty line ends a quotation, and a list.
  await enter();
  await enter();
  await hand.press(article.tool('heading2'));
  await type(draft.heading);
  await enter();
  await hand.press(article.tool('bulletList'));
  await type(draft.listed[0]);
  await enter();
  await type(draft.listed[1]);
  await enter();
  await enter();
  await type(draft.linking);
  await hand.mark(last, draft.linked);
  await hand.press(article.tool('link'));
  await hand.write(article.field(say('newsroom.article.tools.linkAddress')), 'https://lantern.example/choir');
  await hand.press(article.act(say('newsroom.article.tools.linkSet')));
  await expect(article.text.getByRole('link')).toHaveText(draft.linked);
  await hand.stand(article.text, last);
  await enter();
}
