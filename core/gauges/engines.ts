import { engineLikenessOf } from '../../db/engine-likeness.ts';
import type { Context } from '../context.ts';
import type { GaugeSource } from '../metrics.ts';

/** How open a circuit is, for a chart. */
const OPENNESS = { closed: 0, 'half-open': 1, open: 2 } as const;

/** How engines keep likeness, of their last pictures that were judged. */
export const likenessGauges = ({ db, engines }: Pick<Context, 'db' | 'engines'>): GaugeSource => ({
  gauges: {
    alme_engine_likeness_ratio: {
      help: 'The part of an engine’s last judged pictures that look like their owners, 0 to 1',
      labels: ['engine'],
    },
  },
  keptMs: 60_000,
  read: async () =>
    (await engineLikenessOf(db.query))
      .filter(({ engine }) => engines.some(({ id }) => id === engine))
      .map(({ engine, judged, kept }) => ({
        name: 'alme_engine_likeness_ratio',
        labels: { engine },
        value: kept / judged,
      })),
});

/** How the engines do, by the record of this process. */
export const engineGauges = (ctx: Pick<Context, 'engines'>): GaugeSource => ({
  gauges: {
    alme_engine_circuit: {
      help: 'The circuit breaker of an engine in this process: 0 closed, 1 half open, 2 open',
      labels: ['engine'],
    },
    alme_engine_failing_ratio: {
      help: 'The part of an engine’s recent predictions in this process that failed, 0 to 1',
      labels: ['engine'],
    },
  },
  keptMs: 0,
  read: async () =>
    ctx.engines.flatMap(({ id: engine, health }) => {
      const record = health?.();
      if (!record) return [];
      return [
        { name: 'alme_engine_circuit', labels: { engine }, value: OPENNESS[record.circuit] },
        { name: 'alme_engine_failing_ratio', labels: { engine }, value: record.failing },
      ];
    }),
});
