import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first. Begun first, they leave no core idle at the end. */
const LONGEST = [
  'core/simulation/simulation.test.ts',
  'core/simulation/simulation-further.test.ts',
  'bots/process/crash.test.ts',
  'webhooks/cloudflare/worker-restarts.test.ts',
  'core/conversation/crawl.test.ts',
  'bots/process/community-telegram.test.ts',
  'bots/process/community-discord.test.ts',
  'bots/bench/capacity/capacity.test.ts',
  'core/conversation/borrowed-codes.test.ts',
  'bots/process/deploy/deploy.test.ts',
  'bots/process/several-processes.test.ts',
  'webhooks/mini-app/mend.test.ts',
];

/** Runs the longest files first, and the others in the usual order. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['{bots,core,db,webhooks}/**/*.test.ts'],
    globalSetup: [
      'db/testing/global-setup.node.ts',
      'webhooks/cloudflare/testing/global-setup.node.ts',
    ],
    pool: 'forks',
    // Each of the two processes runs many files, so that what they import is loaded twice and not 400 times.
    isolate: false,
    setupFiles: ['core/testing/file-by-file.node.ts'],
    // Nothing of what runs Workers here asks anybody outside.
    env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    // Two cores: more at once only makes pictures and browsers wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The limits end tests that hang. They are far longer than a slow machine needs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 300_000, interval: 25 } },
  },
});
