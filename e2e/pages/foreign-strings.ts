/** Strings on a page that only the catalogue of another interface language has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { languages, type Language, type PerLanguage } from '@/domain/language';

const catalogue = (language: Language): unknown =>
  JSON.parse(readFileSync(path.resolve('messages', `${language}.json`), 'utf8'));
const catalogues: PerLanguage<unknown> = {
  en: catalogue('en'),
  it: catalogue('it'),
  zh: catalogue('zh'),
};

/** Whole strings without values in them: what has values is never on a page as it is in the catalogue. */
function stringsOf(tree: unknown): string[] {
  if (typeof tree === 'string') return tree.includes('{') ? [] : [tree.trim()];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(stringsOf) : [];
}

/** Names of languages stand in their own on every page, and one letter says nothing. */
function telling(text: string): boolean {
  return text.length > 2 && !['English', 'Italiano', '中文'].includes(text);
}

function onlyIn(other: Language, own: Language): Set<string> {
  const mine = new Set(stringsOf(catalogues[own]));
  return new Set(stringsOf(catalogues[other]).filter((text) => telling(text) && !mine.has(text)));
}

/** What articles, people and desks are called is in whatever language it is: `lang` marks it, or it is left out here. */
export async function foreignStrings(page: Page, own: Language): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const near = walker.currentNode.parentElement;
      if (near?.closest('script, style, [lang], option, .line, .article-sheet, q')) continue;
      texts.push((walker.currentNode.textContent ?? '').trim());
    }
    for (const node of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      if (!node.closest('[lang]:not(html)'))
        for (const name of ['aria-label', 'placeholder', 'title'])
          texts.push(node.getAttribute(name)?.trim() ?? '');
    return texts;
  });
  const foreign = languages.filter((other) => other !== own).map((other) => onlyIn(other, own));
  return [...new Set(seen)].filter((text) => foreign.some((strings) => strings.has(text)));
}
