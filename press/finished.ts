/** What Next answered, if it is something that a reader may have: a page, or a document such as a feed or a card. */
import type { NewsroomAnswer } from '@/press/ask-newsroom';
import { parseMark, type Mark } from '@/press/mark';
import { pressedPage, type Fault } from '@/press/pressed-page';
import type { SheetOf } from '@/press/style-sheets';

/** `type`: what the Content-Type says. `policy`: what it may load, as its header says it. */
export type Finished = { mark: Mark; bytes: Buffer; type: string; policy: string };

/** Where a document says what a page says in its mark: it has no head of its own to say it in. */
export const markHeader = 'stet-press';

/** Opened by itself a document is no page: it loads nothing and runs nothing. */
const policyOfDocuments = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

export function finished(
  { status, headers, body }: NewsroomAnswer,
  sheetOf: SheetOf | null,
): Finished | Fault {
  if (status !== 200) return { fault: `Next answered ${status}` };
  if (headers['set-cookie']) return { fault: 'Next wanted to set a cookie' };
  const type = headers['content-type'];
  if (type?.startsWith('text/html')) {
    const page = pressedPage(body.toString('utf8'), sheetOf);
    if ('fault' in page) return page;
    return {
      mark: page.mark,
      bytes: Buffer.from(page.html),
      type: 'text/html; charset=utf-8',
      policy: page.policy,
    };
  }
  const told = headers[markHeader];
  const mark = typeof told === 'string' ? parseMark(told) : null;
  if (!type || !mark) return { fault: 'Next answered neither a page nor a marked document' };
  return { mark, bytes: body, type, policy: policyOfDocuments };
}
