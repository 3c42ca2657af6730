import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a style sheet of the build by its address on the page; null for what is none. */
export type SheetOf = (address: string) => string | null;

const ofTheBuild = /^\/_next\/(static\/[\w./~-]+\.css)(?:\?|$)/;

/** Reads each sheet once: under one address the build never has another. */
export function sheetsOfBuild(folder = fileURLToPath(new URL('../.next/', import.meta.url))): SheetOf {
  const read = new Map<string, string>();
  return (address) => {
    const [, file] = ofTheBuild.exec(address) ?? [];
    if (!file || file.includes('..')) return null;
    const text = read.get(file) ?? readFileSync(folder + file, 'utf8').trim();
    read.set(file, text);
    return text;
  };
}
