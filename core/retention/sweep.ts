import { dayOf } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { doomedRows, forgetDoomed } from '../../db/results.ts';
import { type DueRow, dueRows, endDueRows, endRows } from '../../db/retention.ts';
import type { Context } from '../context.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { deleteSoon } from './delete-soon.ts';
import { ENDINGS, type KindEnding } from './endings.ts';
import { keptMsOf, type RetainedKind } from './schedule.ts';

/** Rows of a page, whose files are deleted at once and whose rows go in one batch. */
const PAGE = 500;
/** Pages of a kind in one run: what is left after that is for the next one, which follows at once. */
const MOST_PAGES = 20;

/** What the sweep needs. */
export type Sweeping = Pick<Context, 'db' | 'now' | 'rules' | 'log'> & {
  vault: Pick<Context['vault'], 'deleteAll'>;
};

/** What one run of the sweep has ended, and whether more is due. */
export type Swept = { ended: ReadonlyMap<RetainedKind, number>; isMore: boolean };

/**
 * Ends everything whose time by the schedule is over, as much as one run may. The file of a row goes
 * before the row, so that a crash in between only means doing it again. A kind that fails holds up no
 * other.
 * @throws the first failure, once all other kinds are done
 */
export async function sweepRetained(ctx: Sweeping): Promise<Swept> {
  const ended = new Map<RetainedKind, number>();
  const failures: unknown[] = [];
  let isMore = false;
  const note = ({ what }: KindEnding, rows: number, left: boolean) => {
    if (rows > 0) ended.set(what, rows);
    isMore ||= left;
  };
  for (const ending of ENDINGS.filter(hasFiles))
    try {
      const { rows, left } = await endFiles(ctx, ending);
      note(ending, rows, left);
    } catch (cause) {
      failures.push(cause);
    }
  for (const [ending, rows] of await endRecords(ctx, failures))
    note(ending, rows, rows >= PAGE * MOST_PAGES);
  if (ended.size > 0) ctx.log.info({ ended: Object.fromEntries(ended) }, 'what was due has ended');
  if (failures.length > 0) throw failures[0];
  return { ended, isMore };
}

/**
 * Does one run of the sweep as a task.
 * @throws {RetryLater} at once where more is due
 */
export async function sweepDue(ctx: Sweeping): Promise<void> {
  const { isMore } = await sweepRetained(ctx);
  // What anybody deleted within the last minute leaves the log of changes too.
  await ctx.db.overwriteDeleted();
  if (isMore) throw new RetryLater(ctx.now());
}

/** Tells whether anything is due by the schedule. */
export async function isRetentionDue(
  ctx: Pick<Sweeping, 'db' | 'now' | 'rules'>,
): Promise<boolean> {
  const due = await Promise.all(
    ENDINGS.map((ending) => dueRows(ctx.db.query, ending, dueBefore(ctx, ending), 1)),
  );
  return due.some((rows) => rows.length > 0);
}

const hasFiles = ({ objects, givenUp }: KindEnding): boolean =>
  objects !== undefined || givenUp !== undefined;

/** Ends the rows of a kind with files, page by page. */
async function endFiles(
  ctx: Sweeping,
  ending: KindEnding,
): Promise<{ rows: number; left: boolean }> {
  const before = dueBefore(ctx, ending);
  let rows = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const count = await endPage(ctx, ending, before);
    rows += count;
    if (count < PAGE) return { rows, left: false };
  }
  return { rows, left: true };
}

/** Ends the rows of all kinds without files: a page of each in one batch, as long as there are more. */
async function endRecords(
  { db, ...ctx }: Sweeping,
  failures: unknown[],
): Promise<Map<KindEnding, number>> {
  const ended = new Map<KindEnding, number>();
  let open = ENDINGS.filter((ending) => !hasFiles(ending));
  for (let page = 0; page < MOST_PAGES && open.length > 0; page += 1) {
    const statements = open.map((ending) => endDueRows(ending, dueBefore(ctx, ending), PAGE));
    const counts = await db.commit(statements).catch(async (cause: unknown) => {
      // One that the database refuses holds up no other.
      if (isDatabaseAway(cause)) throw cause;
      return inTurn(db, statements, failures);
    });
    for (const [i, ending] of open.entries())
      ended.set(ending, (ended.get(ending) ?? 0) + (counts[i] ?? 0));
    open = open.filter((_, i) => counts[i] === PAGE);
  }
  return ended;
}

async function inTurn(
  db: Context['db'],
  statements: readonly Statement[],
  failures: unknown[],
): Promise<number[]> {
  const counts: number[] = [];
  for (const statement of statements)
    counts.push(
      await db.commit([statement]).then(
        ([count = 0]) => count,
        (cause: unknown) => {
          failures.push(cause);
          return 0;
        },
      ),
    );
  return counts;
}

/** The latest time at which rows of a kind are due, as its table tells times. */
export function dueBefore(
  { now, rules }: Pick<Context, 'now' | 'rules'>,
  { clock, what }: KindEnding,
): number | string {
  if (clock === 'until') return now();
  const keptMs = keptMsOf(rules, what);
  return clock === 'day' ? dayOf(now() - keptMs) : now() - keptMs;
}

/** @returns how many rows were due, at most a page of them */
async function endPage(
  ctx: Sweeping,
  ending: KindEnding,
  before: number | string,
): Promise<number> {
  const { db, vault } = ctx;
  const now = ctx.now();
  const due: DueRow[] = await dueRows(db.query, ending, before, PAGE);
  if (due.length === 0) return 0;
  await vault.deleteAll(due.flatMap(({ objects }) => objects));
  const soon: Statement[] = ending.givenUp ? [deleteSoon(db.query, now)] : [];
  const keys = due.map(({ key }) => key);
  await db.commit([...endRows(ending, keys, { before, now }), ...soon]);
  return due.length;
}

/**
 * Deletes the files that were given up, each before its mark.
 * @throws {RetryLater} at once where more is due
 */
export async function sweepDoomed(ctx: Pick<Sweeping, 'db' | 'vault' | 'now'>): Promise<void> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const rows = await doomedRows(ctx.db.query, PAGE);
    await ctx.vault.deleteAll(rows.map(({ objectKey }) => objectKey));
    if (rows.length > 0) await ctx.db.commit([forgetDoomed(rows)]);
    if (rows.length < PAGE) return;
  }
  throw new RetryLater(ctx.now());
}
