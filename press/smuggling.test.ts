// What one message says, nobody takes for two: not the front door, and not the newsroom process behind it.
import { afterEach, expect, test } from 'vitest';
import { openTestDoor } from '@/press/test-door';
import { sayRaw, statusesOf } from '@/press/test-raw';

const { asked, ask, port } = openTestDoor();

const lines = (...all: string[]) => all.join('\r\n');
const hidden = lines('GET /newsroom/smuggled HTTP/1.1', 'Host: localhost', 'X: ', '');
/** The message with our Host, and a word that the connection ends after it. */
const message = (first: string, headers: string[], body = '') =>
  lines(first, `Host: localhost:${port()}`, ...headers, '', body);

afterEach(async () => {
  // Whoever comes next over the connections that the house keeps gets their own answer.
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => ask('/newsroom/echo', { method: 'POST', body: `mine ${i}` })),
  );
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
    Array.from({ length: 8 }, (_, i) => `mine ${i}`),
  );
  expect(asked.map(({ url }) => url)).not.toContain('/newsroom/smuggled');
});

test.each<[string, string, string[], string]>([
  ['a length and chunks', 'POST', ['Content-Length: 4', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
  ['chunks and a length', 'POST', ['Transfer-Encoding: chunked', 'Content-Length: 6'], '0\r\n\r\nX'],
  ['two lengths', 'POST', ['Content-Length: 0', 'Content-Length: 40'], ''],
  ['two lengths in one', 'POST', ['Content-Length: 0, 40'], ''],
  ['a length with a sign', 'POST', ['Content-Length: +0'], ''],
  ['a length that is none', 'POST', ['Content-Length: 0x28'], ''],
  ['a negative length', 'POST', ['Content-Length: -1'], ''],
  ['chunks and something else', 'POST', ['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'],
  ['chunks under another name', 'POST', ['Transfer-Encoding: xchunked'], '0\r\n\r\n'],
  ['chunks twice', 'POST', ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'], '0\r\n\r\n'],
  ['chunks behind a control character', 'POST', ['Transfer-Encoding: \x0bchunked'], '0\r\n\r\n'],
  ['a name with a space before its colon', 'POST', ['Transfer-Encoding : chunked'], '0\r\n\r\n'],
  ['a header that goes on in the next line', 'POST', ['X: a', ' Transfer-Encoding: chunked'], '0\r\n\r\n'],
  ['a length of a chunk that is none', 'POST', ['Transfer-Encoding: chunked'], '0x0\r\n\r\n'],
  ['a chunk without its end', 'POST', ['Transfer-Encoding: chunked'], '1\r\nAB0\r\n\r\n'],
  ['a line that ends with half an end', 'POST', ['X: a\nContent-Length: 40'], ''],
  ['a carriage return alone', 'POST', ['X: a\rContent-Length: 40'], ''],
  ['a zero character', 'POST', ['X: a\0b'], ''],
  ['a body where none belongs', 'GET', ['Content-Length: 40'], ''],
  ['chunks where none belong', 'GET', ['Transfer-Encoding: chunked'], `${'28'}\r\n`],
  ['chunks with a head', 'HEAD', ['Transfer-Encoding: chunked'], '28\r\n'],
])('%s is refused, for readers and for the newsroom', async (_, method, headers, body) => {
  for (const path of ['/newsroom', '/en']) {
    const answers = await sayRaw(port(), message(`${method} ${path} HTTP/1.1`, headers, body + hidden));
    const [first, ...others] = statusesOf(answers);
    // A public address says at the head that nothing can be sent to it.
    expect([400, ...(method === 'POST' && path === '/en' ? [405] : [])], path).toContain(first);
    expect(
      others.filter((status) => status !== 400),
      path,
    ).toEqual([]);
  }
});

test.each(['DELETE', 'OPTIONS', 'PUT', 'PATCH', 'POST'])(
  'what %s carries in chunks arrives as one body, whatever the connection is told to forget',
  async (method) => {
    const chunks = `${hidden.length.toString(16)};note="a"\r\n${hidden}\r\n0\r\n\r\n`;
    const chunked = ['Transfer-Encoding: chunked', 'Connection: close, transfer-encoding'];
    const told = ['Connection: close, content-length, host', `Content-Length: ${hidden.length}`];
    for (const [headers, body] of [
      [chunked, chunks],
      [told, hidden],
    ] as const) {
      const answers = await sayRaw(port(), message(`${method} /newsroom/echo HTTP/1.1`, [...headers], body));
      expect(statusesOf(answers)).toEqual([200]);
      expect(answers).toContain('GET /newsroom/smuggled');
    }
  },
);

test.each([
  ['a whole address', 'GET http://evil.example/newsroom HTTP/1.1', 400],
  ['a whole address of ours', 'GET http://localhost/newsroom HTTP/1.1', 400],
  ['an address without its slash', 'GET newsroom HTTP/1.1', 400],
  ['an address of nobody', 'GET @evil.example/newsroom HTTP/1.1', 400],
  ['the whole server', 'OPTIONS * HTTP/1.1', 400],
  ['a version that is none', 'GET /newsroom HTTP/9.9', 400],
  ['a method that is none', 'STET /newsroom HTTP/1.1', 400],
])('%s is not asked for', async (_, first, status) => {
  expect(statusesOf(await sayRaw(port(), message(first, ['Connection: close'])))).toEqual([status]);
});

test('nobody gets a way through the house by asking for another protocol', async () => {
  expect(await sayRaw(port(), message('CONNECT evil.example:80 HTTP/1.1', []))).toBe('');
  for (const protocol of ['websocket', 'h2c', 'TLS/1.0']) {
    const headers = [`Upgrade: ${protocol}`, 'Connection: Upgrade, close', 'HTTP2-Settings: AAMAAABkAA'];
    const answers = await sayRaw(port(), message('GET /newsroom/echo HTTP/1.1', headers) + hidden);
    expect(statusesOf(answers)).toEqual([200]);
    expect(asked.at(-1)?.headers).not.toHaveProperty('upgrade');
  }
});
