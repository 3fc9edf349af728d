import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  sql,
} from 'drizzle-orm';
import type { Database, Id, Statement } from './database.ts';
import { generations, predictions, results } from './schema/schema.ts';

type Query = Database['query'];

export type GenerationRow = typeof generations.$inferSelect;
export type NewGeneration = typeof generations.$inferInsert;

// Word for word the partial index's condition, or SQLite would not use the index.
const isOpen = sql`${generations.state} in ('queued', 'running', 'delivering')`;
const RECENT_RUNS = 20;

/** Changes what is known of a generation besides its state. */
export function updateGeneration(
  q: Query,
  id: string,
  change: Pick<Partial<NewGeneration>, 'address' | 'deliveredAt'>,
): Statement {
  return q.update(generations).set(change).where(eq(generations.id, id));
}

export async function generationOf(q: Query, id: Id): Promise<GenerationRow | null> {
  const [row] = await q.select().from(generations).where(eq(generations.id, id)).limit(1);
  return row ?? null;
}

/** An account's generations that have not ended, oldest first. */
export function openGenerations(q: Query, accountId: Id): Promise<GenerationRow[]> {
  return q
    .select()
    .from(generations)
    .where(and(eq(generations.accountId, accountId), isOpen))
    .orderBy(asc(generations.id));
}

/** All generations that wait for their engine, oldest first. */
export function waitingGenerations(q: Query, most: number): Promise<GenerationRow[]> {
  return q
    .select()
    .from(generations)
    .where(and(eq(generations.state, 'queued'), isOpen))
    .orderBy(asc(generations.createdAt), asc(generations.id))
    .limit(most);
}

/** How many generations of the same engine come before this one; 0 is next. */
export async function queuePosition(
  q: Query,
  generation: Pick<GenerationRow, 'id' | 'engine' | 'createdAt'>,
): Promise<number> {
  const [row] = await q
    .select({ ahead: count() })
    .from(generations)
    .where(
      and(
        isOpen,
        inArray(generations.state, ['queued', 'running']),
        // With the sign SQLite looks among the open ones, not among all that the engine ever made.
        sql`+${generations.engine} = ${generation.engine}`,
        lte(generations.createdAt, generation.createdAt),
        or(
          lt(generations.createdAt, generation.createdAt),
          and(eq(generations.createdAt, generation.createdAt), lt(generations.id, generation.id)),
        ),
      ),
    );
  return row?.ahead ?? 0;
}

/** Seconds that recent runs of the same kind took, newest first; at most 20. */
export async function recentSeconds(
  q: Query,
  like: { engine: string; operation: Id; templateId: Id | null },
): Promise<number[]> {
  const rows = await q
    .select({ startedAt: generations.startedAt, endedAt: generations.endedAt })
    .from(generations)
    .where(
      and(
        eq(generations.engine, like.engine),
        eq(generations.operation, like.operation),
        like.templateId === null
          ? isNull(generations.templateId)
          : eq(generations.templateId, like.templateId),
        sql`${generations.endedAt} is not null`,
      ),
    )
    .orderBy(desc(generations.endedAt))
    .limit(RECENT_RUNS);
  return rows.flatMap(({ startedAt, endedAt }) =>
    startedAt === null || endedAt === null ? [] : [(endedAt - startedAt) / 1000],
  );
}

/** Results that somebody could not be reached with on a surface and that are still kept, newest first. */
export function undelivered(
  q: Query,
  of: { surface: string; accountId: string; now: number },
  most: number,
): Promise<{ id: string }[]> {
  const kept = q
    .select({ id: results.id })
    .from(results)
    .where(and(eq(results.generationId, generations.id), gt(results.expiresAt, of.now)));
  return q
    .select({ id: generations.id })
    .from(generations)
    .where(
      and(
        eq(generations.accountId, of.accountId),
        eq(generations.surface, of.surface),
        eq(generations.state, 'delivered'),
        isNull(generations.deliveredAt),
        exists(kept),
      ),
    )
    .orderBy(desc(generations.id))
    .limit(most);
}

export type HistoryLine = {
  generation: GenerationRow;
  resultId: string;
  expiresAt: number;
};

/** What an account still has, newest first. One row more than `size` when there is a next page. */
export function historyPage(
  q: Query,
  accountId: string,
  page: number,
  size: number,
): Promise<HistoryLine[]> {
  return q
    .select({ generation: generations, resultId: results.id, expiresAt: results.expiresAt })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .where(and(eq(results.accountId, accountId), ne(generations.state, 'held')))
    .orderBy(desc(results.id))
    .limit(size + 1)
    .offset(page * size);
}

export function insertPrediction(q: Query, row: typeof predictions.$inferInsert): Statement {
  return q.insert(predictions).values(row);
}

export function updatePrediction(
  q: Query,
  id: string,
  change: Partial<typeof predictions.$inferInsert>,
): Statement {
  return q.update(predictions).set(change).where(eq(predictions.id, id));
}

/** The run that a provider knows by this id. */
export async function predictionAt(
  q: Query,
  engine: string,
  providerId: string,
): Promise<typeof predictions.$inferSelect | null> {
  const [row] = await q
    .select()
    .from(predictions)
    .where(and(eq(predictions.engine, engine), eq(predictions.providerId, providerId)))
    .limit(1);
  return row ?? null;
}

/** How many runs of an engine are at its provider. */
export async function predictionsInFlight(q: Query, engine: string): Promise<number> {
  const [row] = await q
    .select({ running: count() })
    .from(predictions)
    .where(
      and(
        eq(predictions.engine, engine),
        eq(predictions.status, 'running'),
        isNotNull(predictions.providerId),
      ),
    );
  return row?.running ?? 0;
}

/** Every run of a generation, oldest first. */
export function predictionsOf(
  q: Query,
  generationId: string,
): Promise<(typeof predictions.$inferSelect)[]> {
  return q
    .select()
    .from(predictions)
    .where(eq(predictions.generationId, generationId))
    .orderBy(asc(predictions.createdAt), asc(predictions.id));
}

/** Ends predictions that still count as running; without a reason, a process died over them. */
export function endPredictions(
  q: Query,
  generationId: string,
  now: number,
  failure = 'lost',
): Statement {
  return q
    .update(predictions)
    .set({ status: 'failed', failure, endedAt: now })
    .where(and(eq(predictions.generationId, generationId), eq(predictions.status, 'running')));
}
