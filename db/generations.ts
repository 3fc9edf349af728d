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
import { preparedById } from './prepared.ts';
import { accounts, generations, predictions, results, shoots } from './schema/schema.ts';

type Query = Database['query'];

/** A row of the table `generations`. */
export type GenerationRow = typeof generations.$inferSelect;
/** A row of the table `predictions`: a run on an engine. */
export type PredictionRow = typeof predictions.$inferSelect;
/** The columns of a new generation. */
export type NewGeneration = typeof generations.$inferInsert;

// Word for word the partial index's condition, or SQLite would not use the index.
const isOpen = sql`${generations.state} in ('queued', 'running', 'delivering')`;
const RECENT_RUNS = 20;

/**
 * Builds the statement that changes a generation's progress message or delivery time. Its state is
 * changed elsewhere.
 */
export function updateGeneration(
  q: Query,
  id: string,
  change: Pick<Partial<NewGeneration>, 'address' | 'deliveredAt'>,
): Statement {
  return q.update(generations).set(change).where(eq(generations.id, id));
}

/**
 * Reads a generation by its id.
 * @returns null when there is none
 */
export async function generationOf(q: Query, id: Id): Promise<GenerationRow | null> {
  const [row] = await readGeneration(q, id);
  return row ?? null;
}

const readGeneration = preparedById<GenerationRow>((q, id) =>
  q.select().from(generations).where(eq(generations.id, id)).limit(1),
);

/** A generation with its account's key; null where the account is gone. */
export type GenerationWithKey = {
  row: GenerationRow;
  key: { owner: string; wrappedKey: string } | null;
};

/**
 * Reads a generation with the key that opens its words.
 * @returns null when there is none
 */
export async function generationWithKey(q: Query, id: Id): Promise<GenerationWithKey | null> {
  const [found] = await q
    .select({ row: generations, wrappedKey: accounts.wrappedKey })
    .from(generations)
    .leftJoin(accounts, eq(accounts.id, generations.accountId))
    .where(eq(generations.id, id))
    .limit(1);
  if (!found) return null;
  const { row, wrappedKey } = found;
  return { row, key: wrappedKey === null ? null : { owner: row.accountId, wrappedKey } };
}

/** Reads the generations of an account that have not ended, oldest first. */
export const openGenerations: (q: Query, accountId: Id) => PromiseLike<GenerationRow[]> =
  preparedById<GenerationRow>((q, id) =>
    q
      .select()
      .from(generations)
      .where(and(eq(generations.accountId, id), isOpen))
      .orderBy(asc(generations.id)),
  );

/** Reads those that are no look of a shoot. */
export const openSingles: (q: Query, accountId: Id) => PromiseLike<GenerationRow[]> =
  preparedById<GenerationRow>((q, id) =>
    q
      .select()
      .from(generations)
      .where(and(eq(generations.accountId, id), isOpen, isNull(generations.shootId)))
      .orderBy(asc(generations.id)),
  );

/** Reads the queued generations of all accounts, oldest first. */
export function waitingGenerations(q: Query, most: number): Promise<GenerationRow[]> {
  return q
    .select()
    .from(generations)
    .where(and(eq(generations.state, 'queued'), isOpen, isNull(generations.shootId)))
    .orderBy(asc(generations.createdAt), asc(generations.id))
    .limit(most);
}

/** Counts the generations of the same engine that come before this one; 0 is next. */
export async function queuePosition(
  q: Query,
  generation: Pick<GenerationRow, 'id' | 'engine' | 'createdAt'>,
): Promise<number> {
  const [row] = await q
    // Accounts take turns, so a shoot is one in the queue, however many looks it has.
    .select({
      ahead: sql<number>`count(distinct coalesce(${generations.shootId}, ${generations.id}))`,
    })
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

/**
 * Reads the durations in seconds of recent generations of the same engine, operation and template,
 * newest first, at most 20.
 */
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

/**
 * Reads the generations of an account that could not be delivered on a surface and whose results
 * are still kept, newest first.
 */
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
        isNull(generations.shootId),
        exists(kept),
      ),
    )
    .orderBy(desc(generations.id))
    .limit(most);
}

/** A kept result with its generation. `expiresAt` in milliseconds. */
export type HistoryLine = {
  generation: GenerationRow;
  resultId: string;
  expiresAt: number;
  /** The shoot that the line stands for, as one; null for a result by itself. */
  shoot?: { id: string; title: string } | null;
};

/**
 * Reads a page of the kept results of an account, newest first.
 * @param page 0 for the newest
 * @param size lines a page
 * @returns `size` + 1 rows when there is a next page
 */
export function historyPage(
  q: Query,
  accountId: string,
  page: number,
  size: number,
): Promise<HistoryLine[]> {
  // Of a shoot the first look that is kept stands for all.
  const isFirstKept = sql`(${generations.shootId} is null or not exists (
    select 1 from generations g join results r on r.generation_id = g.id
    where g.shoot_id = ${generations.shootId} and g.state <> 'held'
      and g.shoot_position < ${generations.shootPosition}))`;
  return q
    .select({
      generation: generations,
      resultId: results.id,
      expiresAt: results.expiresAt,
      shoot: { id: shoots.id, title: shoots.title },
    })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .leftJoin(shoots, eq(shoots.id, generations.shootId))
    .where(and(eq(results.accountId, accountId), ne(generations.state, 'held'), isFirstKept))
    .orderBy(desc(results.id))
    .limit(size + 1)
    .offset(page * size);
}

/** Reads a page of the delivered results of an account that are kept, newest first, and one more. */
export function keptResults(
  q: Query,
  { accountId, now }: { accountId: string; now: number },
  page: number,
  size: number,
): Promise<HistoryLine[]> {
  return q
    .select({ generation: generations, resultId: results.id, expiresAt: results.expiresAt })
    .from(results)
    .innerJoin(generations, eq(generations.id, results.generationId))
    .where(
      and(
        eq(results.accountId, accountId),
        eq(generations.state, 'delivered'),
        sql`${results.expiresAt} > ${now}`,
      ),
    )
    .orderBy(desc(results.id))
    .limit(size + 1)
    .offset(page * size);
}

/** Builds the statement that stores a run on an engine. */
export function insertPrediction(q: Query, row: typeof predictions.$inferInsert): Statement {
  return q.insert(predictions).values(row);
}

/** Builds the statement that changes a run on an engine. */
export function updatePrediction(
  q: Query,
  id: string,
  change: Partial<typeof predictions.$inferInsert>,
): Statement {
  return q.update(predictions).set(change).where(eq(predictions.id, id));
}

/**
 * Reads the run with a provider's own id.
 * @returns null when there is none
 */
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

/** Counts the runs that an engine's provider is working on. */
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

/** Tells whether anything is being made, for anybody. */
export async function hasOpenGenerations(q: Query): Promise<boolean> {
  const rows = await q.all(
    // Word for word the partial index's condition, or SQLite would not use the index.
    sql`select 1 from generations where state in ('queued', 'running', 'delivering') limit 1`,
  );
  return rows.length > 0;
}

/** Reads the runs of a generation, oldest first. */
export function predictionsOf(q: Query, generationId: string): Promise<PredictionRow[]> {
  return q
    .select()
    .from(predictions)
    .where(eq(predictions.generationId, generationId))
    .orderBy(asc(predictions.createdAt), asc(predictions.id));
}

/** Reads the runs that count as running of what an account has being made. */
export async function openPredictions(q: Query, accountId: Id): Promise<PredictionRow[]> {
  const rows = await q
    .select({ run: predictions })
    .from(predictions)
    .innerJoin(generations, eq(generations.id, predictions.generationId))
    .where(and(eq(generations.accountId, accountId), isOpen, eq(predictions.status, 'running')));
  return rows.map(({ run }) => run);
}

/**
 * Builds the statement that ends the runs of a generation that count as running.
 * @param failure a code; `lost` (the default) for runs whose process died
 */
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
