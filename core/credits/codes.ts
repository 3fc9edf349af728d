import { type CodeRow, codeOf, hasRedeemed, type NewCode, redeem } from '../../db/codes.ts';
import type { Statement } from '../../db/database.ts';
import { usedBeforeLeaving } from '../../db/departures.ts';
import { grant } from '../../db/ledger.ts';
import { countSignals, noteSignal } from '../../db/signals.ts';
import type { Context } from '../context.ts';
import { hashesOf } from '../departures/returning-user.ts';
import { ProductError, type Refusal } from '../errors.ts';
import { endLowBalance } from '../notices/low-balance.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';

const HOUR_MS = 60 * 60_000;
/** What a generated code is made of: no letter or digit that is taken for another one. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 12 signs of 30 are 58 bits: nobody hits one by trying. */
const GENERATED_SIGNS = 12;
const GROUP_SIGNS = 4;
/** The pattern of a code, after {@link tidyCode}. */
export const CODE = /^[A-Z0-9]{3,24}$/;

/** The status of a typed code for an account. */
export type CodeStatus =
  | { is: 'good'; code: string; credits: number }
  | { is: 'unknown' | 'ended' | 'used-up' | 'already' }
  | { is: 'too-many'; until: number };

/** Normalizes a code for storage: letter case, spaces, hyphens and accents do not matter. */
export const tidyCode = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\p{Z}\s\p{Pd}_]/gu, '');

/** Formats a generated code in groups; a chosen word stays unchanged. */
export function spelled(code: string): string {
  if (code.length !== GENERATED_SIGNS || ![...code].every((sign) => ALPHABET.includes(sign)))
    return code;
  return (code.match(new RegExp(`.{${GROUP_SIGNS}}`, 'g')) ?? [code]).join('-');
}

/**
 * Generates a random code.
 * @param signs the number of characters, of almost five bits each
 */
export function generateCode(signs = GENERATED_SIGNS): string {
  const limit = 256 - (256 % ALPHABET.length);
  let code = '';
  while (code.length < signs) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) code += ALPHABET[byte % ALPHABET.length];
  }
  return code;
}

/** A request to create a code; `code` is absent where it should be generated. */
export type CodeRequest = {
  credits: number;
  uses: number;
  kind: CodeRow['kind'];
  code?: string;
  startsAt?: number;
  expiresAt: number | null;
};

const MOST_CREDITS = 100_000;
const MOST_USES = 1_000_000;

const invalid = (
  because: Extract<Refusal, { code: 'code-invalid' }>['because'],
  message: string,
): ProductError => new ProductError({ code: 'code-invalid', because }, { message });

/**
 * Builds the row of a requested code.
 * @param now milliseconds since the epoch
 * @throws {ProductError} `code-invalid` for a request with invalid letters, credits, uses or dates
 */
export function codeRow(request: CodeRequest, now: number): NewCode {
  const { credits, uses, kind, expiresAt, startsAt = now } = request;
  const code = request.code === undefined ? generateCode() : tidyCode(request.code);
  if (!CODE.test(code)) throw invalid('letters', 'a code has 3 to 24 letters A to Z and digits');
  if (!Number.isInteger(credits) || credits < 1 || credits > MOST_CREDITS)
    throw invalid('credits', `credits are a whole number from 1 to ${MOST_CREDITS}`);
  if (!Number.isInteger(uses) || uses < 1 || uses > MOST_USES)
    throw invalid('uses', `uses are a whole number from 1 to ${MOST_USES}`);
  if (expiresAt !== null && !(expiresAt > startsAt && expiresAt > now))
    throw invalid('dates', 'it would end before it begins');
  return { code, kind, credits, usesLimit: uses, startsAt, expiresAt, createdAt: now };
}

/**
 * Reads the status of a code for an account. An account with too many wrong attempts gets
 * `too-many` for every code until the first of them is an hour old.
 * @param typed the code as it was typed
 */
export async function codeStatus(
  ctx: Pick<Context, 'db' | 'rules' | 'secrets' | 'now'>,
  accountId: string,
  typed: string,
): Promise<CodeStatus> {
  const q = ctx.db.query;
  const now = ctx.now();
  const code = tidyCode(typed);
  const isCode = CODE.test(code);
  const [wrong, row, redeemed, usedBefore] = await Promise.all([
    countSignals(q, accountId, 'code-wrong', now - HOUR_MS),
    isCode ? codeOf(q, code) : null,
    isCode && hasRedeemed(q, code, accountId),
    isCode && hashesOf(ctx, accountId).then((hashes) => usedBeforeLeaving(q, hashes, code, now)),
  ]);
  if (wrong.count >= ctx.rules.wrongCodesAnHour)
    return { is: 'too-many', until: (wrong.firstAt ?? now) + HOUR_MS };
  if (!row || row.startsAt > now) return { is: 'unknown' };
  if (redeemed || usedBefore) return { is: 'already' };
  if (row.disabledAt !== null || (row.expiresAt !== null && row.expiresAt <= now))
    return { is: 'ended' };
  if (row.used >= row.usesLimit) return { is: 'used-up' };
  return { is: 'good', code, credits: row.credits };
}

/** Notes that a word was tried that is no code. @param reference the event it came in */
export function noteWrongCode(
  q: Context['db']['query'],
  accountId: string,
  reference: string,
  now: number,
): Statement[] {
  return [
    noteSignal(q, { accountId, kind: 'code-wrong', reference, now }),
    judgeSoon(q, accountId, now),
  ];
}

/**
 * Uses a code: its use is counted, whose it was is noted, and the credits are given, in one batch.
 * @throws (in the commit) `code-limit` when somebody else had the last use or it has ended meanwhile,
 *   `code-redeemed` when this account has used it
 */
export function redeemCode(
  q: Context['db']['query'],
  of: { code: string; credits: number; accountId: string; now: number },
): Statement[] {
  const { code, credits, accountId, now } = of;
  return [
    ...redeem(q, { code, accountId, now }),
    ...grant(q, { accountId, id: `code:${code}`, credits, now }),
    endLowBalance(q, accountId),
  ];
}

const DAY_MS = 24 * HOUR_MS;

/**
 * Returns the time at which a code ends that is valid through a day.
 * @param day an ISO date such as `2026-12-31`, in UTC
 * @returns milliseconds since the epoch, or null where the text is no date
 */
export function untilDay(day: string): number | null {
  const begins = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDate = Number.isFinite(begins) && new Date(begins).toISOString().startsWith(day);
  return isDate ? begins + DAY_MS : null;
}
