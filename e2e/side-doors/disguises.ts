/**
 * Other ways of asking for the same page: as the scripts of the newsroom do, as the framework does of itself, as a
 * stranger who has read of its holes. None of them may tell more than the page does.
 */
import type { Asked } from './ask';

export type Disguise = { as: string; dress: (path: string) => Asked };

const header =
  (headers: Record<string, string>) =>
  (path: string): Asked => ({ path, headers });

/** The tree of a router that holds every part of the page already but the innermost. */
function treeAround(path: string): string {
  const [place = ''] = path.split('?');
  const parts = place.split('/').slice(1);
  const innermost: unknown[] = ['__PAGE__', {}, null, 'refetch'];
  const tree = parts.reduceRight<unknown[]>((inside, part) => [part, { children: inside }], innermost);
  return encodeURIComponent(JSON.stringify(['', { children: tree }, null, null, 16]));
}
const emptyTree = encodeURIComponent(JSON.stringify(['', {}, null, 'refetch']));
const metadataAlone = encodeURIComponent(JSON.stringify(['', {}, null, 'metadata-only']));

export const asScript: Disguise[] = [
  { as: 'a script', dress: header({ rsc: '1' }) },
  {
    as: 'a script that has the frame',
    dress: (path) => ({ path, headers: { rsc: '1', 'next-router-state-tree': treeAround(path) } }),
  },
  { as: 'a script that has nothing', dress: header({ rsc: '1', 'next-router-state-tree': emptyTree }) },
  { as: 'a script after the title', dress: header({ rsc: '1', 'next-router-state-tree': metadataAlone }) },
  { as: 'a script that looks ahead', dress: header({ rsc: '1', 'next-router-prefetch': '1' }) },
  {
    as: 'a script that looks ahead at one part',
    dress: header({ rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }),
  },
  { as: 'a script that was elsewhere', dress: header({ rsc: '1', 'next-url': '/newsroom/account' }) },
];

/** Words that the front door takes away. */
export const believed: Disguise[] = [
  ...['proxy', 'src/proxy', 'middleware', 'src/middleware', 'pages/_middleware'].map((name) => ({
    as: `what has been through ${name}`,
    dress: header({ 'x-middleware-subrequest': Array<string>(6).fill(name).join(':') }),
  })),
  { as: 'what goes on', dress: header({ 'x-middleware-next': '1' }) },
  { as: 'what was rewritten', dress: header({ 'x-middleware-rewrite': '/newsroom/account' }) },
  {
    as: 'what brings headers over the others',
    dress: header({ 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'a=b' }),
  },
  {
    as: 'what was matched',
    dress: header({ 'x-matched-path': '/newsroom/account', 'x-invoke-path': '/newsroom/account' }),
  },
  { as: 'what Next asks of itself', dress: header({ 'x-nextjs-data': '1', 'x-now-route-matches': '1' }) },
  {
    as: 'what says its own path',
    dress: header({ 'x-stet-path': '/newsroom/account', 'x-stet-nonce': 'n' }),
  },
  { as: 'what has the key', dress: header({ 'x-stet-front-door': 'x', 'x-stet-client': '127.0.0.1' }) },
  {
    as: 'what comes by another house',
    dress: header({ 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '127.0.0.1' }),
  },
  {
    as: 'what names its real address',
    dress: header({ 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' }),
  },
];

const written: Disguise[] = [
  { as: 'a slash at the end', dress: (path) => ({ path: path.replace(/(\?|$)/, '/$1') }) },
  { as: 'capitals', dress: (path) => ({ path: path.replace('/newsroom', '/NewsRoom') }) },
  {
    as: 'a letter behind a percent sign',
    dress: (path) => ({ path: path.replace('newsroom', '%6eewsroom') }),
  },
  { as: 'that twice', dress: (path) => ({ path: path.replace('newsroom', '%256eewsroom') }) },
  {
    as: 'slashes behind percent signs',
    dress: (path) => ({ path: `/newsroom${path.slice(9).replaceAll('/', '%2F')}` }),
  },
  { as: 'two slashes', dress: (path) => ({ path: path.replace('/newsroom/', '/newsroom//') }) },
  { as: 'back from a reader’s page', dress: (path) => ({ path: `/en/..${path}` }) },
  { as: 'back, behind percent signs', dress: (path) => ({ path: `/en/%2e%2e${path}` }) },
  { as: 'back, twice behind percent signs', dress: (path) => ({ path: `/en/%252e%252e${path}` }) },
  { as: 'back, by way of fixed files', dress: (path) => ({ path: `/_next/static/..%2f..${path}` }) },
  { as: 'a backslash', dress: (path) => ({ path: path.replace('/newsroom/', '/newsroom\\') }) },
  { as: 'the file of a script', dress: (path) => ({ path: path.replace(/(\?|$)/, '.rsc$1') }) },
  {
    as: 'the file of a part',
    dress: (path) => ({ path: path.replace(/(\?.*)?$/, '.segments/_tree.segment.rsc') }),
  },
  {
    as: 'the file of its figures',
    dress: (path) => ({ path: `/_next/data/build${path.replace(/(\?.*)?$/, '.json')}` }),
  },
  {
    as: 'a picture of it',
    dress: (path) => ({ path: `/_next/image?w=640&q=75&url=${encodeURIComponent(path)}` }),
  },
  { as: 'a whole address', dress: (path) => ({ path: `http://evil.example${path}` }) },
];

const otherwise: Disguise[] = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].map(
  (method) => ({ as: method, dress: (path) => ({ path, method }) }),
);

export const disguises: Disguise[] = [...asScript, ...believed, ...written, ...otherwise];
