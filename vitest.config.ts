import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bots,core,db,webhooks}/**/*.test.ts'],
    pool: 'forks',
    // Two cores: more at once only makes pictures and browsers wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
