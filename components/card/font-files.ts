/** Which file of which font has a sign: the paper's display face, and for Chinese the one that telephones have, in a hundred parts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/domain/language';

export type FontFile = { path: string; weight: number | null };

const packages = (...path: string[]) =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', ...path);
const newsreader = packages('@fontsource', 'newsreader');
const noto = packages('@fontsource-variable', 'noto-sans-sc');

type Part = { file: string; ranges: [number, number][] };
let known: { newsreader: Part[]; noto: Part[] } | undefined;

/** Null for a sign that no font has. */
export function fontFileFor(sign: string, language: Language): FontFile | null {
  known ??= {
    newsreader: partsOf(newsreader, (part) => `newsreader-${part}-600-normal.woff2`),
    noto: partsOf(noto, (part) => `noto-sans-sc-${part}-wght-normal.woff2`),
  };
  const code = sign.codePointAt(0)!;
  const has = ({ ranges }: Part) => ranges.some(([from, to]) => code >= from && code <= to);
  const latin = known.newsreader.find(has);
  const chinese = known.noto.find(has);
  if (latin && (language !== 'zh' || !chinese)) return { path: latin.file, weight: null };
  return chinese ? { path: chinese.file, weight: 700 } : null;
}

function partsOf(folder: string, nameOf: (part: string) => string): Part[] {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([part, list]) => ({
    file: join(folder, 'files', nameOf(part.replace(/[[\]]/g, ''))),
    ranges: list.split(',').map(rangeOf),
  }));
}

function rangeOf(written: string): [number, number] {
  const [from = '', to = from] = written.replace('U+', '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
