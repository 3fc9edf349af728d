import { type LinkRow, moveLink } from '../../db/links.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { type Side, sideOf } from './plan.ts';
import { type ReadLink, readLink } from './queries.ts';
import { surfaceIn, tellEverywhere } from './tell.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'now'>;

/**
 * Reads a link for one of its sides.
 * @throws {ProductError} `not-found` for a stranger's; `forbidden`, `suspended`
 */
export async function ownLink(
  ctx: Needs,
  actor: Actor,
  { accountId, id }: { accountId: string; id: string },
): Promise<{ link: LinkRow; side: Side; read: ReadLink }> {
  const [read] = await Promise.all([
    readLink(ctx.db.query, id),
    activeAccount(ctx, actor, accountId),
  ]);
  const { link } = read;
  const side = link && sideOf(link, accountId);
  if (!link || !side) throw new ProductError({ code: 'not-found' });
  return { link, side, read };
}

/** Refuses a link that is not in the state that a decision is for, or whose time is over. */
export function requireOpen(link: LinkRow, state: LinkRow['state'], now: number): void {
  if (link.expiresAt <= now) throw new ProductError({ code: 'link-refused', because: 'expired' });
  if (link.state !== state) throw new ProductError({ code: 'done-before' });
}

/**
 * Changes whose account or whose face photos stay. The guest chooses before the host is asked, so that
 * both agree to the same.
 * @throws {ProductError} `link-refused` after its time, `done-before` once the host is asked; `not-found`
 */
export async function chooseForLink(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string; stays?: Side; face?: Side },
): Promise<Prepared> {
  const { link, side } = await ownLink(ctx, actor, of);
  if (side !== 'guest') throw new ProductError({ code: 'not-found' });
  requireOpen(link, 'shown', ctx.now());
  const { stays, face } = of;
  return {
    statements: [
      moveLink(ctx.db.query, link.id, 'shown', {
        state: 'shown',
        ...(stays && { stays }),
        ...(face && { face }),
      }),
    ],
    result: undefined,
    decidedBy: ['link-changed'],
  };
}

/**
 * Lets the guest agree: the host is asked on the platform where the code was made.
 * @param of `name` of the guest on their platform; null where it is not known
 * @throws {ProductError} `link-refused` after its time, `done-before`, `not-found`
 */
export async function askHost(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string; name: string | null },
): Promise<Prepared> {
  const { link, side } = await ownLink(ctx, actor, of);
  if (side !== 'guest') throw new ProductError({ code: 'not-found' });
  const now = ctx.now();
  requireOpen(link, 'shown', now);
  const q = ctx.db.query;
  return {
    statements: [
      moveLink(q, link.id, 'shown', { state: 'asked' }),
      ...tellEverywhere(
        ctx,
        {
          accountId: link.hostAccountId,
          identities: [{ surface: link.hostSurface, userId: link.hostUserId }],
          about: `link-asked:${link.id}`,
        },
        {
          kind: 'link-asked',
          data: {
            linkId: link.id,
            surface: surfaceIn(link.guestSurface),
            name: of.name,
            until: link.expiresAt,
          },
        },
      ),
    ],
    result: undefined,
    decidedBy: ['link-changed'],
  };
}

/**
 * Refuses a link, from either side. The guest hears of the host's refusal.
 * @throws {ProductError} `done-before` for one that is linked or was refused, `not-found`
 */
export async function refuseLink(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; id: string },
): Promise<Prepared> {
  const { link, side } = await ownLink(ctx, actor, of);
  if (link.state !== 'shown' && link.state !== 'asked')
    throw new ProductError({ code: 'done-before' });
  const guest = { surface: link.guestSurface, userId: link.guestUserId };
  return {
    statements: [
      moveLink(ctx.db.query, link.id, link.state, { state: 'refused' }),
      ...(side === 'host'
        ? tellEverywhere(
            ctx,
            {
              accountId: link.guestAccountId,
              identities: [guest],
              about: `link-refused:${link.id}`,
            },
            { kind: 'link-refused', data: { surface: surfaceIn(link.hostSurface) } },
          )
        : []),
    ],
    result: undefined,
    decidedBy: ['link-changed'],
  };
}
