import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
const config = {
  // Next may write nothing into the tree by itself.
  agentRules: false,
  // Every reader gets the whole page with its head at once: nothing is streamed in by a script.
  htmlLimitedBots: /.*/,
  // The front door compresses, once per page and not once per request.
  compress: false,
  poweredByHeader: false,
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
  ],
};

export default config;
