import { fingerprint } from './fingerprint.js';
import { runQuietly } from './run-quietly.js';
import { isStamped, stamp } from './stamp.js';

const stampFile = 'storage/generated/.stet-generated';
const state = () =>
  fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);

export const isGenerated = () => isStamped(stampFile, state());

/** Makes the database client from the schema. */
export async function generateClient(tell) {
  if (isGenerated()) return;
  tell('Generating the database client …');
  await runQuietly(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    environment: {
      // The client needs no engine; Prisma would fetch one all the same unless it is shown a file.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  stamp(stampFile, state());
}
