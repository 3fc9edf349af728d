import { accountOf, consentsOf, holdingsOf } from '../../db/accounts.ts';
import type { Opening } from '../../db/chats.ts';
import { codeOf, newestCodes } from '../../db/codes.ts';
import { facesOf } from '../../db/faces.ts';
import { generationOf, historyPage, openGenerations, recentSeconds } from '../../db/generations.ts';
import { ledgerLine, ledgerPage } from '../../db/ledger.ts';
import { paymentsOfAccount, paymentsPage, requestedRefunds } from '../../db/refunds.ts';
import { resultOf, resultsOf, uploadOf } from '../../db/results.ts';
import { openReviews, reviewOf, reviewOfGeneration, screeningsOf } from '../../db/reviews.ts';
import { subscriptionsOf } from '../../db/subscriptions.ts';
import { checkoutsSince } from '../../db/velocity.ts';
import type { Context } from '../context.ts';
import { codeStanding } from '../credits/codes.ts';
import { invitationStanding, invitationsOf, joiningWith } from '../credits/invitation.ts';
import { holdCard, waitingHolds } from '../fraud/card.ts';
import { freeImagesFor } from '../generations/price.ts';
import { paymentCard, receiptOf } from '../payments/receipt.ts';
import { FACE_SLOTS } from '../vision/vision.ts';
import type { AccountFacts, Loaded } from './turn.ts';

type Reads = Pick<Context, 'db' | 'rules' | 'now' | 'log' | 'payments' | 'vault'>;
type Loaders = {
  [K in keyof Loaded]: (ctx: Reads, accountId: string, key: string) => Promise<Loaded[K]>;
};

/** Fewer runs than this say nothing about the usual time. */
const ENOUGH_RUNS = 3;
const MOST_REVIEWS = 10;
const MOST_CODES = 10;
const MOST_RECEIPTS = 5;
const MOST_WAITING = 10;

const loaders: Loaders = {
  history: ({ db, rules }, accountId, page) =>
    historyPage(db.query, accountId, Number(page), rules.historyAPage),
  ledger: ({ db, rules }, accountId, page) =>
    ledgerPage(db.query, accountId, Number(page), rules.ledgerAPage),
  entry: ({ db }, accountId, id) => ledgerLine(db.query, accountId, id),
  receipt: async (ctx, accountId, id) => {
    const receipt = await receiptOf(ctx, id);
    return receipt?.checkout.accountId === accountId ? receipt : null;
  },
  receipts: ({ db }, accountId) => paymentsOfAccount(db.query, accountId, MOST_RECEIPTS),
  allPayments: async ({ db, rules }, _accountId, page) => ({
    waiting: page === '0' ? await requestedRefunds(db.query, MOST_WAITING) : [],
    ...(await paymentsPage(db.query, Number(page), rules.paymentsAPage)),
  }),
  payment: (ctx, _accountId, id) => paymentCard(ctx, id),
  code: codeStanding,
  invitation: invitationStanding,
  joining: (ctx, _accountId, key) => {
    const [surface = '', userId = '', ...word] = key.split(' ');
    return joiningWith(ctx, { surface, userId }, word.join(' '));
  },
  invites: invitationsOf,
  opened: ({ db, rules, now }, accountId) =>
    checkoutsSince(db.query, accountId, now() - rules.fraud.checkoutsOpened.windowMs),
  codes: ({ db }) => newestCodes(db.query, MOST_CODES),
  'code-row': ({ db }, _accountId, code) => codeOf(db.query, code),
  holds: waitingHolds,
  hold: (ctx, _accountId, id) => holdCard(ctx, id),
  generation: async ({ db }, accountId, id) => {
    const [row, results] = await Promise.all([generationOf(db.query, id), resultsOf(db.query, id)]);
    if (row?.accountId !== accountId) return null;
    // What a person has still to look at is nobody's to see.
    return { row, results: row.state === 'held' ? [] : results };
  },
  upload: async ({ db }, accountId, id) => own(accountId, await uploadOf(db.query, id)),
  result: async ({ db }, accountId, id) => own(accountId, await resultOf(db.query, id)),
  faces: ({ db }, accountId) => facesOf(db.query, accountId),
  holdings: ({ db }, accountId) => holdingsOf(db.query, accountId),
  subscriptions: ({ db }, accountId) => subscriptionsOf(db.query, accountId),
  consents: ({ db }, accountId) => consentsOf(db.query, accountId),
  open: ({ db }, accountId) => openGenerations(db.query, accountId),
  review: ({ db }, _accountId, id) => cardOf(db, id),
  reviews: async ({ db }) => {
    const waiting = await openReviews(db.query, MOST_REVIEWS);
    return Promise.all(
      waiting.map(async ({ id, generationId }) => {
        const generation = await generationOf(db.query, generationId);
        return { id, title: generation?.title ?? '' };
      }),
    );
  },
  reviewed: async ({ db }, _accountId, generationId) => {
    const review = await reviewOfGeneration(db.query, generationId);
    return review && (review.decision ?? 'open');
  },
  usual: async ({ db }, _accountId, key) => {
    const [engine = '', operation = '', templateId = ''] = key.split('|');
    const runs = await recentSeconds(db.query, {
      engine,
      operation,
      templateId: templateId || null,
    });
    const middle = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
    return runs.length < ENOUGH_RUNS ? null : (middle ?? null);
  },
};

/** A review with what it is about; null once its account is gone. */
async function cardOf(db: Reads['db'], id: string): Promise<Loaded['review']> {
  const q = db.query;
  const review = await reviewOf(q, id);
  const generation = review && (await generationOf(q, review.generationId));
  if (!review || !generation) return null;
  const [results, notes, account] = await Promise.all([
    resultsOf(q, generation.id),
    screeningsOf(q, generation.id),
    accountOf(q, review.accountId),
  ]);
  const note = notes.find(({ verdict }) => verdict !== 'pass');
  const seen = Object.entries(JSON.parse(note?.scores ?? '{}') as Record<string, number>);
  return {
    review,
    generation,
    results,
    scores: seen.map(([what, score]) => `${what} ${score}`).join(', ') || '–',
    suspended: account?.status === 'suspended',
  };
}

/** Reads what a flow asked for. What belongs to somebody else is as if it were not there. */
export async function load(
  ctx: Reads,
  accountId: string,
  kind: keyof Loaded,
  key: string,
): Promise<Loaded[keyof Loaded]> {
  return loaders[kind](ctx, accountId, key);
}

function own<T extends { accountId: string }>(accountId: string, row: T | null): T | null {
  return row?.accountId === accountId ? row : null;
}

/** The account in what was read first; null for somebody new, refused or erased. */
export function accountFacts(
  opening: Opening,
  ctx: Pick<Context, 'rules' | 'now'>,
): AccountFacts | null {
  const { accountId, status } = opening;
  if (accountId === null || status === null || status === 'erased') return null;
  const slots = new Set(opening.faceSlots?.split(','));
  const [version = '', companies = ''] = opening.faceConsent?.split('\n') ?? [];
  return {
    id: accountId,
    status,
    name: opening.name,
    email: opening.email,
    welcome: opening.adultAt !== null && opening.termsVersion !== null,
    skipConfirm: opening.skipConfirm === 1,
    keepNothing: opening.keepNothing === 1,
    expiryNotices: opening.expiryNotices === 1,
    paidAt: opening.paidAt,
    proUntil: opening.proUntil,
    heldAt: opening.heldAt,
    credits: opening.credits ?? 0,
    freeLeft: Math.max(0, freeImagesFor(ctx.rules, opening, ctx.now()) - (opening.freeUsed ?? 0)),
    faceSlots: FACE_SLOTS.filter((slot) => slots.has(slot)),
    faceConsent: opening.faceConsent === null ? null : { version, companies },
  };
}
