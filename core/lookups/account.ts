import { type StepRow, stepInForce, stepsOf } from '../../db/account-steps.ts';
import { type AccountRow, accountOf, type IdentityRow, identityRowsOf } from '../../db/accounts.ts';
import { type ActRow, actsPage } from '../../db/acts.ts';
import { creatorOf } from '../../db/creators.ts';
import { type HoldRow, holdsOf } from '../../db/holds.ts';
import { balanceOf } from '../../db/ledger.ts';
import {
  accountPaymentsBefore,
  type EntryLine,
  entriesBefore,
  type GenerationLine,
  generationsBefore,
  type PaymentRowLine,
} from '../../db/lookups.ts';
import { type SubscriptionRow, subscriptionsOf } from '../../db/subscriptions.ts';
import { testCreditsOf } from '../../db/test-money.ts';
import { type Consent, consents } from '../accounts/queries.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator, runsTheService } from '../verbs/actor.ts';
import { PAGE_LINES, type Page, pageOf } from './page.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators'>;

const MOST_STEPS = 20;
const MOST_HOLDS = 20;

/** The account of a person as who runs the service sees it: no name, no address, no words, no pictures. */
export type AccountOverview = Pick<
  AccountRow,
  | 'id'
  | 'status'
  | 'locale'
  | 'timeZone'
  | 'termsVersion'
  | 'termsAt'
  | 'paidAt'
  | 'proUntil'
  | 'heldAt'
  | 'limitedUntil'
  | 'closingAt'
  | 'createdAt'
> & {
  credits: number;
  testCredits: number;
  identities: Omit<IdentityRow, 'accountId'>[];
  /** The public handle as a creator; null for none. */
  handle: string | null;
  inForce: StepRow | null;
  /** Newest first. */
  steps: StepRow[];
  /** Newest first. */
  holds: HoldRow[];
  /** In force first; without the texts that were shown. */
  consents: Consent[];
  /** Null without the right to money. */
  subscriptions: SubscriptionRow[] | null;
};

/**
 * Reads an account.
 * @returns null where there is none; one that was erased is told with what is left of it
 * @throws {ProductError} `forbidden` to who may not look people up
 */
export async function accountOverview(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<AccountOverview | null> {
  requireOperator(ctx, actor, 'people');
  const q = ctx.db.query;
  const account = await accountOf(q, accountId);
  if (!account) return null;
  const seesMoney = runsTheService(ctx.operators, actor, 'money');
  const [credits, testCredits, identities, creator, inForce, steps, holds, agreed, subscriptions] =
    await Promise.all([
      balanceOf(q, accountId),
      testCreditsOf(q, accountId),
      identityRowsOf(q, accountId),
      creatorOf(q, accountId),
      stepInForce(q, accountId, ctx.now()),
      stepsOf(q, accountId, MOST_STEPS),
      holdsOf(q, accountId, MOST_HOLDS),
      consents(ctx, actor, accountId),
      seesMoney ? subscriptionsOf(q, accountId) : null,
    ]);
  return {
    ...standing(account),
    credits,
    testCredits,
    identities: identities.map(({ accountId: _, ...rest }) => rest),
    handle: creator?.handle ?? null,
    inForce,
    steps,
    holds,
    consents: agreed,
    subscriptions,
  };
}

const standing = ({
  id,
  status,
  locale,
  timeZone,
  termsVersion,
  termsAt,
  paidAt,
  proUntil,
  heldAt,
  limitedUntil,
  closingAt,
  createdAt,
}: AccountRow) => ({
  ...{ id, status, locale, timeZone, termsVersion, termsAt, paidAt, proUntil },
  ...{ heldAt, limitedUntil, closingAt, createdAt },
});

type Of = { accountId: string; before: string | null };
const most = PAGE_LINES + 1;

/** Reads a page of an account's ledger. @throws {ProductError} `forbidden` */
export async function accountLedger(ctx: Needs, actor: Actor, of: Of): Promise<Page<EntryLine>> {
  requireOperator(ctx, actor, 'people');
  return pageOf(await entriesBefore(ctx.db.query, { ...of, most }), ({ id }) => id);
}

/** Reads a page of what an account had made, without words and pictures. @throws {ProductError} `forbidden` */
export async function accountGenerations(
  ctx: Needs,
  actor: Actor,
  of: Of,
): Promise<Page<GenerationLine>> {
  requireOperator(ctx, actor, 'people');
  return pageOf(await generationsBefore(ctx.db.query, { ...of, most }), ({ id }) => id);
}

/** Reads a page of an account's payments. @throws {ProductError} `forbidden` */
export async function accountPayments(
  ctx: Needs,
  actor: Actor,
  of: Of,
): Promise<Page<PaymentRowLine>> {
  requireOperator(ctx, actor, 'money');
  const rows = await accountPaymentsBefore(ctx.db.query, { ...of, most });
  return pageOf(rows, ({ checkoutId }) => checkoutId);
}

/**
 * Reads a page of the record of acts: all of them, those on an account, or those on something.
 * @param of `accountId` or `subject`; null for all, which only who runs the service reads
 * @throws {ProductError} `forbidden`
 */
export async function acts(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string | null; subject: string | null; before: string | null },
): Promise<Page<ActRow>> {
  const { accountId, subject, before } = of;
  requireOperator(ctx, actor, accountId === null ? 'service' : 'people');
  const rows = await actsPage(ctx.db.query, {
    ...(accountId !== null && { accountId }),
    ...(subject !== null && { subject }),
    ...(before !== null && { before }),
    most,
  });
  return pageOf(rows, ({ id }) => id);
}
