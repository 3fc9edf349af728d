import { WORKERS_AI } from '../../../core/engines/remote/workers-ai/workers-ai.ts';
import { DEFAULT_RATE_LIMITS } from '../../telegram/limits.ts';
import type { Measured } from './acts.ts';
import { aiModel } from './ai-models.ts';
import type { Month } from './cost.ts';

/** A limit, and how much of it a month's busiest hour uses. */
export type Limit = {
  what: string;
  limit: number;
  unit: string;
  used: (month: Month) => number;
  /** Where the limit stands; absent for one of ours, and for what was measured. */
  source?: string;
  /** The day on which the source was read, YYYY-MM-DD. */
  read?: string;
  /** What happens beyond it, and what to do. */
  beyond: string;
};

const READ = '2026-11-30';
const MINUTE_SECONDS = 60;
/** Messages of a batch of the queue's consumer. */
const BATCH = 10;
/** A consumer of the queue holds its place about so long for a batch, in seconds: a picture waits for its model. */
const BATCH_SECONDS = 10;

/** Lists the limits, those that bite first at a large size first. */
export function limitsOf(measured: Measured): readonly Limit[] {
  const seconds = aiModel(measured.model).typicalSeconds;
  return [
    {
      what: 'Messages of one Telegram bot',
      limit: DEFAULT_RATE_LIMITS.messagesASecond,
      unit: 'a second',
      used: ({ peak }) => peak.platformCalls,
      source: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      read: READ,
      beyond:
        'answers wait in turn; further bots, each an installation of its own, or paid broadcasts of Telegram',
    },
    {
      what: 'Pictures of Workers AI at once, our bound',
      limit: WORKERS_AI.concurrency / seconds,
      unit: `a second, ${WORKERS_AI.concurrency} at ${seconds} s`,
      used: ({ peak }) => peak.aiRuns,
      beyond: 'people see their place in the queue; further engines (OpenAI, Replicate, Gemini)',
    },
    {
      what: 'Commits of one database, as measured',
      limit: measured.commitsASecond,
      unit: 'a second',
      used: ({ peak }) => peak.databaseWrites,
      beyond:
        'commits wait, then fail and are tried again; faster disks, then a second installation',
    },
    {
      what: 'Workers AI: text to image',
      limit: 720 / MINUTE_SECONDS,
      unit: 'a second',
      used: ({ peak }) => peak.aiRuns,
      source: 'https://developers.cloudflare.com/workers-ai/platform/limits/',
      read: READ,
      beyond: 'the engine counts as full and the picture waits, or another steps in',
    },
    {
      what: 'Consumers of one queue at once',
      limit: 250,
      unit: `at once, batches of ${BATCH}, ${BATCH_SECONDS} s each`,
      used: ({ peak }) => (peak.queueReads / BATCH) * BATCH_SECONDS,
      source: 'https://developers.cloudflare.com/queues/platform/limits/',
      read: READ,
      beyond: 'messages wait in the queue, up to 4 days; a second queue and consumer',
    },
    {
      what: 'Messages of one queue',
      limit: 5_000,
      unit: 'a second',
      used: ({ peak }) => peak.queueWrites,
      source: 'https://developers.cloudflare.com/queues/platform/limits/',
      read: READ,
      beyond: '`sendBatch` is refused; the sweep sends within a minute and a half',
    },
    {
      what: 'Subrequests of one invocation',
      limit: 10_000,
      unit: 'in the largest act',
      used: () =>
        Math.max(
          ...Object.values(measured.acts).map(
            ({ counts }) =>
              counts.databaseTrips + counts.r2ClassA + counts.r2ClassB + counts.platformCalls,
          ),
        ),
      source: 'https://developers.cloudflare.com/workers/platform/limits/',
      read: READ,
      beyond: 'does not grow with people',
    },
    {
      what: 'Points of Analytics Engine in one invocation',
      limit: 250,
      unit: 'in the largest act',
      used: () =>
        Math.max(...Object.values(measured.acts).map(({ counts }) => counts.analyticsPoints)),
      source: 'https://developers.cloudflare.com/analytics/analytics-engine/limits/',
      read: READ,
      beyond: 'does not grow with people',
    },
  ];
}
