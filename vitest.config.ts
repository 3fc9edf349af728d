import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{bots,core,db,webhooks}/**/*.test.ts'],
    pool: 'forks',
    // Two cores: more at once only makes pictures and browsers wait for each other.
    maxWorkers: 2,
    // What never comes must fail; how long things take depends on the machine, and no test counts on it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000, interval: 25 } },
  },
});
