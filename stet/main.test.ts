import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { databaseUrl, folder, openNewsroom } from '@/stet/test-call';

openNewsroom();

function call(...words: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl(), STET_DATA: folder, INIT_CWD: folder };
  return spawnSync(process.execPath, ['--import', 'tsx', 'stet/main.ts', ...words], {
    env,
    encoding: 'utf8',
  });
}

describe('the command line as a program', () => {
  it('prints one JSON value on standard output and nothing else, and then ends by itself', () => {
    const { stdout, stderr, status } = call('people', '--json');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toHaveLength(5);
  });

  it('prints a refusal as one line on standard error, and ends with 1', () => {
    const { stdout, stderr, status } = call('show', 'none', '--json');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(/^.*none.*\n$/);
  });

  it('leaves standard error to what a person has to read', () => {
    const words = [
      'import',
      '../none.txt',
      '--lang',
      'en',
      '--section',
      'world',
      '--as',
      'nell@test.example',
    ];
    const { stderr, status } = call(...words);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
