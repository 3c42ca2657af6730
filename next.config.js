import { fileURLToPath } from 'node:url';

/** Behind the sign-in. Next itself says `no-store` of every page that is made for one person. */
const guarded = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not `no-referrer`: a form sent without scripts would then name no origin.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex' },
];
/** The preview of a front, in a window of the screen where it is arranged; the later of two values counts. */
const windowed = {
  source: '/newsroom/fronts/preview/:path*',
  headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }],
};
const rooms = ['/newsroom', '/newsroom/:path*', '/sign-in', '/sign-in/:path*', '/api/:path*'];

/** @type {import('next').NextConfig} */
const config = {
  // The one way to have an error page, which Next wants on the client, in a file that says so.
  pageExtensions: ['client.tsx', 'tsx', 'ts'],
  headers: () => [...rooms.map((source) => ({ source, headers: guarded })), windowed],
  // Next may write nothing into the tree by itself.
  agentRules: false,
  // Every reader gets the whole page with its head at once: nothing is streamed in by a script.
  htmlLimitedBots: /.*/,
  // The front door compresses, once per page and not once per request.
  compress: false,
  poweredByHeader: false,
  // A picture as a camera makes it, with the words that come with it; `domain/picture-limits.ts` holds the limit.
  experimental: { proxyClientMaxBodySize: '21mb' },
  // Pictures have their own addresses, which follow their licence.
  images: { unoptimized: true },
  // `npm run check` and `npm test` look at the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'graphile-worker',
    '@node-rs/argon2',
    'sharp',
    'fontkit',
  ],
};

export default config;
