import { readFileSync } from 'node:fs';
import { domainWords } from './domain-words';
import { parseGlossary } from './glossary';
import { confusedWords, incompleteRows, missingWords, screenFaults } from './glossary-faults';
import { flatten, languages, type MessageTree } from './message-tree';
import { ownFiles } from './own-files';
import { schemaWords } from './schema-words';

const words = parseGlossary(readFileSync('docs/glossary.md', 'utf8'));
const found = ownFiles('.')
  .filter((path) => /^domain\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'))
  .flatMap((path) => domainWords(path, readFileSync(path, 'utf8')));
const kept = schemaWords(readFileSync('prisma/schema.prisma', 'utf8'));
const onScreens = languages.flatMap((language) => {
  const tree = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as MessageTree;
  return screenFaults(words, language, flatten(tree));
});

const faults = [
  ...missingWords(words, [...found, ...kept]),
  ...incompleteRows(words),
  ...confusedWords(words),
  ...onScreens,
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
