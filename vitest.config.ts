import { defineConfig } from 'vitest/config';

// a file that replaces a module for itself can't share its modules with the others, and pipes are read as outside of workers
const alone = ['test/read/listing.test.ts', 'test/cli/stdin.test.ts'];

export default defineConfig({
  define: { VERSION: JSON.stringify('0.0.0-test') },
  test: {
    pool: 'threads',
    testTimeout: 30_000,
    // a test in which nothing is held against anything can't fail
    expect: { requireAssertions: true },
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone, isolate: true, pool: 'forks' } },
    ],
  },
});
