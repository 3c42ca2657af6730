import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, folder, nell, openNewsroom, refusal } from '@/stet/test-call';

openNewsroom();

describe('what cannot be imported is one sentence, and nothing is written', () => {
  beforeAll(() => {
    file('good.txt', 'A headline\n\nA sentence.');
    file('empty.txt', ' \n');
    file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    file('latin.txt', Buffer.from('Perch\xe9 no\n\nPerch\xe9 s\xec', 'latin1'));
    file('big.txt', 'A headline\n\n' + 'word '.repeat(1_100_000));
    mkdirSync(path.join(folder, 'folder'));
  });

  it.each([
    ['a file that is not there', 'none.txt', '', 'none.txt'],
    ['a folder', 'folder', '', 'folder'],
    ['an empty file', 'empty.txt', '', 'empty.txt'],
    ['a picture', 'picture.txt', '', 'picture.txt'],
    ['a text that is not UTF-8', 'latin.txt', '', 'latin.txt'],
    ['more than 5 MB', 'big.txt', '', '5'],
    ['an unknown language', 'good.txt', '--lang fr', 'en, zh, it'],
    ['an unknown section', 'good.txt', '--section weather', 'world, sport'],
    ['an unknown person', 'good.txt', '--as nobody@test.example', 'nobody@test.example'],
    ['an unknown agency', 'good.txt', '--agency nobody-wire', 'nobody-wire'],
    ['a story that it would translate', 'good.txt', '--translates none', 'none'],
    ['an option that there is not', 'good.txt', '--publish', 'npm run stet -- import FILE'],
  ])('%s', async (_what, name, options, said) => {
    expect(await refusal(`import ${name} --lang en --section world ${nell} ${options}`)).toContain(said);
  });
});
