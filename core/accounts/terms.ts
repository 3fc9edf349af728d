import { type AccountRow, changeAccount, insertAccount } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { redeemCode } from '../credits/codes.ts';
import { noteInvitation } from '../credits/invitation.ts';
import { carriedOver, earlierDeparture } from '../departures/returning-user.ts';
import { ProductError } from '../errors.ts';
import { enqueueEntitlementsOf } from '../payments/entitlements/enqueue-entitlements.ts';
import { recordTerms } from '../policies/record-consent.ts';
import { sealName } from '../storage/sealed-names.ts';
import type { Locale } from '../texts/catalogue.ts';
import { tidy } from '../texts/tidy.ts';
import { type Actor, type Person, requirePerson } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { type Entry, entryOf } from './access.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'secrets' | 'rules' | 'payments' | 'engines' | 'moderation' | 'operators' | 'now'
>;

type Accepting = {
  /** Whether the person has stated to be of age. */
  isAdult: boolean;
  locale: Locale;
  /** What the platform calls the person. */
  userName: string | null;
  /** The word of an invitation that the person came with. */
  word: string | null;
};

/**
 * Accepts the terms for a person: makes the account, or opens the one that refused them before. Somebody
 * who accepted in another chat meanwhile refuses the batch with `account-identity`.
 * @returns the account's id
 * @throws {ProductError} `forbidden` to who is nobody in person or has not stated to be of age;
 *   `not-admitted` for who may not come in; `not-found` for an account that was erased
 */
export async function acceptTerms(
  ctx: Needs,
  actor: Actor,
  { isAdult, locale, userName, word }: Accepting,
): Promise<Prepared<string>> {
  const person = requirePerson(actor);
  if (!isAdult) throw new ProductError({ code: 'forbidden' });
  const q = ctx.db.query;
  const now = ctx.now();
  const known = await knownAccount(ctx, person);
  const id = known?.id ?? newId(now);
  const entry = await entryFor(ctx, person, { accountId: id, word, known: known?.id ?? null });
  // What is sealed under a key that is there stays open.
  const key = known?.wrappedKey
    ? { owner: id, wrappedKey: known.wrappedKey }
    : await ctx.vault.newKey(id);
  const accepted = {
    adultAt: now,
    refusedAt: null,
    termsVersion: ctx.rules.termsVersion,
    termsAt: now,
    locale,
    name: await sealName(ctx, key, 'name', nameOf(userName, ctx.rules.nameCharacters)),
    wrappedKey: key.wrappedKey,
  };
  const left = await earlierDeparture(ctx, person);
  return {
    statements: [
      ...(known === null
        ? [
            ...insertAccount(q, { id, ...accepted, createdAt: now }, person),
            ...carriedOver(ctx, id, left),
          ]
        : [changeAccount(q, id, accepted)]),
      ...(await recordTerms(ctx, { id, wrappedKey: key.wrappedKey }, locale)),
      ...boughtBefore(ctx, person),
      ...(entry.by === 'code' ? redeemCode(q, { ...entry, accountId: id, now }) : []),
      ...(word === null
        ? []
        : await noteInvitation(ctx, { word, accountId: id, known: left !== null })),
    ],
    result: id,
    decidedBy: ['account-identity', ...(entry.by === 'code' ? (['code-limit'] as const) : [])],
  };
}

/**
 * What lets a person in; whoever was in before needs nothing.
 * @throws {ProductError} `not-admitted` for who may not come in
 */
async function entryFor(
  ctx: Needs,
  person: Person,
  of: { accountId: string; word: string | null; known: string | null },
): Promise<Entry> {
  const before = of.known === null ? null : await standingAccount(ctx, person, of.known);
  if (before?.termsVersion) return { by: 'open' };
  const entry = await entryOf(ctx, person, of);
  if (entry) return entry;
  const mode = ctx.rules.access.mode === 'list' ? 'list' : 'invited';
  throw new ProductError({ code: 'not-admitted', mode });
}

/**
 * Refuses the terms for a person, who can accept them later.
 * @throws {ProductError} `forbidden` to who is nobody in person; `not-found` for an account that was erased
 */
export async function refuseTerms(
  ctx: Pick<Context, 'db' | 'secrets' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
): Promise<Prepared> {
  const person = requirePerson(actor);
  const q = ctx.db.query;
  const now = ctx.now();
  const known = await knownAccount(ctx, person);
  const id = newId(now);
  return {
    statements:
      known === null
        ? [
            ...insertAccount(q, { id, refusedAt: now, createdAt: now }, person),
            ...carriedOver(ctx, id, await earlierDeparture(ctx, person)),
          ]
        : [changeAccount(q, known.id, { refusedAt: now })],
    result: undefined,
    decidedBy: ['account-identity'],
  };
}

/** The account that the person has; null for somebody new. */
async function knownAccount(
  ctx: Pick<Context, 'db' | 'operators'>,
  person: Person,
): Promise<AccountRow | null> {
  if (person.accountId === '') return null;
  return standingAccount(ctx, person, person.accountId);
}

/** What somebody bought inside the platform before they came to us has waited for them. */
const boughtBefore = (
  ctx: Pick<Context, 'db' | 'payments' | 'now'>,
  { surface, userId }: Person,
): Statement[] =>
  surface === 'discord' && ctx.payments.some((one) => one.entitlements)
    ? enqueueEntitlementsOf(ctx, userId)
    : [];

/** What the platform calls somebody, as one line of visible characters, cut between characters. */
function nameOf(userName: string | null, most: number): string | null {
  const name = [...tidy(userName ?? '')].slice(0, most).join('').trim();
  return name === '' ? null : name;
}
