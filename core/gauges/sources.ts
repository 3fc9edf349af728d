import type { Context } from '../context.ts';
import type { GaugeSource } from '../metrics.ts';
import { engineGauges, likenessGauges } from './engines.ts';
import { companyGauges, moneyGauges } from './money.ts';
import { retentionGauges } from './retention.ts';
import { todayGauges } from './today.ts';
import { queueGauges, waitingGauges } from './waiting.ts';

/** Lists every gauge that is read from the database and the engines when somebody asks for the metrics. */
export const gaugeSources = (
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'engines'>,
): GaugeSource[] => [
  queueGauges(ctx),
  waitingGauges(ctx),
  todayGauges(ctx),
  moneyGauges(ctx),
  companyGauges(ctx),
  engineGauges(ctx),
  likenessGauges(ctx),
  retentionGauges(ctx),
];
