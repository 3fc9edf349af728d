import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import { type CodeRequest, codeRow, spelled, untilDay } from '../../core/credits/codes.ts';
import { endCode, makeCode } from '../../core/credits/manage-codes.ts';
import { codes } from '../../core/credits/queries.ts';
import { isRefusal, ProductError } from '../../core/errors.ts';
import { COMMAND } from '../../core/verbs/actor.ts';
import { perform } from '../../core/verbs/verb.ts';
import type { CodeRow } from '../../db/codes.ts';
import type { Database } from '../../db/database.ts';
import { makeFolder } from '../../db/folders.node.ts';
import { openDatabase } from '../../db/open.node.ts';
import { databaseUrl } from './database-url.node.ts';

const USAGE = `usage: npm run codes -- create --credits N --uses N [options]
         --until 2026-12-31   the last day it is good (UTC); no end where absent
         --code WORD          3 to 24 letters and digits; one that nobody guesses where absent
         --kind gift          or promotion, the default
       npm run codes -- list
       npm run codes -- disable WORD
`;
/** The operators of a command: none, because a command acts for the person at the machine. */
const NOBODY = [] as const;
const MOST_LISTED = 200;

const OPTIONS = {
  credits: { type: 'string' },
  uses: { type: 'string' },
  until: { type: 'string' },
  code: { type: 'string' },
  kind: { type: 'string' },
} as const;

type Beside = { now: () => number; write: (text: string) => void };

/**
 * Creates, lists and disables codes, beside a running service or without one.
 * @returns the exit code: 0 when done, 1 when the code exists already or does not exist, 2 for
 *   wrong arguments
 */
export async function codesCommand(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_AUTH_TOKEN' | 'DATA_DIR'>,
  args: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  const [verb, ...rest] = args;
  if (verb !== 'create' && verb !== 'list' && verb !== 'disable') {
    write(USAGE);
    return 2;
  }
  await makeFolder(config.DATA_DIR, 0o700);
  const db = await openDatabase({
    url: databaseUrl(config),
    authToken: config.DATABASE_AUTH_TOKEN,
  });
  try {
    if (verb === 'create') return await create(db, rest, { now, write });
    if (verb === 'list') return await list(db, { now, write });
    return await disable(db, rest, { now, write });
  } finally {
    await db.close();
  }
}

async function create(
  db: Database,
  args: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  try {
    const { credits, uses, until, code, kind = 'promotion' } = optionsIn(args);
    if (kind !== 'gift' && kind !== 'promotion')
      throw new RangeError('a kind is gift or promotion');
    const expiresAt = until === undefined ? null : untilDay(until);
    if (until !== undefined && expiresAt === null)
      throw new RangeError('until is a day such as 2026-12-31');
    const wish: CodeRequest = {
      credits: Number(credits),
      uses: Number(uses),
      kind,
      expiresAt,
      ...(code === undefined ? {} : { code }),
    };
    const ctx = { db, now, operators: NOBODY };
    const row = await perform(ctx, await makeCode(ctx, COMMAND, codeRow(wish, now())));
    write(`${spelled(row.code)}\n`);
    return 0;
  } catch (cause) {
    if (isRefusal(cause, 'done-before')) {
      write('there is a code like that already\n');
      return 1;
    }
    if (!(cause instanceof RangeError || cause instanceof ProductError)) throw cause;
    write(`${cause.message}\n${USAGE}`);
    return 2;
  }
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (cause) {
    throw new RangeError(cause instanceof Error ? cause.message : String(cause));
  }
}

async function list(db: Database, { now, write }: Beside): Promise<number> {
  const rows = await codes({ db, operators: NOBODY }, COMMAND, MOST_LISTED);
  for (const row of rows) write(`${line(row, now())}\n`);
  if (rows.length === 0) write('there are no codes\n');
  return 0;
}

function line(row: CodeRow, now: number): string {
  const { code, kind, credits, used, usesLimit, expiresAt, disabledAt } = row;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const ended = disabledAt !== null || (expiresAt !== null && expiresAt <= now);
  const until = expiresAt === null ? 'no end' : `until ${day(expiresAt - 1)}`;
  const uses = `${used} of ${usesLimit} used`;
  return [spelled(code), kind, `${credits} credits`, uses, ended ? 'ended' : until].join('  ');
}

async function disable(
  db: Database,
  [word, ...more]: readonly string[],
  { now, write }: Beside,
): Promise<number> {
  if (word === undefined || more.length > 0) {
    write(USAGE);
    return 2;
  }
  const ctx = { db, now, operators: NOBODY };
  try {
    await perform(ctx, await endCode(ctx, COMMAND, word));
    write('ended\n');
    return 0;
  } catch (cause) {
    if (!isRefusal(cause, 'not-found')) throw cause;
    write('there is no such code\n');
    return 1;
  }
}
