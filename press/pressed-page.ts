import { htmlElements } from '@/press/html-elements';
import type { HtmlElement } from '@/press/html-elements';
import { isMark, readMark } from '@/press/mark';
import type { Mark } from '@/press/mark';
import { isScriptElement } from '@/press/script-elements';

export type PressedPage = { mark: Mark; html: string } | { fault: string };

/** Makes the finished page of what Next answered: without mark and scripts. A page that is not whole is a fault. */
export function pressedPage(html: string): PressedPage {
  const elements = htmlElements(html);
  const mark = readMark(elements);
  if (!mark) return { fault: 'the page has no readable mark' };
  const finished = cut(
    html,
    elements.filter((element) => isMark(element) || isScriptElement(element)),
  );
  const fault = leftover(finished);
  return fault ? { fault } : { mark, html: finished };
}

function cut(html: string, elements: HtmlElement[]): string {
  let finished = '';
  let from = 0;
  for (const { start, end } of elements) {
    if (start < from) continue;
    finished += html.slice(from, start);
    from = end;
  }
  return finished + html.slice(from);
}

/** What may not reach a reader: a part still to come by script, or a script that was not recognised. */
function leftover(html: string): string | null {
  if (/<!--\$[?!]-->|<template id="[BP]:/.test(html)) return 'the page waits for a part of itself';
  if (/\/_next\/[^"'\s>]+\.js\b|__next_f|\$RC\(/.test(html)) return 'the page still has a script of Next';
  return null;
}
