import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@/domain/language';
import { foundPage, plainQuery, searchPath } from '@/domain/site-search';
import en from '@/messages/en.json';
import it from '@/messages/it.json';
import zh from '@/messages/zh.json';
import { askNewsroom, type Asking, type Newsroom } from '@/press/ask-newsroom';
import { preferredEncoding } from '@/press/encodings';
import { finished } from '@/press/finished';
import { plainAnswer } from '@/press/plain-answer';
import { unavailable } from '@/press/public-page';
import { pressedCopy, type PressedCopy } from '@/press/pressed-copy';
import type { Fault } from '@/press/pressed-page';
import type { SearchLimits } from '@/press/search-limits';
import type { SheetOf } from '@/press/style-sheets';

const sentences = { en: en.site.search, it: it.site.search, zh: zh.site.search };
/** Until one of those in line is through. */
const shortly = 2;

export type Searching = {
  newsroom: Newsroom;
  asking: Asking;
  sheetOf: SheetOf | null;
  /** The headers that every answer has. */
  guards?: readonly string[];
  limits: SearchLimits;
};

/** The one address that is worth asking for; null where nothing is looked for, and the empty form is the answer. */
export function askedFor(language: Language, parameters: URLSearchParams): string | null {
  const query = plainQuery(parameters.get('q') ?? '');
  const page = foundPage(parameters.get('page'));
  return query === '' ? null : searchPath(language, query, page ?? 1);
}

type Asked = { language: Language; path: string; client: string; databaseIsUp: () => Promise<boolean> };

/** Made for whoever asks, and kept by nobody. */
export async function searchPage(
  request: IncomingMessage,
  response: ServerResponse,
  { language, path, client, databaseIsUp }: Asked,
  { newsroom, asking, sheetOf, guards, limits }: Searching,
) {
  const seconds = limits.wait(client, Date.now());
  if (seconds > 0) return tooMany(request, response, { language, seconds, why: 'busyReader' });
  const page = await limits
    .inLine(async (): Promise<PressedCopy | Fault> => {
      // Who went away while waiting is owed nothing.
      if (request.socket.destroyed) return { fault: 'the reader has gone' };
      const made = finished(await askNewsroom(newsroom, path, asking), sheetOf);
      return 'fault' in made ? made : pressedCopy(made, Date.now(), guards);
    })
    .catch((): Fault => ({ fault: 'the newsroom process does not answer' }));
  if (!page) return tooMany(request, response, { language, seconds: shortly, why: 'busy' });
  if ('fault' in page) {
    if (!request.socket.destroyed && (await databaseIsUp()))
      console.error(`A search was not answered: ${page.fault}`);
    return unavailable(request, response);
  }
  sendOnce(request, response, page);
}

/** Nothing of a search is kept, neither here nor on its way. */
function sendOnce(request: IncomingMessage, response: ServerResponse, page: PressedCopy) {
  const { body, headers } = page.forms[preferredEncoding(request.headers['accept-encoding'])];
  const kept = new Set(['Cache-Control', 'ETag']);
  const sent = headers.flatMap((name, place) =>
    place % 2 === 0 && !kept.has(name) ? [name, headers[place + 1]!] : [],
  );
  response.writeHead(page.status, [...sent, 'Cache-Control', 'no-store', 'X-Robots-Tag', 'noindex']);
  response.end(request.method === 'HEAD' ? undefined : body);
}

type TooMany = { language: Language; seconds: number; why: 'busyReader' | 'busy' };

function tooMany(request: IncomingMessage, response: ServerResponse, { language, seconds, why }: TooMany) {
  const sentence = sentences[language][why].replace('{seconds}', String(seconds));
  plainAnswer(request, response, {
    ...{ status: 429, sentence, language },
    headers: { 'Retry-After': String(seconds) },
  });
}
