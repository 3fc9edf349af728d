import { dayOf } from '../../db/allowances.ts';
import { ConstraintError } from '../../db/constraints.ts';
import {
  forgetEngineIssues,
  insertEngineIssue,
  newestEngineIssues,
} from '../../db/engine-issues.ts';
import type { Context } from '../context.ts';
import { type EngineIssues, type NotedIssue, openIssueMemory } from '../engines/issue.ts';
import { tellOperators } from '../notices/tell.ts';

/** A refused parameter is tried again after this: models gain abilities. */
const KEPT_MS = 30 * 86_400_000;
const MOST_KNOWN = 500;

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'log'>;

/**
 * Opens the memory of issues in the database: a new one is logged, and every operator is told, each
 * engine's cause once a day. What models refuse is remembered over a restart.
 */
export async function openEngineIssues(ctx: Needs): Promise<EngineIssues> {
  const { db, now, log } = ctx;
  const rows = await newestEngineIssues(db.query, MOST_KNOWN);
  const known = rows
    .map(({ parameter, day, ...row }) => ({ ...row, detail: parameter, at: Date.parse(day) }))
    .filter(({ at }) => at > now() - KEPT_MS);
  const told = new Set<string>();
  return openIssueMemory({
    ...{ known, now, keptMs: KEPT_MS },
    onNoted(issue) {
      const key = keyOf(issue, dayOf(now()));
      if (told.has(key)) return;
      if (told.size >= MOST_KNOWN) told.clear();
      told.add(key);
      store(ctx, issue).catch((err: unknown) => {
        told.delete(key);
        log.error({ err }, 'an issue with an engine could not be stored');
      });
    },
  });
}

const keyOf = ({ engine, model, cause, detail }: NotedIssue, day: string): string =>
  [engine, model, cause, cause === 'parameter' ? detail : '', day].join('\n');

async function store(ctx: Needs, issue: NotedIssue): Promise<void> {
  const { db, now, log } = ctx;
  const q = db.query;
  const { engine, model, cause, detail } = issue;
  const day = dayOf(now());
  const parameter = cause === 'parameter' ? detail : '';
  const about = ['engine', engine, model, cause, parameter, day].join('-');
  try {
    await db.commit([
      insertEngineIssue(q, { engine, model, cause, parameter, day }),
      forgetEngineIssues(q, dayOf(now() - KEPT_MS)),
      ...tellOperators(ctx, { kind: 'engine-issue', data: issue, about }),
    ]);
  } catch (failed) {
    // Stored today already: everybody knows.
    if (failed instanceof ConstraintError && failed.code === 'engine-issue-day') return;
    throw failed;
  }
  log.error(issue, 'an engine needs its operator');
}
