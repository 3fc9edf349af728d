import { join } from 'node:path';
import { z } from 'zod';

/** The environments of the Workers. */
export const ENVIRONMENTS = ['preview', 'production'] as const;
/** An environment of the Workers. */
export type Environment = (typeof ENVIRONMENTS)[number];

/** A Worker as its configuration has it. */
export type WorkerPlan = {
  /** What it does, in a word or two. */
  does: string;
  /** The path of its configuration. */
  config: string;
  name: string;
  /** Whether it reads the settings. */
  readsSettings: boolean;
  queues: readonly string[];
  buckets: readonly string[];
};

/** The Workers in the order in which they are deployed: whom another one calls comes first. */
const WORKERS = [
  { does: 'screens', config: 'webhooks/screening-worker/wrangler.toml', readsSettings: false },
  { does: 'sees', config: 'webhooks/vision-worker/wrangler.toml', readsSettings: false },
  { does: 'draws', config: 'webhooks/drawing-worker/wrangler.toml', readsSettings: false },
  { does: 'works', config: 'webhooks/tasks-worker/wrangler.toml', readsSettings: true },
  { does: 'answers', config: 'wrangler.toml', readsSettings: true },
] as const;

const shape = z.object({
  name: z.string(),
  queues: z
    .object({
      producers: z.array(z.object({ queue: z.string() })).default([]),
      consumers: z
        .array(z.object({ queue: z.string(), dead_letter_queue: z.string().optional() }))
        .default([]),
    })
    .default({ producers: [], consumers: [] }),
  r2_buckets: z.array(z.object({ bucket_name: z.string() })).default([]),
});

/** Reads the configurations of the Workers. @throws where wrangler refuses one */
export async function readWorkers(root: string, environment: Environment): Promise<WorkerPlan[]> {
  const { unstable_readConfig: read } = await import('wrangler');
  return WORKERS.map(({ does, config, readsSettings }) => {
    const path = join(root, config);
    const { name, queues, r2_buckets } = shape.parse(
      read({ config: path, env: environment }, { hideWarnings: true }),
    );
    const { producers, consumers } = queues;
    const named = [
      ...producers.map(({ queue }) => queue),
      ...consumers.flatMap(({ queue, dead_letter_queue: dead }) =>
        dead ? [queue, dead] : [queue],
      ),
    ];
    const buckets = r2_buckets.map(({ bucket_name }) => bucket_name);
    return { does, config: path, name, readsSettings, queues: named, buckets };
  });
}
