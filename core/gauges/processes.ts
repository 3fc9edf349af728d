import type { ProcessRow } from '../../db/processes.ts';
import { ROLES } from '../config/roles.ts';
import type { Context } from '../context.ts';
import type { GaugeSource } from '../metrics.ts';
import { strandedTasks } from '../processes/stranded.ts';

const KEPT_MS = 10_000;

/**
 * Who works on the database, and what nobody works on.
 * @param living reads the processes that live
 */
export const processGauges = (
  ctx: Pick<Context, 'db' | 'now'>,
  living: () => Promise<readonly ProcessRow[]>,
): GaugeSource => ({
  gauges: {
    alme_processes: {
      help: 'Processes that live on the database, by role: web, bots, tasks or local-engine',
      labels: ['role'],
    },
    alme_tasks_stranded: {
      help: 'Due tasks that no living process works on, by lane: its role is missing',
      labels: ['lane'],
    },
  },
  keptMs: KEPT_MS,
  read: async () => {
    const all = await living();
    const stranded = await strandedTasks(ctx, all);
    return [
      ...ROLES.map((role) => ({
        name: 'alme_processes',
        labels: { role },
        value: all.filter(({ roles }) => roles.includes(role)).length,
      })),
      ...stranded.map(({ lane, depth }) => ({
        name: 'alme_tasks_stranded',
        labels: { lane },
        value: depth,
      })),
    ];
  },
});
