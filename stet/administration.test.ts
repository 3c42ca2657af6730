import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edith, folder, json, openNewsroom, refusal, stet } from '@/stet/test-call';
import { createTestDatabase } from '@/storage/test-database';

openNewsroom();

describe('the administrator', () => {
  it('adds a person, and sees the password that was made up once', async () => {
    const added = await json<{ email: string; password: string }>(
      'person add --email Tom@Test.example --name Tom --language it,en --desk world:freelance --until 2026-12-31',
    );
    expect(added).toMatchObject({
      email: 'tom@test.example',
      password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string,
    });
    const people = await json<{ email: string }[]>('people');
    expect(people.find(({ email }) => email === 'tom@test.example')).toEqual({
      email: 'tom@test.example',
      name: 'Tom',
      administrator: false,
      editorInChief: false,
      languages: ['it', 'en'],
      desks: [{ desk: 'world', role: 'freelance' }],
    });
  });

  it('is not shown a password that was given', async () => {
    const printed = await stet('person add --email kim@test.example --name Kim', {
      password: 'a given secret',
    });
    expect(printed).toEqual({ output: ['Added Kim (kim@test.example).'], errors: [], code: 0 });
  });

  it.each([
    ['--email nell@test.example --name Nell', 'nell@test.example'],
    ['--email nobody --name N', 'nobody'],
    ['--email n@test.example --name N --desk world:boss', 'boss'],
    ['--email n@test.example --name N --desk weather:editor', 'weather'],
    ['--email n@test.example --name N --language fr', 'fr'],
    ['--email n@test.example --name N --until 2026-02-31', '--until YYYY-MM-DD'],
    ['--email n@test.example', 'npm run stet -- person add'],
  ])('is told in one sentence why nobody is added: %s', async (options, said) => {
    expect(await refusal(`person add ${options}`)).toContain(said);
  });

  it('is refused an option that a verb would not look at: erasing takes what was asked for, whatever is named', async () => {
    for (const words of ['erase x --revision 2', 'reinstate x --revision 2', 'take x --reason r'])
      expect(await refusal(`${words} ${edith}`)).toContain(`npm run stet -- ${words.split(' ')[0]} ID --as`);
  });

  it('can switch the editorial verbs off, and still sees and keeps everything', async () => {
    const off = { editorial: 'off' } as const;
    for (const words of [
      'import good.txt --lang en --section world',
      'submit x',
      'publish x --revision 1',
      'kill x --reason r',
    ])
      expect(await refusal(`${words} ${edith}`, off)).toContain('switched off');
    for (const words of ['people', 'verify', 'backup kept'])
      expect(await stet(words, off)).toMatchObject({ code: 0, errors: [] });
  });

  it('keeps everything in a new folder only, and puts it back into an empty database only', async () => {
    expect(await refusal('backup kept')).toContain('kept is not empty');
    expect(await refusal('restore kept')).toContain('not empty');
    const other = await createTestDatabase();
    const printed = await stet('restore kept', {
      databaseUrl: other.url,
      dataFolder: path.join(folder, 'other'),
    });
    expect(printed).toMatchObject({ code: 0, errors: [], output: [expect.stringContaining('Whole: ')] });
    await other.drop();
  });

  it('is answered in the language that was asked for', async () => {
    expect(await refusal('show none', { language: 'it' })).not.toBe(await refusal('show none'));
  });

  it('is told in one sentence of a database that is not there', async () => {
    const { errors, code } = await stet('people', { databaseUrl: 'postgresql://nobody@127.0.0.1:4599/none' });
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringContaining('127.0.0.1:4599')] });
  });

  it('reads what there is without a word, and is told of a word that there is not', async () => {
    expect((await stet('')).output.join('\n')).toContain('npm run stet -- backup FOLDER');
    expect(await refusal('publsh x')).toContain('publsh');
  });
});
