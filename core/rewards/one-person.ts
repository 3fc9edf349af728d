import { accountsOfPerson } from '../../db/account-now.ts';
import { departureOf } from '../../db/departures.ts';
import type { Context } from '../context.ts';
import { hashesOf } from '../departures/returning-user.ts';
import { mailboxesOf, type OpensMails } from '../payments/known-mails.ts';

type Needs = Pick<Context, 'db' | 'secrets' | 'now'>;

/**
 * Tells whether two accounts are one person by all that is known: one of them is what the other left, or
 * they are known by one mail address, their own or one that they paid with.
 */
export async function isOnePerson(
  ctx: OpensMails,
  one: { accountId: string; accounts: readonly string[] },
  other: { accountId: string; accounts: readonly string[] },
): Promise<boolean> {
  if (one.accounts.some((id) => other.accounts.includes(id))) return true;
  const [ours, theirs] = await Promise.all([
    mailboxesOf(ctx, one.accountId),
    mailboxesOf(ctx, other.accountId),
  ]);
  return !ours.isDisjointFrom(theirs);
}

/**
 * Lists the accounts of a person: the one that is given, those that it was ever linked with, and those
 * that its owner has left lately. A
 * keyed hash of the platform identity recognises who came back.
 */
export async function accountsOf(ctx: Needs, accountId: string): Promise<string[]> {
  const [hashes, linked] = await Promise.all([
    hashesOf(ctx, accountId),
    accountsOfPerson(ctx.db.query, accountId),
  ]);
  const left = await Promise.all(hashes.map((hash) => departureOf(ctx.db.query, hash, ctx.now())));
  return [...new Set([accountId, ...linked, ...left.flatMap((row) => row?.accountId ?? [])])];
}
