import { accountsInto } from '../../db/account-now.ts';
import {
  accountOfCode,
  accountOfSide,
  type LinkedIdentity,
  type LinkRow,
  type LinkSide,
  linkCodeBy,
  linkedIdentities,
  linkOf,
  linkSide,
  undoableLink,
} from '../../db/links.ts';
import { subscriptionsOf } from '../../db/subscriptions.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { hashOf } from '../departures/returning-user.ts';
import { openNames } from '../storage/sealed-names.ts';
import { type Actor, requireOwner, requirePerson } from '../verbs/actor.ts';
import { hashOfTyped } from './link-code.ts';
import {
  facesFirst,
  isInGoodStanding,
  type LinkObstacle,
  otherSide,
  type Side,
  sideOf,
  staysFirst,
} from './plan.ts';
import { surfaceIn } from './tell.ts';

type Needs = Pick<Context, 'db' | 'secrets' | 'rules' | 'operators' | 'vault' | 'log' | 'now'>;

/** A platform that an account is linked with, as its owner sees it. */
export type LinkedPlatform = {
  surface: SurfaceName;
  userId: string;
  since: number;
  /** What buttons name it by: part of a keyed hash. */
  tag: string;
  /** Why it cannot leave its account; null where it can. */
  obstacle: LeaveObstacle | null;
};

/** Why a platform cannot leave its account. */
export type LeaveObstacle = 'standing' | 'last' | 'undo-first' | 'debt' | 'subscription';

/** Where subscriptions belong to the platform's own user, who cannot be asked any more without them. */
const OF_PLATFORM: Readonly<Partial<Record<SurfaceName, string>>> = {
  telegram: 'stars',
  discord: 'discord',
};

/** The platforms of an account, and the link that can still be undone. */
export type LinkedAccounts = {
  platforms: LinkedPlatform[];
  undo: { id: string; until: number } | null;
  /** Whether the account may be linked and parted. */
  isGood: boolean;
};

const TAG_SIGNS = 16;

/** Reads the platforms that an account is linked with. @throws {ProductError} `forbidden` to a stranger */
export async function linkedAccounts(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<LinkedAccounts> {
  requireOwner(ctx, actor, accountId);
  const q = ctx.db.query;
  const [identities, undo, side, running] = await Promise.all([
    linkedIdentities(q, accountId),
    undoableLink(q, accountId, ctx.now()),
    linkSide(q, accountId),
    subscriptionsOf(q, accountId),
  ]);
  const isGood = side !== null && isInGoodStanding(side);
  const obstacleTo = (surface: SurfaceName): LeaveObstacle | null => {
    if (!isGood) return 'standing';
    if (identities.length < 2) return 'last';
    if (undo) return 'undo-first';
    if (side.credits < 0) return 'debt';
    const provider = OF_PLATFORM[surface];
    return running.some((one) => one.state !== 'ended' && one.provider === provider)
      ? 'subscription'
      : null;
  };
  return {
    platforms: await Promise.all(
      identities.map(async ({ surface: stored, userId, since }) => {
        const surface = surfaceIn(stored);
        const hash = await hashOf(ctx, { surface, userId });
        return {
          surface,
          userId,
          since,
          tag: hash.slice(0, TAG_SIGNS),
          obstacle: obstacleTo(surface),
        };
      }),
    ),
    undo: undo && { id: undo.id, until: undo.undoUntil ?? 0 },
    isGood,
  };
}

/** One side of a link, as the other one may see it. */
export type SideCard = {
  surface: SurfaceName;
  /** The first letters of the account's name; null where it has none. */
  name: string | null;
  credits: number;
  results: number;
  templates: number;
  hasFace: boolean;
  handle: string | null;
  subscriptions: number;
};

/** What will happen when two accounts are linked. */
export type LinkCard = {
  /** The side of who looks at it. */
  role: Side;
  state: LinkRow['state'];
  expiresAt: number;
  stays: Side;
  face: Side;
  host: SideCard;
  guest: SideCard;
  /** Whether both accounts are in good standing: others are not linked. */
  isGood: boolean;
};

/** What a code that somebody typed leads to. */
export type LinkOffer = { is: 'unknown' | LinkObstacle } | { is: 'good'; card: LinkCard };

/** A code that is in force, with both sides of what it would link. */
export type FoundCode = {
  codeHash: string;
  hostSurface: SurfaceName;
  hostUserId: string;
  host: LinkSide;
  guest: LinkSide;
};

/**
 * Finds what a code leads to, for somebody who would join its account.
 * @returns the obstacle, or `unknown` for a code that is not in force
 */
export async function findCode(
  ctx: Needs,
  actor: Actor,
  accountId: string,
  codeHash: string | null,
): Promise<FoundCode | 'unknown' | LinkObstacle> {
  requireOwner(ctx, actor, accountId);
  const q = ctx.db.query;
  if (codeHash === null) return 'unknown';
  const hostId = accountOfCode(codeHash, ctx.now());
  const [found, host, guest, hosts, guests] = await Promise.all([
    linkCodeBy(q, codeHash, ctx.now()),
    linkSide(q, hostId),
    linkSide(q, accountId),
    linkedIdentities(q, hostId),
    linkedIdentities(q, accountId),
  ]);
  if (!found || !host || !guest) return 'unknown';
  if (found.accountId === accountId) return 'own';
  if (!isInGoodStanding(host) || !isInGoodStanding(guest)) return 'standing';
  if (hosts.length + guests.length > ctx.rules.linking.identities) return 'many';
  const { surface, userId } = found;
  return { codeHash, hostSurface: surfaceIn(surface), hostUserId: userId, host, guest };
}

/** Tells what a code that somebody typed leads to. Whether they may try at all, the verb decides. */
export async function linkOffer(
  ctx: Needs,
  actor: Actor,
  accountId: string,
  typed: string,
): Promise<LinkOffer> {
  return linkOfferBy(ctx, actor, accountId, await hashOfTyped(ctx, typed));
}

/** Tells the same of a code's hash; null for what is no code. */
export async function linkOfferBy(
  ctx: Needs,
  actor: Actor,
  accountId: string,
  codeHash: string | null,
): Promise<LinkOffer> {
  const { surface } = requirePerson(actor);
  const found = await findCode(ctx, actor, accountId, codeHash);
  if (typeof found === 'string') return { is: found };
  const { host, guest, hostSurface } = found;
  return {
    is: 'good',
    card: {
      role: 'guest',
      state: 'shown',
      expiresAt: ctx.now() + ctx.rules.linking.agreeMs,
      stays: staysFirst(host, guest),
      face: facesFirst(host, guest),
      host: await cardOf(ctx, host, hostSurface),
      guest: await cardOf(ctx, guest, surface),
      isGood: true,
    },
  };
}

/** A link with all that is known of both sides, read at once. */
export type ReadLink = {
  link: LinkRow | null;
  host: LinkSide | null;
  guest: LinkSide | null;
  hosts: LinkedIdentity[];
  guests: LinkedIdentity[];
  /** The accounts that had gone into each before. */
  intoHost: string[];
  intoGuest: string[];
};

/** Reads a link with both sides, in one go. */
export async function readLink(q: Context['db']['query'], linkId: string): Promise<ReadLink> {
  const [hostId, guestId] = [accountOfSide(linkId, 'host'), accountOfSide(linkId, 'guest')];
  const [link, host, guest, hosts, guests, intoHost, intoGuest] = await Promise.all([
    linkOf(q, linkId),
    linkSide(q, hostId),
    linkSide(q, guestId),
    linkedIdentities(q, hostId),
    linkedIdentities(q, guestId),
    accountsInto(q, hostId),
    accountsInto(q, guestId),
  ]);
  return { link, host, guest, hosts, guests, intoHost, intoGuest };
}

/** Reads what a link comes to; null for a stranger to it, and where either account is gone. */
export async function linkCard(
  ctx: Needs,
  actor: Actor,
  accountId: string,
  linkId: string,
): Promise<LinkCard | null> {
  requireOwner(ctx, actor, accountId);
  const q = ctx.db.query;
  const { link, host, guest } = await readLink(q, linkId);
  const role = link && sideOf(link, accountId);
  if (!link || !role || !host || !guest) return null;
  const { state, expiresAt, stays, face } = link;
  return {
    role,
    state,
    expiresAt,
    stays,
    face,
    host: await cardOf(ctx, host, surfaceIn(link.hostSurface)),
    guest: await cardOf(ctx, guest, surfaceIn(link.guestSurface)),
    isGood: isInGoodStanding(host) && isInGoodStanding(guest),
  };
}

async function cardOf(ctx: Needs, side: LinkSide, surface: SurfaceName): Promise<SideCard> {
  const { id: owner, wrappedKey } = side;
  const { credits, results, templates, faceAt, handle, subscriptions } = side;
  const key = wrappedKey === null ? null : { owner, wrappedKey };
  const { name } = await openNames(ctx, key, { name: side.name, email: null });
  return {
    surface,
    name: shortened(name),
    credits,
    results,
    templates,
    hasFace: faceAt !== null,
    handle,
    subscriptions,
  };
}

const SHOWN_SIGNS = 3;

/** The first letters of a name: enough for knowing one's own, too little for learning another's. */
export function shortened(name: string | null): string | null {
  if (name === null) return null;
  const signs = [...name];
  return signs.length <= SHOWN_SIGNS ? name : `${signs.slice(0, SHOWN_SIGNS).join('')}…`;
}

/** The side of a link that is not the one who looks. */
export const otherOf = (card: LinkCard): SideCard => card[otherSide(card.role)];
