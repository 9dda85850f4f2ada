import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    // a test in which nothing is held against anything can't fail
    expect: { requireAssertions: true },
  },
  define: { VERSION: JSON.stringify('0.0.0-test') },
});
