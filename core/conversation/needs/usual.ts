import type { SQL } from 'drizzle-orm';
import type { Id } from '../../../db/database.ts';
import { makersAmong } from '../../engines/listeners.ts';
import { usualSeconds } from '../../generations/queries.ts';
import type { Turn } from '../turn.ts';
import type { Ahead, Need } from './needs.ts';

/** What a template may be to an engine; which of them, its definition says. */
export const OF_TEMPLATES = ['template-image', 'template-video'] as const;

const keyOf = (engine: string, operation: string, templateId: string | null): string =>
  `${engine}|${operation}|${templateId ?? ''}`;

/** How long it usually takes, whichever engine makes it. */
export const usual = (
  turn: Turn,
  operations: readonly string[],
  templateId: string | null,
): Need[] =>
  makersAmong(turn.shop.engines).flatMap(({ id }) =>
    operations.map((operation): Need => ['usual', keyOf(id, operation, templateId)]),
  );

type Runs = { engine: string; seconds: number | null }[];

/** How long it usually takes, whichever engine makes it, for what subselects find. */
export const usualBehind = (
  ctx: Ahead['ctx'],
  of: { operation: Id; templateId: SQL | null },
): Promise<Runs> =>
  Promise.all(
    makersAmong(ctx.engines).map(async ({ id: engine }) => ({
      engine,
      seconds: await usualSeconds(ctx, { engine, ...of }),
    })),
  );

/** The same for a template. */
export const usualBehindTemplate = (ctx: Ahead['ctx'], templateId: SQL): Promise<Runs[]> =>
  Promise.all(OF_TEMPLATES.map((operation) => usualBehind(ctx, { operation, templateId })));

/** Loads what was found, now that it is known what of. */
export function keepUsual(
  keep: Ahead['keep'],
  runs: Runs,
  of: { operation: string; templateId: string | null },
): void {
  for (const { engine, seconds } of runs)
    keep('usual', keyOf(engine, of.operation, of.templateId), seconds);
}

/** The same for a template. */
export function keepUsualOfTemplate(keep: Ahead['keep'], all: Runs[], templateId: string): void {
  for (const [i, operation] of OF_TEMPLATES.entries())
    keepUsual(keep, all[i] ?? [], { operation, templateId });
}
