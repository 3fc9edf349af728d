import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bots,core,db,webhooks}/**/*.test.ts'],
    pool: 'forks',
    // Two cores: more at once only makes pictures and browsers wait for each other.
    maxWorkers: 2,
    // The limits end tests that hang. They are far longer than a slow machine needs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000, interval: 25 } },
  },
});
