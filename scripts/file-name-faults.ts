import { posix } from 'node:path';

/** Folders that collect what nobody found a place for. */
const bannedFolders = 'lib utils util helpers helper common misc shared services service types hooks'.split(
  ' ',
);
/** Words that say nothing in a newsroom; `state` is a stage or a standing, a `post` is an article. */
const bannedWords =
  'util utils helper helpers common misc shared manager service handler entity dto data info item content post state'.split(
    ' ',
  );

/** Terms of others, in which the word does say something. */
const terms = /structured-data|data-folder/g;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A route segment of Next: [language], [...rest], (site), @slot. */
const segment = /^(\[{1,2}(\.\.\.)?[a-z0-9-]+\]{1,2}|\([a-z0-9-]+\)|@[a-z0-9-]+)$/;
/** Prisma numbers its migrations; documents and a few root files have their own customs. */
const aside = /^(prisma\/migrations\/|public\/|docs\/|\.|[A-Z]+(\.md)?$)|(^|\/)\.[^/]+$/;
const endings = 'client test spec config d setup'.split(' ');

/** The folder of a route whose address readers' programs know as a file: `feed.xml`. */
const asFile = /^[a-z0-9-]+\.(xml|json|txt|png)$/;

function folderFaults(folders: string[]): string[] {
  return folders.flatMap((folder) => {
    if (folders[0] === 'app' && asFile.test(folder)) return [];
    if (bannedFolders.includes(folder)) return [`the folder ${folder}/ says nothing; name what is in it`];
    if (!kebab.test(folder) && !segment.test(folder)) return [`the folder ${folder}/ is not kebab-case`];
    return [];
  });
}

function nameFaults(base: string): string[] {
  const [name = '', ...rest] = base.split('.');
  const faults: string[] = [];
  if (!kebab.test(name)) faults.push('the name is not kebab-case');
  if (name === 'index') faults.push('index hides what is in it; name the file after what it exports');
  const banned = name
    .replace(terms, '')
    .split('-')
    .filter((word) => bannedWords.includes(word));
  if (banned.length > 0) faults.push(`"${banned.join('", "')}" says nothing in a newsroom`);
  const middle = rest.slice(0, -1).filter((part) => !endings.includes(part));
  if (/\.(tsx?|m?js|cjs)$/.test(base) && middle.length > 0)
    faults.push(`".${middle.join('.')}" is not one of .${endings.join(', .')}`);
  return faults;
}

function directiveFaults(path: string, base: string, text: string): string[] {
  if (!/\.tsx?$/.test(base) || !/^(app|components)\//.test(path)) return [];
  const directive = (name: string) => new RegExp(`^\\s*['"]${name}['"];?\\s*$`, 'm').test(text);
  const client = base.endsWith('.client.tsx');
  const actions = base === 'actions.ts';
  const faults: string[] = [];
  if (directive('use client') && !client) faults.push("'use client' belongs in a *.client.tsx file");
  if (client && !directive('use client')) faults.push("a *.client.tsx file says 'use client'");
  if (directive('use server') && !actions) faults.push("'use server' belongs in actions.ts");
  if (actions && !directive('use server')) faults.push("actions.ts says 'use server'");
  if (/^(page|layout)\.client\./.test(base)) faults.push('a page or layout is a server component');
  return faults;
}

/** What is wrong with the place and name of one file; `text` is read for its directives only. */
export function fileNameFaults(path: string, text: string): string[] {
  if (aside.test(path)) return [];
  const folders = posix
    .dirname(path)
    .split('/')
    .filter((folder) => folder !== '.');
  const base = posix.basename(path);
  return [...folderFaults(folders), ...nameFaults(base), ...directiveFaults(path, base, text)];
}
