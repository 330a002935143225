import { defineConfig } from 'vitest/config';

/** Two hundred small files of cases that keep nothing: loading the catalogue anew for each takes ten times as long. */
const ruleCases = ['test/rules/*/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rule cases', include: ruleCases, isolate: false, pool: 'threads' } },
      { extends: true, test: { name: 'all else', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ruleCases } },
    ],
  },
});
