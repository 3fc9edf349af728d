import { claimsSince, insertClaim } from '../../db/likeness-claims.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tellOperators } from '../notices/tell.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Locale } from '../texts/catalogue.ts';
import { type Actor, runsTheService } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { subjectsNamed } from './claim.ts';
import { DAY_MS } from './report-standing.ts';
import { type Reporter, reporterHash } from './reporter.ts';
import { sealClaim } from './sealed-claim.ts';
import { subjectCode } from './subject.ts';

/** A claim as somebody writes it. */
export type NewClaim = {
  /** A fresh id. */
  id: string;
  /** The actor's own account, or a visitor, for whom only the service itself claims. */
  claimant: Reporter;
  locale: Locale;
  /** How the claimant is to be answered. */
  contact: string;
  /** The links or ids. */
  target: string;
  words: string;
};

/**
 * Stores a claim that something here shows the claimant without consent, tells the operators, and starts the
 * clock: when the time runs out undecided, what it names is hidden.
 * @returns how many of the things that it names were found
 * @throws {ProductError} `claim-refused` for an empty or too long part, and for too many in a day;
 *   `forbidden` to a stranger, `not-found` for an erased account
 */
export async function fileClaim(
  ctx: Pick<Context, 'db' | 'now' | 'rules' | 'secrets' | 'operators'>,
  actor: Actor,
  { id, claimant, locale, ...parts }: NewClaim,
): Promise<Prepared<number>> {
  const { aDay, withinMs, reminderMs, characters } = ctx.rules.trust.claims;
  if ('accountId' in claimant) await standingAccount(ctx, actor, claimant.accountId);
  else if (actor.is === 'person' || !runsTheService(ctx.operators, actor, 'cases'))
    throw new ProductError({ code: 'forbidden' });
  const [contact, target, words] = [parts.contact, parts.target, parts.words].map(cleaned);
  for (const part of [contact, target, words])
    if (!part || [...part].length > characters)
      throw new ProductError({ code: 'claim-refused', because: 'length', most: characters });
  const q = ctx.db.query;
  const now = ctx.now();
  const claimantHash = await reporterHash(ctx.secrets, claimant);
  const today = await claimsSince(q, claimantHash, now - DAY_MS + 1);
  if (today.count >= aDay) {
    const until = (today.firstAt ?? now) + DAY_MS;
    throw new ProductError({ code: 'claim-refused', because: 'too-many', until });
  }
  const found = await subjectsNamed(ctx, target ?? '');
  const dueAt = now + withinMs;
  return {
    statements: [
      insertClaim(q, {
        id,
        locale,
        accountId: 'accountId' in claimant ? claimant.accountId : null,
        claimantHash,
        ...(await sealClaim(ctx, id, {
          contact: contact ?? '',
          target: target ?? '',
          words: words ?? '',
        })),
        subjects: found.map(({ subject }) => subjectCode(subject)).join(' '),
        state: 'open',
        dueAt,
        createdAt: now,
      }),
      enqueue(
        q,
        { kind: 'claim-clock', subject: id, accountId: null, runAt: dueAt - reminderMs },
        now,
      ),
      ...tellOperators(ctx, {
        kind: 'likeness-waits',
        data: { claimId: id },
        about: `claim-${id}`,
      }),
    ],
    result: found.length,
  };
}

/** What was written, without signs that only mislead a reader. */
const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();
