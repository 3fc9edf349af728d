import {
  changeAccount,
  deleteIdentities,
  identitiesOf,
  insertAccount,
  insertConsent,
  markBlocked,
  withdrawConsents,
} from '../../db/accounts.ts';
import { useAllowance } from '../../db/allowances.ts';
import { deleteChatsOf } from '../../db/chats.ts';
import type { Statement } from '../../db/database.ts';
import { deleteFaces, extendFaces, putFace } from '../../db/faces.ts';
import { newId } from '../../db/ids.ts';
import { insertScreening } from '../../db/reviews.ts';
import { carriedOver, departures, earlier } from '../accounts/departure.ts';
import type { Context } from '../context.ts';
import { noteInvitation } from '../credits/invitation.ts';
import { judgeSoon } from '../fraud/judge-soon.ts';
import { askToCancel, requestGeneration } from '../generations/request.ts';
import { openAppeal } from '../moderation/appeal.ts';
import { restoreAccount, settleReview, suspendAccount } from '../moderation/settle-review.ts';
import { requestCheckout } from '../payments/checkout.ts';
import { settleAllOf } from '../payments/entitlements/arrival.ts';
import type { Offer } from '../payments/offers/offers.ts';
import { approveRefund, askRefund, declineRefund } from '../payments/refunds/wish.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { enqueue } from '../tasks.ts';
import { applyCodes, type CodeEffect, isCodeEffect } from './apply-codes.ts';
import { traceOf } from './event.ts';
import { tidy } from './flows/draft.ts';
import type { Effect, Turn } from './turn.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'rules' | 'payments' | 'engines' | 'operators' | 'now' | 'log'
>;

/** What the effects of a turn come to, as statements for one batch. */
export async function apply(
  ctx: Needs,
  turn: Turn,
  effects: readonly Effect[],
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const effect of effects) statements.push(...(await one(ctx, turn, effect)));
  return statements;
}

async function one(ctx: Needs, turn: Turn, effect: Effect): Promise<Statement[]> {
  const q = ctx.db.query;
  const { now } = turn;
  switch (effect.do) {
    case 'join':
      return join(ctx, turn, effect.word);
    case 'refuse':
      return refuse(ctx, turn);
    case 'reachable':
      return [markBlocked(q, turn.event, effect.reachable ? null : now)];
    case 'task':
      return [enqueue(q, effect.task, now)];
    case 'generate':
      return requestGeneration(q, { ...effect.input, trace: traceOf(turn.event) }, now);
    case 'improve':
      return improve(ctx, turn, effect);
    case 'stop':
      return askToCancel(q, effect.generationId, now);
    case 'delete-result':
      return deleteResult(q, effect.result, now);
    case 'note-screening':
      return [insertScreening(q, effect.row)];
    case 'appeal':
      return openAppeal(ctx, effect, now);
    case 'decide-review':
      return settleReview(ctx, effect.card, { decision: effect.decision, by: effect.by, now });
    case 'ask-refund':
      return askRefund(ctx, effect.receipt, now);
    case 'refund-payment':
      return approveRefund(ctx, effect, now);
    case 'decline-refund':
      return declineRefund(ctx, effect, now);
    case 'set-suspended':
      return effect.suspended
        ? suspendAccount(q, effect.card, now)
        : restoreAccount(q, effect.card, now);
    default:
      if (turn.account === null) return [];
      return isCodeEffect(effect)
        ? applyCodes(ctx, turn, turn.account.id, effect)
        : personal(ctx, turn, turn.account.id, effect);
  }
}

/** Counts against the day before anybody is asked. */
function improve(
  ctx: Needs,
  turn: Turn,
  { day, task }: Extract<Effect, { do: 'improve' }>,
): Statement[] {
  if (turn.account === null) return [];
  const { query: q } = ctx.db;
  const limit = ctx.rules.improvementsADay;
  const use = useAllowance(q, { accountId: turn.account.id, day, limit, count: 1 });
  return [use, enqueue(q, task, turn.now)];
}

type Personal = Exclude<
  Effect,
  | CodeEffect
  | {
      do:
        | 'join'
        | 'refuse'
        | 'reachable'
        | 'task'
        | 'generate'
        | 'improve'
        | 'stop'
        | 'delete-result'
        | 'note-screening'
        | 'appeal'
        | 'decide-review'
        | 'set-suspended'
        | 'ask-refund'
        | 'refund-payment'
        | 'decline-refund';
    }
>;

function personal(
  ctx: Needs,
  turn: Turn,
  accountId: string,
  effect: Personal,
): Statement[] | Promise<Statement[]> {
  const q = ctx.db.query;
  const { now } = turn;
  const sweep = enqueue(q, { kind: 'sweep', subject: 'doomed' }, now);
  switch (effect.do) {
    case 'change-account':
      return [changeAccount(q, accountId, effect.changes)];
    case 'consent-face':
      return [
        withdrawConsents(q, accountId, 'face', now),
        consent(ctx, turn, accountId, 'face', effect.companies),
      ];
    case 'withdraw-face':
      return [
        withdrawConsents(q, accountId, 'face', now),
        ...deleteFaces(q, accountId, null, now),
        sweep,
      ];
    case 'delete-face':
      return [...deleteFaces(q, accountId, effect.slot, now), sweep];
    case 'put-face':
      return putFace(q, {
        ...effect.photo,
        accountId,
        createdAt: now,
        expiresAt: now + ctx.rules.facePhotosKeptMs,
      });
    case 'keep-faces':
      return [extendFaces(q, accountId, now + ctx.rules.facePhotosKeptMs)];
    case 'checkout':
      return [...checkout(ctx, turn, accountId, effect), judgeSoon(q, accountId, now)];
    case 'erase':
      return erase(ctx, accountId, now, sweep);
  }
}

/** Closes an account; what takes longer is left to a task, which is told whom the surfaces must forget. */
async function erase(
  ctx: Needs,
  accountId: string,
  now: number,
  sweep: Statement,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const people = await identitiesOf(q, accountId);
  const payload = JSON.stringify(people);
  return [
    ...(await departures(ctx, accountId, people)),
    changeAccount(q, accountId, { status: 'erased', name: null, email: null }),
    deleteChatsOf(accountId),
    deleteIdentities(q, accountId),
    ...deleteFaces(q, accountId, null, now),
    ...(await endSubscriptions(q, accountId, now)),
    enqueue(q, { kind: 'erase-account', subject: accountId, payload }, now),
    sweep,
  ];
}

/** The account of somebody who has accepted, new or known from an earlier refusal. */
async function join(ctx: Needs, turn: Turn, word: string | null): Promise<Statement[]> {
  const q = ctx.db.query;
  const { event, now, account } = turn;
  const accepted = {
    adultAt: now,
    refusedAt: null,
    termsVersion: ctx.rules.termsVersion,
    termsAt: now,
    locale: turn.locale,
    name: nameOf(event.userName, ctx.rules.nameCharacters),
    wrappedKey: await ctx.vault.newWrappedKey(),
  };
  const id = account?.id ?? newId(now);
  const row = account
    ? [changeAccount(q, id, accepted)]
    : insertAccount(q, { id, ...accepted, createdAt: now }, event);
  // What somebody bought inside the platform before they came to us has waited for them.
  const waiting =
    event.surface === 'discord' && ctx.payments.some((one) => one.entitlements)
      ? settleAllOf(ctx, event.userId)
      : [];
  const left = await earlier(ctx, event);
  const invitation =
    word === null ? [] : await noteInvitation(ctx, { word, accountId: id, known: left !== null });
  return [
    ...row,
    consent(ctx, turn, id, 'terms', ''),
    ...waiting,
    ...carriedOver(ctx, id, left),
    ...invitation,
  ];
}

/** What the platform calls somebody, as one line of visible characters, cut between characters. */
function nameOf(userName: string | null, most: number): string | null {
  const name = [...tidy(userName ?? '')].slice(0, most).join('').trim();
  return name === '' ? null : name;
}

function refuse(ctx: Needs, turn: Turn): Statement[] {
  const { account, event, now } = turn;
  const q = ctx.db.query;
  return account
    ? [changeAccount(q, account.id, { refusedAt: now })]
    : insertAccount(q, { id: newId(now), refusedAt: now, createdAt: now }, event);
}

function consent(
  ctx: Needs,
  turn: Turn,
  accountId: string,
  purpose: 'terms' | 'face',
  companies: string,
): Statement {
  const { rules } = ctx;
  return insertConsent(ctx.db.query, {
    id: newId(turn.now),
    accountId,
    purpose,
    version: purpose === 'terms' ? rules.termsVersion : rules.faceConsentVersion,
    locale: turn.locale,
    companies,
    grantedAt: turn.now,
  });
}

function checkout(
  ctx: Needs,
  turn: Turn,
  accountId: string,
  { offer }: { offer: Offer },
): Statement[] {
  const { surface, chatId, address } = turn.event;
  return requestCheckout(
    ctx.db.query,
    {
      accountId,
      offer,
      credits: ctx.rules.packs.find(({ id }) => id === offer.product)?.credits ?? 0,
      locale: turn.locale,
      surface,
      chatId,
      address,
      openMs: ctx.rules.checkoutOpenMs,
      trace: traceOf(turn.event),
    },
    turn.now,
  );
}
