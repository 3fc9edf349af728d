import { openGenerations, platformWaitsNow, WAITING, waitingNow } from '../../db/gauges.ts';
import { queueDepths } from '../../db/tasks.ts';
import type { Context } from '../context.ts';
import type { GaugeSource } from '../metrics.ts';

type Needs = Pick<Context, 'db' | 'now'>;
const KEPT_MS = 10_000;

/** The task queue by lane: how much waits there, and for how long. */
export const queueGauges = (ctx: Needs): GaugeSource => ({
  gauges: {
    alme_tasks_waiting: {
      help: 'Tasks nobody works on, by lane and status: due, later or parked; counted up to 10,000',
      labels: ['lane', 'status'],
    },
    alme_tasks_oldest_seconds: {
      help: 'How long the oldest of them has been due',
      labels: ['lane', 'status'],
    },
  },
  keptMs: KEPT_MS,
  read: async () => {
    const depths = await queueDepths(ctx.db.query, ctx.now());
    return depths.flatMap(({ lane, status, depth, oldestMs }) => [
      { name: 'alme_tasks_waiting', labels: { lane, status }, value: depth },
      { name: 'alme_tasks_oldest_seconds', labels: { lane, status }, value: oldestMs / 1000 },
    ]);
  },
});

/** Everything else that waits: for operators, for platforms, for the file store. */
export const waitingGauges = (ctx: Needs): GaugeSource => ({
  gauges: {
    alme_waiting: {
      help: `What waits, by what it is: ${Object.keys(WAITING).join(', ')}; counted up to 10,000`,
      labels: ['what'],
    },
    alme_waiting_oldest_seconds: {
      help: 'How long the oldest of them has waited; 0 where none does',
      labels: ['what'],
    },
    alme_generations_open: {
      help: 'Generations that have not ended, by state: queued, running or delivering; counted up to 10,000',
      labels: ['state'],
    },
    alme_generations_open_oldest_seconds: {
      help: 'How long ago the oldest of them was asked for',
      labels: ['state'],
    },
    alme_platform_waits: {
      help: 'Waits that a platform has asked for and that are not over, by surface',
      labels: ['surface'],
    },
    alme_platform_wait_seconds: {
      help: 'How long the longest of them still takes',
      labels: ['surface'],
    },
  },
  keptMs: KEPT_MS,
  read: async () => {
    const [q, now] = [ctx.db.query, ctx.now()];
    const ageOf = (since: number | null) => Math.max(0, now - (since ?? now)) / 1000;
    const [waiting, open, waits] = await Promise.all([
      waitingNow(q, now),
      openGenerations(q),
      platformWaitsNow(q, now),
    ]);
    return [
      ...waiting.flatMap(({ what, count, since }) => [
        { name: 'alme_waiting', labels: { what }, value: count },
        { name: 'alme_waiting_oldest_seconds', labels: { what }, value: ageOf(since) },
      ]),
      ...open.flatMap(({ state, count, since }) => [
        { name: 'alme_generations_open', labels: { state }, value: count },
        { name: 'alme_generations_open_oldest_seconds', labels: { state }, value: ageOf(since) },
      ]),
      ...waits.flatMap(({ surface, count, until }) => [
        { name: 'alme_platform_waits', labels: { surface }, value: count },
        { name: 'alme_platform_wait_seconds', labels: { surface }, value: (until - now) / 1000 },
      ]),
    ];
  },
});
