import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const always = ['.git', 'node_modules'];

/** The folders and endings that .gitignore keeps out; it holds plain names and `*.ending` only. */
function ignored(root: string): (path: string, name: string) => boolean {
  const file = join(root, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const plain = lines.map((line) => line.replace(/\/$/, ''));
  return (path, name) =>
    always.includes(name) ||
    plain.some((line) => {
      if (line.startsWith('*')) return name.endsWith(line.slice(1));
      if (line.endsWith('*')) return name.startsWith(line.slice(0, -1));
      return line.includes('/') ? path === line : name === line;
    });
}

/** Every file of the project itself, by its path from `root`, without what is generated or installed. */
export function ownFiles(root: string): string[] {
  const skip = ignored(root);
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (skip(path, entry.name)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return walk('').sort();
}
