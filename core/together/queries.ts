import { isGoneStatus } from '../../db/accounts.ts';
import { accountAtIdentity, asksOf, blockedAskersOf, jointAccountAt } from '../../db/joint-asks.ts';
import { jointsOf } from '../../db/joint-lists.ts';
import {
  askerBehind,
  type JointAccount,
  type JointPersonRow,
  type JointPlace,
  type JointRow,
  jointBehindCode,
  jointBehindPlace,
  newestOpenJoint,
  type ReadJoint,
  readJoint,
} from '../../db/together.ts';
import type { Context } from '../context.ts';
import { coversFaces } from '../faces/face-consent.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { openNames } from '../storage/sealed-names.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import { hashOfInvitation } from './invitation-code.ts';
import { type JointWords, nameOfAccount, openWords } from './words.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'log' | 'operators' | 'rules' | 'engines' | 'secrets' | 'now'
>;

/** How somebody who was asked stands, as who asks sees it. */
export type PersonStanding = 'agreed' | 'waiting' | 'refused' | 'unready' | 'out';

/** A picture of several people as who asks for it sees it. */
export type JointCard = {
  id: string;
  words: JointWords;
  companies: string[];
  state: JointRow['state'];
  /** Whether people can be asked for it, and it can be begun. */
  isOpen: boolean;
  expiresAt: number;
  people: { id: string; name: string | null; standing: PersonStanding }[];
};

/** Whether somebody could be in a picture now: their profile is complete, and their consent covers it. */
export function isReady(
  ctx: Pick<Context, 'rules' | 'engines'>,
  account: JointAccount | null,
): boolean {
  if (!account || isGoneStatus(account.status)) return false;
  if (account.status === 'suspended' || account.closingAt !== null) return false;
  const slots = account.faceSlots?.split(',') ?? [];
  const [version = '', companies = ''] = account.faceConsent?.split('\n') ?? [];
  const given = account.faceConsent === null ? null : { version, companies };
  return slots.length === FACE_SLOTS.length && coversFaces(ctx, given);
}

/** Tells how somebody who was asked stands. */
export function standingOf(
  ctx: Pick<Context, 'rules' | 'engines'>,
  { person, account }: JointPlace,
): PersonStanding {
  switch (person.state) {
    case 'agreed':
      return isReady(ctx, account) ? 'agreed' : 'unready';
    case 'refused':
    case 'withdrawn':
      return 'refused';
    case 'left-out':
      return 'out';
    default:
      return 'waiting';
  }
}

const isOpen = ({ state, expiresAt }: JointRow, now: number): boolean =>
  state === 'open' && expiresAt > now;

const companiesOf = ({ companies }: Pick<JointRow, 'companies'>): string[] =>
  companies === '' ? [] : companies.split(',');

/** Reads a picture for who asks for it; null for everybody else, and once it is forgotten. */
export const jointCard = async (
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string },
): Promise<JointCard | null> => {
  requireOwner(ctx, actor, of.accountId);
  return cardOf(ctx, of.accountId, await readJoint(ctx.db.query, of.id));
};

/** Reads the newest picture that somebody can still ask people for; null without one. */
export async function newestJoint(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<JointCard | null> {
  requireOwner(ctx, actor, accountId);
  const newest = newestOpenJoint(accountId, ctx.now());
  return cardOf(ctx, accountId, await readJoint(ctx.db.query, newest));
}

async function cardOf(
  ctx: Needs,
  accountId: string,
  read: ReadJoint | null,
): Promise<JointCard | null> {
  const words = read && (await openWords(ctx, read));
  if (!read || !words || read.joint.accountId !== accountId) return null;
  const { joint } = read;
  return {
    id: joint.id,
    words,
    companies: companiesOf(joint),
    state: joint.state,
    isOpen: isOpen(joint, ctx.now()),
    expiresAt: joint.expiresAt,
    people: await Promise.all(
      read.places.map(async (place) => ({
        id: place.person.id,
        name: await nameOfAccount(ctx, place.account),
        standing: standingOf(ctx, place),
      })),
    ),
  };
}

/** What somebody is asked, as they see it. */
export type AskCard = {
  placeId: string;
  jointId: string;
  /** Who asks; null where they have no name. */
  asker: string | null;
  words: Pick<JointWords, 'title' | 'lines'>;
  companies: string[];
  /** The names of the others who are asked too, as far as they have some. */
  others: (string | null)[];
  state: JointPersonRow['state'];
  /** What somebody agrees to: another one is asked anew. */
  version: number;
  digest: string;
  /** Whether it can still be answered. */
  isOpen: boolean;
  joint: JointRow['state'];
  expiresAt: number;
};

/** Reads what somebody is asked, by their place; null for everybody else, and once it is forgotten. */
export async function askCard(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; placeId: string },
): Promise<AskCard | null> {
  requireOwner(ctx, actor, of.accountId);
  const read = await readJoint(ctx.db.query, jointBehindPlace(of.placeId));
  const own = read?.places.find(({ person }) => person.id === of.placeId);
  return own?.person.accountId === of.accountId && read ? asked(ctx, read, own) : null;
}

async function asked(
  ctx: Needs,
  read: ReadJoint,
  { person }: Pick<JointPlace, 'person'>,
): Promise<AskCard> {
  const { joint, asker, places } = read;
  const words = await openWords(ctx, read);
  const others = places.filter(
    (one) => one.person.id !== person.id && ['asked', 'agreed'].includes(one.person.state),
  );
  return {
    placeId: person.id,
    jointId: joint.id,
    asker: await nameOfAccount(ctx, asker),
    words: words ?? { title: '', lines: [] },
    companies: companiesOf(joint),
    others: await Promise.all(others.map(({ account }) => nameOfAccount(ctx, account))),
    state: person.state,
    version: joint.version,
    digest: joint.digest,
    isOpen: isOpen(joint, ctx.now()),
    joint: joint.state,
    expiresAt: joint.expiresAt,
  };
}

/** What a code leads to for somebody; only `good` gives them a place. */
export type Invitation =
  | { is: 'unknown' | 'own' | 'over' | 'blocked' }
  /** They can take it, or have a place in it already (`there`). */
  | { is: 'good' | 'there'; card: AskCard };

/** A code that is in force, with what it leads to. */
export type FoundInvitation =
  | { is: 'unknown' | 'own' | 'over' | 'blocked' }
  | { is: 'there' | 'good'; read: ReadJoint; place: JointPlace };

/** Finds what a code's hash leads to for somebody. */
export async function findInvitation(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
  codeHash: string | null,
): Promise<FoundInvitation> {
  if (codeHash === null) return { is: 'unknown' };
  const behind = jointBehindCode(codeHash);
  const [read, asks] = await Promise.all([
    readJoint(ctx.db.query, behind),
    asksOf(ctx.db.query, accountId, askerBehind(behind)),
  ]);
  const place = read?.places.find(({ person }) => person.codeHash === codeHash);
  if (!read || !place) return { is: 'unknown' };
  if (read.joint.accountId === accountId) return { is: 'own' };
  const own = read.places.find(({ person }) => person.accountId === accountId);
  if (own) return { is: 'there', read, place: own };
  if (asks.isBlocked) return { is: 'blocked' };
  if (place.person.accountId !== null) return { is: 'unknown' };
  if (place.person.state !== 'invited' || !isOpen(read.joint, ctx.now())) return { is: 'over' };
  return { is: 'good', read, place };
}

/** Tells what a code that somebody typed, or a link that they opened, leads to. */
export async function invitationBy(
  ctx: Needs,
  actor: Actor,
  { accountId, typed }: { accountId: string; typed: string },
): Promise<Invitation> {
  requireOwner(ctx, actor, accountId);
  const found = await findInvitation(ctx, accountId, await hashOfInvitation(ctx, typed));
  if (!('read' in found)) return found;
  return { is: found.is, card: await asked(ctx, found.read, found.place) };
}

/** A line of what somebody asks for, or is asked for. */
export type JointListLine =
  | { is: 'asking'; id: string; title: string }
  | { is: 'asked' | 'agreed' | 'in'; id: string; asker: string | null };

/** What somebody asks others for and is asked for, and who may ask. */
export type JointList = { lines: JointListLine[]; blocked: number };

const MOST_LINES = 10;

/** Reads what somebody asks others for, and what they are asked for or are in, the newest first. */
export async function jointList(ctx: Needs, actor: Actor, accountId: string): Promise<JointList> {
  requireOwner(ctx, actor, accountId);
  const q = ctx.db.query;
  const [rows, blocked] = await Promise.all([
    jointsOf(q, accountId, MOST_LINES),
    blockedAskersOf(q, accountId),
  ]);
  const lines = await Promise.all(
    rows.map(async ({ joint, person, asker }): Promise<JointListLine[]> => {
      if (joint.accountId === accountId) {
        if (!isOpen(joint, ctx.now())) return [];
        const words = await openWords(ctx, { joint, asker });
        return words ? [{ is: 'asking', id: joint.id, title: words.title }] : [];
      }
      if (!person || (joint.state === 'open' && !isOpen(joint, ctx.now()))) return [];
      const is = joint.state === 'started' ? 'in' : person.state === 'agreed' ? 'agreed' : 'asked';
      if (is === 'in' && person.state !== 'agreed') return [];
      return [{ is, id: person.id, asker: await nameOfAccount(ctx, asker) }];
    }),
  );
  return { lines: lines.flat(), blocked };
}

/** Somebody on a platform who can be asked. */
export type Askable = { accountId: string; name: string | null; locale: string };

/**
 * Finds somebody on a platform who can be asked by an account; null for who has no account here, lets nobody
 * or not this account ask them, or is not there in good standing: nobody is told which of these.
 */
export async function askableAt(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  of: { accountId: string; surface: string; userId: string },
): Promise<Askable | null> {
  const q = ctx.db.query;
  const [account, { isOff, isBlocked }] = await Promise.all([
    jointAccountAt(q, of),
    asksOf(q, accountAtIdentity(of), of.accountId),
  ]);
  if (!account || isOff || isBlocked || account.id === of.accountId) return null;
  if (account.status !== 'active' && account.status !== 'limited') return null;
  if (account.closingAt !== null) return null;
  const key = account.wrappedKey && { owner: account.id, wrappedKey: account.wrappedKey };
  const { name } = await openNames(ctx, key || null, { name: account.name, email: null });
  return { accountId: account.id, name, locale: account.locale };
}
