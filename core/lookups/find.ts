import { accountAt } from '../../db/accounts.ts';
import {
  accountIdNow,
  accountOfHandle,
  generationNamed,
  generationsTraced,
  paymentNamed,
  paymentsAtProviders,
} from '../../db/lookups.ts';
import { shootOf } from '../../db/shoots.ts';
import { SURFACES } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { PROVIDER_IDS } from '../provider-ids.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/** Something that was found, and whose it is; `accountId` names an account that is there, or was. */
export type Found =
  | { what: 'account'; accountId: string }
  | { what: 'payment'; id: string; checkoutId: string; accountId: string }
  | { what: 'generation'; id: string; accountId: string }
  | { what: 'shoot'; id: string; accountId: string };

/** Longer than any id. */
const MOST_CHARACTERS = 300;
const MOST_TRACED = 10;

/**
 * Finds people, payments, shoots and generations by what names them: a person of a platform (`telegram:123`, or the
 * number alone), an account, the handle of a creator (`@mira`), a payment, its checkout or its transaction at
 * the provider, a generation, or the trace of an update. An e-mail address finds nobody: addresses are
 * sealed.
 * @throws {ProductError} `forbidden` to who may not look people up
 */
export async function find(ctx: Needs, actor: Actor, typed: string): Promise<Found[]> {
  requireOperator(ctx, actor, 'people');
  const words = typed.trim();
  if (words === '' || words.length > MOST_CHARACTERS) return [];
  const [people, named, traced] = await Promise.all([
    peopleNamed(ctx, words),
    thingsNamed(ctx, words),
    generationsTraced(ctx.db.query, words, MOST_TRACED),
  ]);
  const all: Found[] = [
    ...people.map((accountId) => ({ what: 'account', accountId }) as const),
    ...named,
    ...traced.map(({ id, accountId }) => ({ what: 'generation', id, accountId }) as const),
  ];
  const known = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return known.has(key) ? false : !!known.add(key);
  });
}

async function peopleNamed({ db: { query: q } }: Needs, words: string): Promise<string[]> {
  const colon = words.indexOf(':');
  const surface = SURFACES.find((name) => name === words.slice(0, colon));
  const users = surface
    ? [{ surface, userId: words.slice(colon + 1) }]
    : SURFACES.map((name) => ({ surface: name, userId: words }));
  const [account, creator, ...found] = await Promise.all([
    accountIdNow(q, words),
    accountOfHandle(q, words.replace(/^@/, '').toLowerCase()),
    ...users.map((user) => accountAt(q, user)),
  ]);
  return [account, creator, ...found.map((one) => one?.id)].filter((id) => id != null);
}

async function thingsNamed({ db: { query: q } }: Needs, words: string): Promise<Found[]> {
  const [payment, paid, generation, shoot] = await Promise.all([
    paymentNamed(q, words),
    paymentsAtProviders(q, PROVIDER_IDS, words),
    generationNamed(q, words),
    shootOf(q, words),
  ]);
  return [
    ...[payment, ...paid].flatMap((one) => (one ? [{ what: 'payment', ...one } as const] : [])),
    ...(generation
      ? [{ what: 'generation', id: generation.id, accountId: generation.accountId } as const]
      : []),
    ...(shoot ? [{ what: 'shoot', id: shoot.id, accountId: shoot.accountId } as const] : []),
  ];
}
