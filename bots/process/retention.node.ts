import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import type { Context } from '../../core/context.ts';
import type { Log } from '../../core/log.ts';
import { sweepTemplateDrafts } from '../../core/publishing/sweep-drafts.ts';
import { type HeldKind, heldNow } from '../../core/retention/report.ts';
import { schedule } from '../../core/retention/schedule.ts';
import { sweepDoomed, sweepRetained } from '../../core/retention/sweep.ts';
import { keptText } from '../../core/retention/told.ts';
import { DEFAULT_RULES } from '../../core/rules/rules.ts';
import { isStoreAway } from '../../core/storage/outage.ts';
import { RetryLater } from '../../core/tasks/tasks.ts';
import { plainText } from '../../core/texts/render.ts';
import { t } from '../../core/texts/text.ts';
import { isDatabaseAway } from '../../db/failures.ts';
import { openResources } from './resources.node.ts';

const USAGE = `usage: npm run retention -- --dry-run   shows what is held until when, and what is due; changes nothing
       npm run retention                ends all that is due
`;

type Beside = { log: Log; now: () => number; write: (text: string) => void };

/** What the command works on. */
type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'log'> & {
  vault: Pick<Context['vault'], 'deleteAll'>;
};

/**
 * Shows what is held until when, or ends all that is due, beside a running service or without one.
 * @returns the exit code: 0 when done, 1 where database or file store are away, 2 for wrong arguments
 */
export async function retentionCommand(
  config: Config,
  args: readonly string[],
  { log, now, write }: Beside,
): Promise<number> {
  const isDry = dryRunIn(args);
  if (isDry === null) {
    write(USAGE);
    return 2;
  }
  const resources = await openResources(config, { beside: true, patienceMs: undefined });
  const ctx: Needs = { db: resources.db, vault: resources.store, now, rules: DEFAULT_RULES, log };
  try {
    if (isDry) write(report(await heldNow(ctx), ctx.rules));
    else write(ended(await endAll(ctx)));
    return 0;
  } catch (cause) {
    if (!isStoreAway(cause) && !isDatabaseAway(cause)) throw cause;
    const away = isStoreAway(cause) ? 'file store' : 'database';
    write(
      `The ${away} is away. What is due stays due: run this again, or leave it to the service.\n`,
    );
    return 1;
  } finally {
    await resources.close();
  }
}

/** @returns null for wrong arguments */
function dryRunIn(args: readonly string[]): boolean | null {
  try {
    const options = { 'dry-run': { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values['dry-run'] ?? false;
  } catch {
    return null;
  }
}

/** Runs the sweeps until nothing is due. */
async function endAll(ctx: Needs): Promise<Map<string, number>> {
  const gone = new Map<string, number>();
  for (let isMore = true; isMore; ) {
    const swept = await sweepRetained(ctx);
    for (const [what, rows] of swept.ended) gone.set(what, (gone.get(what) ?? 0) + rows);
    isMore = swept.isMore;
  }
  const drafts = await sweepTemplateDrafts(ctx);
  if (drafts > 0) gone.set('template-drafts', drafts);
  while (await isLeft(() => sweepDoomed(ctx)));
  await ctx.db.overwriteDeleted();
  return gone;
}

/** Tells whether a sweep has left something for the next run. */
async function isLeft(sweep: () => Promise<void>): Promise<boolean> {
  try {
    await sweep();
    return false;
  } catch (cause) {
    if (cause instanceof RetryLater) return true;
    throw cause;
  }
}

const nameOf = (what: string) => plainText(t(`kept.${what as HeldKind['what']}`), 'en');

const ended = (gone: ReadonlyMap<string, number>): string =>
  gone.size === 0
    ? 'Nothing was due.\n'
    : [...gone].map(([what, rows]) => `${String(rows).padStart(9)}  ${nameOf(what)}\n`).join('');

function report(kinds: readonly HeldKind[], rules: Context['rules']): string {
  const rows = new Map(schedule(rules).map((row) => [row.what, row]));
  const line = ({ what, held, due, firstEnd, lastEnd }: HeldKind) => {
    const row = rows.get(what);
    const until =
      firstEnd === null || lastEnd === null
        ? row && plainText(keptText(row), 'en')
        : `${timeOf(firstEnd)} to ${timeOf(lastEnd)}`;
    return `${String(held).padStart(9)}  ${String(due).padStart(9)}  ${nameOf(what)}: ${until}`;
  };
  const due = kinds.reduce((sum, kind) => sum + kind.due, 0);
  const head = `${'held'.padStart(9)}  ${'due now'.padStart(9)}  what, and when the first and the last of it ends (UTC)`;
  return `${[head, ...kinds.map(line)].join('\n')}\n\n${due} would go now. Nothing was changed.\n`;
}

const timeOf = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
