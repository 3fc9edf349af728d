import { type CodeRow, codeOf, hasRedeemed, type NewCode, redeem } from '../../db/codes.ts';
import type { Statement } from '../../db/database.ts';
import { usedBeforeLeaving } from '../../db/departures.ts';
import { grant } from '../../db/ledger.ts';
import { countSignals, noteSignal } from '../../db/signals.ts';
import type { Context } from '../context.ts';
import { hashesOf } from '../departures/returning-user.ts';
import { ProductError, type Refusal } from '../errors.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { creditsCame } from './low-balance.ts';

const HOUR_MS = 60 * 60_000;
/** What a generated code is made of: no letter or digit that is taken for another one. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 12 signs of 30 are 58 bits: nobody hits one by trying. */
const GENERATED_SIGNS = 12;
const GROUP_SIGNS = 4;
/** What people may choose themselves, once it is tidied. */
export const CODE = /^[A-Z0-9]{3,24}$/;

/** What somebody who typed a code gets to hear. */
export type CodeStanding =
  | { is: 'good'; code: string; credits: number }
  | { is: 'unknown' | 'ended' | 'used-up' | 'already' }
  | { is: 'too-many'; until: number };

/** A code as it is stored: case, spaces, hyphens and accents make no difference. */
export const tidyCode = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\p{Z}\s\p{Pd}_]/gu, '');

/** A generated code in groups, as it is read out; a word as it is. */
export function spelled(code: string): string {
  if (code.length !== GENERATED_SIGNS || ![...code].every((sign) => ALPHABET.includes(sign)))
    return code;
  return (code.match(new RegExp(`.{${GROUP_SIGNS}}`, 'g')) ?? [code]).join('-');
}

/** A fresh code that nobody guesses. @param signs of almost five bits each */
export function generateCode(signs = GENERATED_SIGNS): string {
  const limit = 256 - (256 % ALPHABET.length);
  let code = '';
  while (code.length < signs) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) code += ALPHABET[byte % ALPHABET.length];
  }
  return code;
}

/** What an operator asks for; `code` where it is not to be generated. */
export type CodeWish = {
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
 * The row of a code that is wished for.
 * @throws {ProductError} `code-invalid` for a wish that makes no sense
 */
export function codeRow(wish: CodeWish, now: number): NewCode {
  const { credits, uses, kind, expiresAt, startsAt = now } = wish;
  const code = wish.code === undefined ? generateCode() : tidyCode(wish.code);
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
 * How a code stands for an account. Who has tried too many wrong ones is not told about any code until
 * the first of them is an hour old.
 */
export async function codeStanding(
  ctx: Pick<Context, 'db' | 'rules' | 'secrets' | 'now'>,
  accountId: string,
  typed: string,
): Promise<CodeStanding> {
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
    creditsCame(q, accountId),
  ];
}

const DAY_MS = 24 * HOUR_MS;

/** When a code ends that is good until a day (`2026-12-31`, that day included, UTC); null for no date. */
export function untilDay(day: string): number | null {
  const begins = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDate = Number.isFinite(begins) && new Date(begins).toISOString().startsWith(day);
  return isDate ? begins + DAY_MS : null;
}
