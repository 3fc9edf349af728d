import { type Standing, standingsOf } from '../../db/reward-rings.ts';
import { countUses, type UsesBetween, usesOf } from '../../db/template-uses.ts';
import type { Context } from '../context.ts';
import type { RingRules } from '../rules/reward-rules.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules'>;

/**
 * Finds the accounts with which an author uses templates in a circle: A uses B's, B uses C's, C uses A's,
 * or two use each other's. A circle counts where a good part of what each of them earns comes from within,
 * so that authors who like each other's work are none.
 * @param since uses before this time (milliseconds) were judged already, or are too old
 * @returns the accounts, the author among them; empty where there is no circle
 */
export async function findCircle(ctx: Needs, authorId: string, since: number): Promise<string[]> {
  const { rings } = ctx.rules.rewards;
  const found = await usesAround(ctx, authorId, since);
  const tied = await tiedBy(ctx, rings, found);
  for (let members = circleOf(authorId, tied); ; ) {
    if (members.length < 2) return [];
    const kept = await livingFromEachOther(ctx, members, found, since);
    if (!kept.includes(authorId)) return [];
    if (kept.length === members.length) return members.toSorted();
    const left = new Set(kept);
    members = circleOf(
      authorId,
      tied.filter(({ userId, authorId: to }) => left.has(userId) && left.has(to)),
    );
  }
}

/** Reads who uses whose templates, from an account on, a bounded number of steps and accounts. */
async function usesAround(ctx: Needs, from: string, since: number): Promise<UsesBetween[]> {
  const { mostSteps, mostAccounts } = ctx.rules.rewards.rings;
  const seen = new Set([from]);
  const all: UsesBetween[] = [];
  let next = [from];
  for (let step = 0; step < mostSteps && next.length > 0; step += 1) {
    const found = await usesOf(ctx.db.query, { accountIds: next, since });
    all.push(...found);
    next = [];
    for (const { authorId } of found) {
      if (seen.has(authorId) || seen.size >= mostAccounts) continue;
      seen.add(authorId);
      next.push(authorId);
    }
  }
  return all;
}

/** Leaves the uses that are often enough to tie two accounts together. */
async function tiedBy(
  { db, now }: Needs,
  rules: RingRules,
  found: readonly UsesBetween[],
): Promise<UsesBetween[]> {
  const ids = [...new Set(found.flatMap(({ userId, authorId }) => [userId, authorId]))];
  const rows = ids.length === 0 ? [] : await standingsOf(db.query, ids);
  const standings = new Map(rows.map((row) => [row.id, row]));
  return found.filter(({ userId, authorId, uses }) => {
    const [one, other] = [standings.get(userId), standings.get(authorId)];
    const isClose = areClose(one, other) || [one, other].some((row) => isNew(row, rules, now()));
    return uses >= (isClose ? rules.usesOfNew : rules.uses);
  });
}

const isNew = (row: Standing | undefined, { newMs }: RingRules, now: number): boolean =>
  row !== undefined && now - row.createdAt < newMs;

/** Tells whether one of two has invited the other, or one person both. */
const areClose = (one: Standing | undefined, other: Standing | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.inviterId === other.id ||
    other.inviterId === one.id ||
    (one.inviterId !== null && one.inviterId === other.inviterId));

/** Lists the accounts from which uses lead to an account and to which they lead back from there. */
function circleOf(accountId: string, tied: readonly UsesBetween[]): string[] {
  const onwards = reach(
    accountId,
    tied.map(({ userId, authorId }) => [userId, authorId]),
  );
  const back = reach(
    accountId,
    tied.map(({ userId, authorId }) => [authorId, userId]),
  );
  return [...onwards].filter((id) => back.has(id));
}

function reach(from: string, steps: readonly (readonly [string, string])[]): Set<string> {
  const seen = new Set([from]);
  for (let before = 0; before < seen.size; ) {
    before = seen.size;
    for (const [one, other] of steps) if (seen.has(one)) seen.add(other);
  }
  return seen;
}

/** Leaves the members of whose uses a good part comes from within. */
async function livingFromEachOther(
  ctx: Needs,
  members: readonly string[],
  found: readonly UsesBetween[],
  since: number,
): Promise<string[]> {
  const { percent } = ctx.rules.rewards.rings;
  const within = members.map((authorId) =>
    found
      .filter((one) => one.authorId === authorId && members.includes(one.userId))
      .reduce((sum, { uses }) => sum + uses, 0),
  );
  const kept = await Promise.all(
    members.map(async (authorId, i) => {
      const most = Math.floor(((within[i] ?? 0) * 100) / percent);
      return (await countUses(ctx.db.query, { authorId, since, most: most + 1 })) <= most;
    }),
  );
  return members.filter((_, i) => kept[i]);
}
