import { readFileSync } from 'node:fs';
import { refusalCodes, refusalValues, type RefusalCode } from '@/domain/refusal';
import { messageFaults, refusalFaults } from './message-faults';
import { flatten, type Language, type MessageTree } from './message-tree';

const read = (language: Language) =>
  flatten(JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as MessageTree);
const catalogues = { en: read('en'), it: read('it'), zh: read('zh') };

const valuesOf = (code: string) => refusalValues(code as RefusalCode);
const faults = [...messageFaults(catalogues), ...refusalFaults(refusalCodes, valuesOf, catalogues)];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
