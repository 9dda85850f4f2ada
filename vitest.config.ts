import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], isolate: false, pool: 'threads', testTimeout: 30_000 },
  define: { VERSION: JSON.stringify('0.0.0-test') },
});
