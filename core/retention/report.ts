import { sql } from 'drizzle-orm';
import { countHeld } from '../../db/retention.ts';
import type { Context } from '../context.ts';
import { ENDINGS, type KindEnding, OWN_SWEEPS } from './endings.ts';
import { keptMsOf, type RetainedKind, schedule } from './schedule.ts';
import { dueBefore } from './sweep.ts';

const DAY_MS = 86_400_000;

/** What is held of a kind. Times in milliseconds; null where there are none. */
export type HeldKind = {
  what: RetainedKind;
  held: number;
  /** How many of them would go now. */
  due: number;
  /** When the first and the last of them end. */
  firstEnd: number | null;
  lastEnd: number | null;
};

type Needs = Pick<Context, 'db' | 'now' | 'rules'>;

/** Counts what is held, by kind: those that the sweep ends first. */
export async function heldNow(ctx: Needs): Promise<HeldKind[]> {
  const timed = [];
  for (const ending of [...ENDINGS, ...OWN_SWEEPS]) timed.push(await heldOf(ctx, ending));
  return [...timed, ...(await heldBeside(ctx, new Set(timed.map(({ what }) => what))))];
}

async function heldOf(ctx: Needs, ending: KindEnding): Promise<HeldKind> {
  const { what } = ending;
  const { first, last, ...counts } = await countHeld(ctx.db.query, ending, dueBefore(ctx, ending));
  const end = (at: number | string | null) => (at === null ? null : endOf(ctx, ending, at));
  return { what, ...counts, firstEnd: end(first), lastEnd: end(last) };
}

/** When a row ends whose table tells this time. */
function endOf(
  { rules }: Pick<Context, 'rules'>,
  { what, clock }: KindEnding,
  at: number | string,
): number {
  if (clock === 'until') return Number(at);
  const keptMs = keptMsOf(rules, what);
  return clock === 'day' ? Date.parse(String(at)) + DAY_MS + keptMs : Number(at) + keptMs;
}

async function heldBeside(
  { db, rules }: Needs,
  told: ReadonlySet<RetainedKind>,
): Promise<HeldKind[]> {
  const rows = schedule(rules).filter(({ what, tables }) => tables.length > 0 && !told.has(what));
  const kinds: HeldKind[] = [];
  for (const { what, tables } of rows) {
    let held = 0;
    for (const table of tables) {
      const text = `select count(*) as n from ${table}`;
      held += (await db.query.get<{ n: number }>(sql.raw(text))).n;
    }
    kinds.push({ what, held, due: 0, firstEnd: null, lastEnd: null });
  }
  return kinds;
}
