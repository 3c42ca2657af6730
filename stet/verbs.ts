/** All verbs, in the order in which they are listed. */
import { approve } from '@/stet/approve';
import { backup } from '@/stet/backup';
import { importText } from '@/stet/import-text';
import { kill } from '@/stet/kill';
import { people } from '@/stet/people';
import { personAdd } from '@/stet/person-add';
import { personResetSecondFactor } from '@/stet/person-reset-second-factor';
import { pressExport } from '@/stet/press-export';
import { pressKill } from '@/stet/press-kill';
import { publish } from '@/stet/publish';
import { relate } from '@/stet/relate';
import { restore } from '@/stet/restore';
import { show } from '@/stet/show';
import { simpleVerbs } from '@/stet/simple-verbs';
import { stray } from '@/stet/stray';
import { submit } from '@/stet/submit';
import type { Verb } from '@/stet/verb';
import { verify } from '@/stet/verify';

export const verbs: readonly Verb[] = [
  people,
  personAdd,
  personResetSecondFactor,
  importText,
  show,
  submit,
  approve,
  publish,
  relate,
  stray,
  kill,
  ...simpleVerbs,
  pressKill,
  pressExport,
  verify,
  backup,
  restore,
];

/** The verb that a call begins with, and the words after it. */
export function findVerb(words: readonly string[]): { verb: Verb; rest: string[] } | null {
  for (const verb of verbs) {
    const own = verb.words.split(' ');
    if (own.every((word, index) => words[index] === word)) return { verb, rest: words.slice(own.length) };
  }
  return null;
}
