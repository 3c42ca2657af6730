import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const never = ['node_modules/**', '.next/**', '.data/**', 'e2e/**', 'storage/generated/**'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'domain', include: ['domain/**/*.test.ts'], environment: 'node' },
      },
      {
        resolve: { alias },
        test: { name: 'checks', include: ['scripts/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'rest',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, 'domain/**', 'scripts/**'],
          environment: 'node',
          globalSetup: './storage/global-set-up.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
