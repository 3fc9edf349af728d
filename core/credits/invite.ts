import { insertReferralLink } from '../../db/referrals.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, spendingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { generateCode } from './codes.ts';
import { invitationStatus, invited } from './invitation.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'secrets' | 'now'>;

/** How long a word to invite with is. */
const WORD_SIGNS = 8;

/** Makes a fresh word to invite with, which nobody guesses. */
export const inviteWord = (): string => generateCode(WORD_SIGNS);

/**
 * Gives an account the word that it invites with. A second one refuses the batch with `referral-link`.
 * @param of `word` as {@link inviteWord} makes it
 * @returns the word
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function makeInviteWord(
  ctx: Needs,
  actor: Actor,
  { accountId, word = inviteWord() }: { accountId: string; word?: string },
): Promise<Prepared<string>> {
  await activeAccount(ctx, actor, accountId);
  const link = { accountId, code: word, createdAt: ctx.now() };
  return {
    statements: [insertReferralLink(ctx.db.query, link)],
    result: word,
    decidedBy: ['referral-link'],
  };
}

/**
 * Notes by whose invitation somebody came who has joined already. A second invitation refuses the batch
 * with `referral`.
 * @param of `word` of the invitation, as somebody writes it
 * @throws {ProductError} `invitation-refused` where it counts for nothing; `forbidden` to a stranger,
 *   `held`, `suspended`, `not-found`
 */
export async function claimInvitation(
  ctx: Needs,
  actor: Actor,
  { accountId, word }: { accountId: string; word: string },
): Promise<Prepared> {
  await spendingAccount(ctx, actor, accountId);
  const standing = await invitationStatus(ctx, accountId, word);
  if (standing.is !== 'good')
    throw new ProductError({ code: 'invitation-refused', because: standing.is });
  const { inviterId } = standing;
  return {
    statements: [invited(ctx, { inviterId, invitedId: accountId, known: false })],
    result: undefined,
    decidedBy: ['referral'],
  };
}
