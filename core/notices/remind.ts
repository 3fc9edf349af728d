import { type AccountRow, accountOf } from '../../db/accounts.ts';
import { endTask, openTasksUnder, type TaskRow } from '../../db/tasks.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { noticeOf } from './kinds.ts';
import { quietUntil } from './quiet-hours.ts';
import { type Saying, say } from './say.ts';
import { readStoredNotice, type StoredFact, type StoredNotice } from './stored-notice.ts';
import { remindedUnder } from './tell.ts';

const MOST_AT_ONCE = 100;
/** How long one waits for another that tells it too. */
const WAIT_MS = 5_000;

/**
 * Builds the handler of `remind` tasks: reminders, which wait for the end of their person's quiet hours
 * unless they would come too late, and are told together. The one that was stored first tells them all.
 */
export function reminder(ctx: Saying): TaskHandler {
  return async ({ subject, payload }) => {
    const { to } = readStoredNotice(JSON.parse(payload));
    const account = 'accountId' in to ? await accountOf(ctx.db.query, to.accountId) : null;
    if (!account) return;
    const under = remindedUnder(account.id);
    const waiting = await openTasksUnder(ctx.db.query, 'remind', under, MOST_AT_ONCE);
    const quiet = quietUntil(ctx.rules, account, ctx.now());
    const due = waiting
      .map(withNotice)
      .filter(({ notice }) => quiet === null || hurries(notice, quiet));
    const isDue = due.some(({ task }) => task.subject === subject);
    if (quiet !== null && !isDue) throw new RetryLater(quiet);
    if (!isDue) return;
    const [first, ...others] = due;
    if (first?.task.subject !== subject) throw new RetryLater(ctx.now() + WAIT_MS);
    const notice = together(
      due.map((one) => one.notice),
      account,
    );
    if (notice) await say(ctx, notice, 'reminder');
    if (others.length > 0)
      await ctx.db.commit(others.map(({ task }) => endTask(ctx.db.query, task)));
  };
}

type Waiting = { task: TaskRow; notice: StoredNotice };

const withNotice = (task: TaskRow): Waiting => ({
  task,
  notice: readStoredNotice(JSON.parse(task.payload)),
});

/** Tells whether a reminder would come too late after the quiet hours. */
const hurries = ({ facts }: StoredNotice, quietEnd: number): boolean =>
  facts.some(({ kind, data }) => {
    const deadline = noticeOf(kind).deadline(data);
    return deadline !== null && deadline <= quietEnd;
  });

/**
 * Makes one notice of several: those of a kind become one fact, and what its owner has switched off is
 * left out.
 * @returns null where nothing is left
 */
function together(all: readonly StoredNotice[], account: AccountRow): StoredNotice | null {
  const wanted = all.flatMap(({ facts }) => facts).filter(({ kind }) => isWanted(kind, account));
  const [first, ...rest] = [...Map.groupBy(wanted, ({ kind }) => kind)].flatMap(ofOneKind);
  const newest = all.at(-1);
  if (!first || !newest) return null;
  const { place } = newest;
  return { to: newest.to, facts: [first, ...rest], isDigest: true, ...(place && { place }) };
}

const isWanted = (kind: string, account: AccountRow): boolean => {
  const { switch: by } = noticeOf(kind);
  return by === null || account[by];
};

function ofOneKind([kind, facts]: [string, StoredFact[]]): StoredFact[] {
  const { merge } = noticeOf(kind);
  return merge ? [{ kind, data: merge(facts.map(({ data }) => data)) }] : facts;
}
