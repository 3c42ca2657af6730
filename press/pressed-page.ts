import { htmlElements } from '@/press/html-elements';
import type { HtmlElement } from '@/press/html-elements';
import { isMark, readMark } from '@/press/mark';
import type { Mark } from '@/press/mark';
import { policyOf, type SheetsAre } from '@/press/page-policy';
import { isScriptElement } from '@/press/script-elements';
import type { SheetOf } from '@/press/style-sheets';

/** `policy`: what the page may load, as its header says it. */
export type PressedPage = { mark: Mark; html: string; policy: string };
export type Fault = { fault: string };

/**
 * Makes the finished page of what Next answered: without mark and scripts, its style sheets inside. A page that is not
 * whole is a fault. Without `sheetOf`, where style sheets change while they are written, they stay where they are.
 */
export function pressedPage(html: string, sheetOf: SheetOf | null): PressedPage | Fault {
  const elements = htmlElements(html);
  const mark = readMark(elements);
  if (!mark) return { fault: 'the page has no readable mark' };
  const edits = elements.flatMap((element) => {
    const instead = replacement(element, sheetOf);
    return instead === null ? [] : [{ ...element, instead }];
  });
  const finished = edited(html, edits);
  const sheets = sheetOf ? 'inside' : 'beside';
  const fault = leftover(finished, sheets);
  if (fault) return { fault };
  const own = elements.filter(({ name }) => name === 'style').map(({ start, end }) => html.slice(start, end));
  const styles = [...own, ...edits.map(({ instead }) => instead).filter(Boolean)];
  return { mark, html: finished, policy: policyOf(styles, sheets) };
}

type Edit = HtmlElement & { instead: string };

/** What stands in the element's place; null where the element itself does. */
function replacement(element: HtmlElement, sheetOf: SheetOf | null): string | null {
  if (isMark(element) || isScriptElement(element)) return '';
  if (element.name !== 'link' || !sheetOf) return null;
  const { attributes } = element;
  if (attributes.get('rel') === 'preload' && attributes.get('as') === 'style') return '';
  if (attributes.get('rel') !== 'stylesheet') return null;
  const sheet = sheetOf(attributes.get('href') ?? '');
  return sheet === null ? null : `<style>${sheet}</style>`;
}

function edited(html: string, edits: readonly Edit[]): string {
  let finished = '';
  let from = 0;
  for (const { start, end, instead } of edits) {
    if (start < from) continue;
    finished += html.slice(from, start) + instead;
    from = end;
  }
  return finished + html.slice(from);
}

/** What may not reach a reader: a part still to come by script, or something of Next's that was not recognised. */
function leftover(html: string, sheets: SheetsAre): string | null {
  if (/<!--\$[?!]-->|<template id="[BP]:/.test(html)) return 'the page waits for a part of itself';
  if (/\/_next\/[^"'\s>]+\.js\b|__next_f|\$RC\(/.test(html)) return 'the page still has a script of Next';
  if (sheets === 'inside' && /<link[^>]+\/_next\//.test(html)) return 'the page still needs a file of Next';
  return null;
}
