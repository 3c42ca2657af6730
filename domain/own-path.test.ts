import { describe, expect, test } from 'vitest';
import { ownPath } from './own-path';

const home = '/newsroom';

describe('the way back after signing in stays in this house', () => {
  test.each([
    ['/newsroom', '/newsroom'],
    ['/newsroom/articles/k7pxm2qd?tab=history', '/newsroom/articles/k7pxm2qd?tab=history'],
    ['/newsroom/desks/world', '/newsroom/desks/world'],
    ['/newsroom?queue=%E4%B8%AD', '/newsroom?queue=%E4%B8%AD'],
    ['/en/world', '/en/world'],
  ])('%s is followed', (given, path) => {
    expect(ownPath(given, home)).toBe(path);
  });

  test.each([
    ['another origin', 'https://evil.example'],
    ['another origin in capitals', 'HTTPS://evil.example/newsroom'],
    ['another host', '//evil.example'],
    ['another host behind a backslash', '/\\evil.example'],
    ['another host behind a tab', '/\t/evil.example'],
    ['another host behind a written tab', '/%09/evil.example'],
    ['another host behind a written slash', '/%2Fevil.example'],
    ['another host behind a dot', '/.//evil.example'],
    ['another host behind two dots', '/newsroom/..//evil.example'],
    ['another host behind written dots', '/newsroom/%2e%2e//evil.example'],
    ['a written backslash', '/%5Cevil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a document', 'data:text/html,hello'],
    ['half a percent sign', '/newsroom/%'],
    ['half a character', '/newsroom/%E4%B8'],
    ['a line end', '/newsroom\r\nSet-Cookie: a=b'],
    ['a written line end', '/newsroom%0d%0aSet-Cookie:%20a=b'],
    ['ten kilobytes', '/newsroom?' + 'a'.repeat(10_240)],
    ['no path', 'newsroom'],
    ['nothing', ''],
    ['a space before', ' /newsroom'],
    ['the sign-in page, where one has just been', '/sign-in?callbackUrl=/newsroom'],
    ['a machine address', '/api/auth/signout'],
  ])('%s leads home instead', (_, given) => {
    expect(ownPath(given, home)).toBe(home);
  });

  test.each([[['/newsroom', '/newsroom']], [undefined], [null], [7]])(
    'what is no text leads home: %j',
    (given) => {
      expect(ownPath(given, home)).toBe(home);
    },
  );
});
