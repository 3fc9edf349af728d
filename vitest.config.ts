import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes. Begun first, they leave no core idle at the end. */
const LONGEST = [
  'bots/process/crash.test.ts',
  'core/simulation/simulation.test.ts',
  'core/simulation/simulation-further.test.ts',
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
    globalSetup: 'db/testing/global-setup.node.ts',
    pool: 'forks',
    // Two cores: more at once only makes pictures and browsers wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The limits end tests that hang. They are far longer than a slow machine needs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000, interval: 25 } },
  },
});
