/** The whole public site as files: asks for what it is given, and for all that is named there, and writes what it gets. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, type Language } from '@/domain/language';
import { redirectPage, rootPage, serverRules } from '@/press/export-pages';
import { plainKilledCopy } from '@/press/plain-killed-copy';
import { isPublicFile, publicLinks } from '@/press/public-links';

export type Answer = { status: number; type: string; location: string | null; body: Buffer };
/** Null where nobody can say what stands there. */
export type Source = (path: string) => Promise<Answer | null>;

export type Exported = {
  files: number;
  moved: [from: string, to: string][];
  gone: string[];
  /** What should be there, and could not be had. */
  missing: string[];
};

const atOnce = 4;
const nowhere = (language: Language) => `/${language}/no/such/page`;

export async function exportSite(
  folder: string,
  source: Source,
  seeds: readonly string[],
): Promise<Exported> {
  const done: Exported = { files: 0, moved: [], gone: [], missing: [] };
  const known = new Set<string>();
  const waiting: string[] = [];
  const killedPages = new Map<string, Buffer>();

  function add(paths: readonly string[]) {
    for (const one of paths)
      if (isPublicFile(one) && !known.has(one)) {
        known.add(one);
        waiting.push(one);
      }
  }

  async function put(file: string, body: Buffer | string) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, body);
    done.files += 1;
  }

  async function take(one: string) {
    const answer = await source(one);
    if (!answer) return void done.missing.push(one);
    const { status, type, location, body } = answer;
    const isPage = type.startsWith('text/html');
    if (status === 301 && location) {
      done.moved.push([one, location]);
      add([location]);
      await put(`${one}/index.html`, redirectPage(location));
    } else if (status === 410) {
      done.gone.push(one);
      killedPages.set(one.slice(1, 3), body);
    } else if (status === 200) {
      await put(isPage ? `${one}/index.html` : one, body);
      if (/^text\/|json|xml/.test(type)) add(publicLinks(body.toString()));
    } else if (status !== 404) done.missing.push(one);
  }

  async function worker() {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await take(one);
  }

  add(seeds);
  // A worker that finds nothing to do ends; what the others still find is taken by the next round.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, worker));
  await put('index.html', rootPage());
  for (const language of languages) {
    const notFound = await source(nowhere(language));
    const killed = killedPages.get(language) ?? (await plainKilledCopy(language)).forms.identity.body;
    for (const place of language === 'en' ? ['', 'en/'] : [`${language}/`]) {
      if (notFound?.status === 404) await put(`${place}404.html`, notFound.body);
      await put(`${place}410.html`, killed);
    }
  }
  for (const list of [done.gone, done.missing, done.moved]) list.sort();
  await put('redirects.txt', done.moved.map(([from, to]) => `${from} ${to} 301\n`).join(''));
  await put('gone.txt', done.gone.map((one) => `${one}\n`).join(''));
  await put('nginx.conf', serverRules(done));
  return done;
}
