import { accountOf } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import {
  countInvited,
  insertReferral,
  inviterWith,
  referralCodeOf,
  referralOf,
} from '../../db/referrals.ts';
import { purchasesOf } from '../../db/rewards.ts';
import type { Context } from '../context.ts';
import { departureOfAccount, earlierDeparture } from '../departures/returning-user.ts';
import { CODE, tidyCode } from './codes.ts';

type Needs = Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>;

/** The status of an invitation's word for an existing account. */
export type InvitationStatus =
  | { is: 'good'; inviterId: string }
  /** Nobody's word; one's own; one was used before; for people who are new. */
  | { is: 'none' | 'own' | 'used' | 'not-new' };

/**
 * Reads the status of an invitation's word for an account: a new account may still name its inviter
 * before its first purchase.
 * @param typed the word as it was typed
 */
export async function invitationStatus(
  ctx: Needs,
  accountId: string,
  typed: string,
): Promise<InvitationStatus> {
  const q = ctx.db.query;
  const [inviter, account, before, bought, left] = await Promise.all([
    inviterOf(ctx, typed),
    accountOf(q, accountId),
    referralOf(q, accountId),
    purchasesOf(q, accountId, 1),
    departureOfAccount(ctx, accountId),
  ]);
  if (!inviter) return { is: 'none' };
  if (inviter.id === accountId) return { is: 'own' };
  const isNew = account && ctx.now() - account.createdAt < ctx.rules.referral.claimWithinMs;
  if (before && !left) return { is: 'used' };
  if (!isNew || left || bought.length > 0) return { is: 'not-new' };
  return { is: 'good', inviterId: inviter.id };
}

/** Whose word this is, where that account can invite; null for nobody's. */
async function inviterOf(ctx: Pick<Context, 'db'>, typed: string): Promise<{ id: string } | null> {
  const code = tidyCode(typed);
  const inviter = CODE.test(code) ? await inviterWith(ctx.db.query, code) : null;
  return inviter?.status === 'active' && inviter.heldAt === null ? inviter : null;
}

/**
 * Resolves the word with which a person joins to an invitation, to an invitation that earns nothing
 * any more, or to neither.
 */
export async function joiningWith(
  ctx: Needs,
  person: { surface: string; userId: string },
  typed: string,
): Promise<'invited' | 'came-back' | 'none'> {
  const [inviter, left] = await Promise.all([inviterOf(ctx, typed), earlierDeparture(ctx, person)]);
  if (!inviter) return 'none';
  return left ? 'came-back' : 'invited';
}

/**
 * Notes by whose invitation somebody joins. Who left lately and comes back is noted too, as refused.
 * @param of `known` whether this person was here before
 */
export async function noteInvitation(
  ctx: Needs,
  of: { word: string; accountId: string; known: boolean },
): Promise<Statement[]> {
  const inviter = await inviterOf(ctx, of.word);
  if (!inviter || inviter.id === of.accountId) return [];
  return [invited(ctx, { inviterId: inviter.id, invitedId: of.accountId, known: of.known })];
}

/** Stores an invitation. @throws (in the commit) `referrals.invited_id` for a second one */
export function invited(
  ctx: Pick<Context, 'db' | 'now'>,
  of: { inviterId: string; invitedId: string; known: boolean },
): Statement {
  const { inviterId, invitedId, known } = of;
  const now = ctx.now();
  const state = known
    ? ({ state: 'refused', refusal: 'came-back', settledAt: now } as const)
    : ({ state: 'waiting' } as const);
  return insertReferral(ctx.db.query, { inviterId, invitedId, createdAt: now, ...state });
}

/**
 * The facts of `/invite`: the account's word, null before the first use, and the accounts that
 * joined with it.
 */
export type Invitations = { code: string | null; came: number; rewarded: number };

/** Reads an account's word for invitations and the accounts that joined with it. */
export async function invitationsOf(
  { db }: Pick<Context, 'db'>,
  accountId: string,
): Promise<Invitations> {
  const [code, counts] = await Promise.all([
    referralCodeOf(db.query, accountId),
    countInvited(db.query, accountId),
  ]);
  return { code, ...counts };
}
