import type { NewPerson } from '@/domain/directory';
import { isLanguage, languages, type Language } from '@/domain/language';
import { deskRoles, type DeskRole } from '@/domain/person';
import type { Refusal } from '@/domain/refusal';
import { ok, refuse, type Result } from '@/domain/result';
import { addPerson } from '@/editorial/add-person';
import { hashPassword } from '@/editorial/hash-password';
import { endOfDay } from '@/stet/end-of-day';
import { madeUpPassword } from '@/stet/made-up-password';
import { verb } from '@/stet/verb';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const personAdd = verb({
  words: 'person add',
  usage:
    '--email E --name "N" [--language en,it,zh] [--desk DESK:ROLE]… [--until YYYY-MM-DD] [--administrator] [--editor-in-chief]',
  options: {
    email: text,
    name: text,
    language: text,
    desk: { type: 'string', multiple: true },
    until: text,
    administrator: flag,
    'editor-in-chief': flag,
  },
  needed: ['email', 'name'],
  operands: { from: 0, to: 0 },
  editorial: 'administration',
  async run({ options, around, now, misused }) {
    const read = listOf(options.language ?? '');
    if (!read.ok) return read;
    const until = options.until === undefined ? undefined : endOfDay(options.until);
    if (until === null) return misused();
    const desks = memberships(options.desk ?? [], until);
    if (!desks.ok) return desks;
    const person: NewPerson = {
      email: options.email,
      name: options.name,
      administrator: options.administrator === true,
      editorInChief: options['editor-in-chief'] === true,
      languages: read.value,
      interfaceLanguage: read.value[0] ?? around.language,
      desks: desks.value,
    };
    const password = around.password ?? madeUpPassword();
    const by = { personId: null, channel: 'command_line', systemUser: around.systemUser, now } as const;
    const added = await addPerson(by, person, await hashPassword(password));
    if (!added.ok) return added;
    const told = around.password === undefined ? { password } : {};
    const sentence = 'password' in told ? ` The password is ${password} and is not shown again.` : '';
    return ok({
      json: { ...added.value, ...told },
      text: `Added ${person.name} (${added.value.email}).${sentence}`,
    });
  },
});

function listOf(list: string): Result<Language[], Refusal> {
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = words.find((word) => !isLanguage(word));
  if (unknown !== undefined)
    return refuse({ code: 'language_unknown', values: { language: unknown, known: languages.join(', ') } });
  return ok([...new Set(words.filter(isLanguage))]);
}

function memberships(given: readonly string[], until: Date | undefined): Result<NewPerson['desks'], Refusal> {
  const desks = given.map((membership) => membership.split(':'));
  const isRole = (word: string | undefined): word is DeskRole => deskRoles.some((role) => role === word);
  const odd = desks.find(([, role, ...more]) => !isRole(role) || more.length > 0);
  if (odd)
    return refuse({
      code: 'role_unknown',
      values: { role: odd.slice(1).join(':'), known: deskRoles.join(', ') },
    });
  return ok(
    desks.map(([desk = '', role]) => ({ desk, role: role as DeskRole, ...(until ? { until } : {}) })),
  );
}
