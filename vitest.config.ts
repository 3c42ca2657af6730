import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const never = ['node_modules/**', '.next/**', '.data/**', 'e2e/**', 'storage/generated/**'];

export default defineConfig({
  test: {
    // As many as the machines have that this has to be quick on; the database works beside them.
    maxWorkers: 2,
    // The files of a worker share its modules, and read each of them once: a file that leaves a mark there,
    // an open database or a variable of the environment, takes it away again.
    isolate: false,
    projects: [
      {
        resolve: { alias },
        // A property over hundreds of texts takes a moment where others use the machine too.
        test: { name: 'domain', include: ['domain/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'checks',
          include: ['scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'rest',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, 'domain/**', 'scripts/**'],
          environment: 'node',
          globalSetup: './storage/global-set-up.ts',
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
