import {
  changeAccount,
  deleteIdentities,
  identitiesOf,
  insertAccount,
  markBlocked,
} from '../../../db/accounts.ts';
import { deleteChatsOf } from '../../../db/chats.ts';
import type { Statement } from '../../../db/database.ts';
import { deleteFaces } from '../../../db/faces.ts';
import { updateGeneration } from '../../../db/generations.ts';
import { newId } from '../../../db/ids.ts';
import {
  carriedOver,
  departureStatements,
  earlierDeparture,
} from '../../accounts/returning-user.ts';
import { noteInvitation } from '../../credits/invitation.ts';
import { enqueueEntitlementsOf } from '../../payments/entitlements/enqueue-entitlements.ts';
import { endSubscriptions } from '../../payments/subscriptions/change.ts';
import { deleteSoon } from '../../retention/delete-soon.ts';
import { enqueue } from '../../tasks/tasks.ts';
import { tidy } from '../flows/draft.ts';
import type { Turn } from '../turn.ts';
import { waitingResults } from '../waiting-results.ts';
import { type Appliers, type Needs, ofAccount } from './applier.ts';
import { consent } from './consent.ts';
import type { AccountEffect } from './effect.ts';

/** What comes beside an answer comes after it, in milliseconds. */
const AFTER_ANSWER_MS = 3_000;

export const accountEffects: Appliers<AccountEffect> = {
  join: (ctx, turn, { word }) => join(ctx, turn, word),
  refuse: ({ db: { query: q } }, { account, event, now }) =>
    account
      ? [changeAccount(q, account.id, { refusedAt: now })]
      : insertAccount(q, { id: newId(now), refusedAt: now, createdAt: now }, event),
  reachable: async (ctx, turn, { reachable }) => {
    const { event, now } = turn;
    return [
      markBlocked(ctx.db.query, event, reachable ? null : now),
      ...(reachable ? await offerWaiting(ctx, turn) : []),
    ];
  },
  'change-account': ofAccount(({ db }, { account }, { changes }) => [
    changeAccount(db.query, account.id, changes),
  ]),
  erase: ofAccount((ctx, { account, now }) => erase(ctx, account.id, now)),
};

/** Has results shown that found nobody: where they were to be, or beside the answer to what brought somebody back. */
async function offerWaiting(
  { db: { query: q }, surfaces }: Needs,
  { event, account, now }: Turn,
): Promise<Statement[]> {
  if (!account) return [];
  const waiting = await waitingResults(q, {
    surface: event.surface,
    accountId: account.id,
    now,
  });
  const address = surfaces.get(event.surface)?.beside?.(event.address);
  const runAt = address === undefined ? now : now + AFTER_ANSWER_MS;
  return waiting.flatMap(({ id }) => [
    ...(address === undefined ? [] : [updateGeneration(q, id, { address })]),
    enqueue(
      q,
      { kind: 'advance-generation', subject: id, accountId: account.id, engine: null, runAt },
      now,
    ),
  ]);
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
      ? enqueueEntitlementsOf(ctx, event.userId)
      : [];
  const left = await earlierDeparture(ctx, event);
  const invitation =
    word === null ? [] : await noteInvitation(ctx, { word, accountId: id, known: left !== null });
  return [
    ...row,
    consent(ctx, turn, { accountId: id, purpose: 'terms', companies: '' }),
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

/** Closes an account; what takes longer is left to a task, which is told whom the surfaces must forget. */
async function erase(ctx: Needs, accountId: string, now: number): Promise<Statement[]> {
  const q = ctx.db.query;
  const people = await identitiesOf(q, accountId);
  const payload = JSON.stringify(people);
  return [
    ...(await departureStatements(ctx, accountId, people)),
    changeAccount(q, accountId, { status: 'erased', name: null, email: null }),
    deleteChatsOf(accountId),
    deleteIdentities(q, accountId),
    ...deleteFaces(q, accountId, null, now),
    ...(await endSubscriptions(q, accountId, now)),
    enqueue(q, { kind: 'erase-account', subject: accountId, accountId, payload }, now),
    deleteSoon(q, now),
  ];
}
