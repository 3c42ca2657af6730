import { expect, test } from 'vitest';
import { judgeHost } from '@/press/host-rules';

const local = { publicUrl: null, port: 3000 };
const paper = { publicUrl: new URL('https://paper.example'), port: 3000 };

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])(
  'without a public address %s is ours',
  (host) => expect(judgeHost(host, '/en', local).verdict).toBe('ours'),
);

test.each([
  'localhost',
  'localhost:3001',
  'paper.example',
  'localhost:3000.evil.example',
  '192.0.2.1:3000',
  undefined,
])('without a public address %s is not ours', (host) =>
  expect(judgeHost(host, '/en', local).verdict).toBe('misdirected'),
);

test('on port 80 a browser leaves the port out', () => {
  expect(judgeHost('localhost', '/', { publicUrl: null, port: 80 }).verdict).toBe('ours');
});

test('with a public address every other name is sent there', () => {
  expect(judgeHost('paper.example', '/en', paper).verdict).toBe('ours');
  expect(judgeHost('localhost:3000', '/en?a=b', paper)).toEqual({
    verdict: 'redirect',
    location: 'https://paper.example/en?a=b',
  });
  expect(judgeHost('evil.example', '//x', paper)).toEqual({
    verdict: 'redirect',
    location: 'https://paper.example//x',
  });
});
