/** Where an export takes the site from: the running instance, else the pages that lie on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { languages } from '@/domain/language';
import { addressOf, notFoundPath } from '@/press/address';
import { copyOfFile } from '@/press/copy-file';
import type { Answer, Source } from '@/press/export-site';
import { fixedFiles } from '@/press/fixed-files';
import { iconFile } from '@/press/icon';
import { recentRuns } from '@/press/recent-runs';
import { readJournal } from '@/press/run-journal';
import { tombstones } from '@/press/tombstones';

const patience = 30_000;

/** `host`: the name that the instance answers to. */
export function instanceSource(port: number, host: string): Source {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  return (one) =>
    new Promise((resolve) => {
      const request = http.get({ host: '127.0.0.1', port, path: one, agent, headers: { host } });
      request.setTimeout(patience, () => request.destroy());
      request.once('error', () => resolve(null));
      request.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', () => resolve(null));
        response.once('end', () => {
          const { 'content-type': type = '', location = null } = response.headers;
          resolve({ status: response.statusCode ?? 500, type, location, body: Buffer.concat(parts) });
        });
      });
    });
}

/** `paths`: the pages that lie on disk and are still right, by their journal. */
export function diskSource(dataFolder: string): { source: Source; paths: string[] } {
  const files = new Map<string, string>();
  for (const folder of pageFolders(dataFolder)) {
    const journal = readJournal(folder);
    if (!journal) continue;
    const runs = recentRuns(journal.forgotten);
    runs.add(journal.runs);
    for (const name of readdirSync(folder).filter((file) => /^[0-9a-f]{64}$/.test(file))) {
      const stored = copyOfFile(readFileSync(path.join(folder, name)));
      const until = stored?.copy.until ?? Infinity;
      if (stored && until > Date.now() && !runs.touched(stored.run, stored.copy.tags))
        files.set(stored.path, path.join(folder, name));
    }
  }
  const graves = tombstones(dataFolder, () => undefined);
  const own = new Map([...fixedFiles(), ...iconFile()]);
  const source = (one: string): Answer | null => {
    if (graves.at(addressOf(one))) return { ...nothing, status: 410 };
    const ours = own.get(one);
    if (ours) return { status: 200, type: ours.type, location: null, body: ours.bytes };
    const address = addressOf(one);
    const file = files.get(address.kind === 'unknown' ? notFoundPath(address.language) : one);
    const copy = file && copyOfFile(readFileSync(file))?.copy;
    if (!copy) return null;
    const { headers, body } = copy.forms.identity;
    const header = (name: string) => headers[headers.indexOf(name) + 1];
    const location = copy.status === 301 ? header('Location')! : null;
    return { status: copy.status, type: header('Content-Type') ?? '', location, body };
  };
  return { source: (one) => Promise.resolve(source(one)), paths: [...files.keys()] };
}

const nothing: Omit<Answer, 'status'> = { type: 'text/html', location: null, body: Buffer.alloc(0) };

function pageFolders(dataFolder: string): string[] {
  const all = path.join(dataFolder, 'press', 'pages');
  const inside = (folder: string) => {
    try {
      return readdirSync(folder).map((name) => path.join(folder, name));
    } catch {
      return [];
    }
  };
  return inside(all).flatMap(inside);
}

export const wellKnown = [
  ...languages.map((language) => `/${language}`),
  ...['/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/favicon.ico'],
];
