import { type CodeRow, codeOf, codesBefore, newestCodes } from '../../db/codes.ts';
import { type LedgerLine, ledgerLine, ledgerPage } from '../../db/ledger-lines.ts';
import type { Context } from '../context.ts';
import { PAGE_LINES, type Page, pageOf } from '../lookups/page.ts';
import { type Actor, requireOperator, requireOwner } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'operators'>;

const MOST_CODES = 10;

/** Reads a page of an account's ledger, newest first. @throws {ProductError} `forbidden` */
export async function ledger(
  ctx: Needs,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<{ lines: LedgerLine[]; hasMore: boolean }> {
  requireOwner(ctx, actor, accountId);
  return ledgerPage(ctx.db.query, accountId, page, ctx.rules.ledgerAPage);
}

/** Reads a line of an account's ledger; null where there is none. @throws {ProductError} `forbidden` */
export async function ledgerEntry(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  { accountId, id }: { accountId: string; id: string },
): Promise<LedgerLine | null> {
  requireOwner(ctx, actor, accountId);
  return ledgerLine(ctx.db.query, accountId, id);
}

/** Reads the newest codes. @throws {ProductError} `forbidden` to who does not run the service */
export async function codes(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  most: number = MOST_CODES,
): Promise<CodeRow[]> {
  requireOperator(ctx, actor, 'money');
  return newestCodes(ctx.db.query, most);
}

/** A key of the list of codes: when one was made, and its word. */
const CODE_KEY = /^(\d{1,16})\.(\w{1,40})$/;

/** Reads a page of all codes, newest first. @throws {ProductError} `forbidden` to who does not see money */
export async function codesPage(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  { before }: { before: string | null },
): Promise<Page<CodeRow>> {
  requireOperator(ctx, actor, 'money');
  const [, at, word] = CODE_KEY.exec(before ?? '') ?? [];
  const key = word === undefined ? null : { createdAt: Number(at), code: word };
  const rows = await codesBefore(ctx.db.query, key, PAGE_LINES + 1);
  return pageOf(rows, (row) => `${row.createdAt}.${row.code}`);
}

/** Reads a code; null where there is none. @throws {ProductError} `forbidden` to who does not run the service */
export async function code(
  ctx: Pick<Needs, 'db' | 'operators'>,
  actor: Actor,
  word: string,
): Promise<CodeRow | null> {
  requireOperator(ctx, actor, 'money');
  return codeOf(ctx.db.query, word);
}
