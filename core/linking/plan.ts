import type { LinkRow, LinkSide } from '../../db/links.ts';

/** The two who link their accounts: the host made the code, the guest used it. */
export type Side = 'host' | 'guest';

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'host' ? 'guest' : 'host');

/**
 * Tells whose account stays unless they choose: the one with purchases, else the older one.
 */
export function staysFirst(host: LinkSide, guest: LinkSide): Side {
  const hasPaid = (side: LinkSide) => side.paidAt !== null || side.subscriptions > 0;
  if (hasPaid(host) !== hasPaid(guest)) return hasPaid(host) ? 'host' : 'guest';
  return host.createdAt <= guest.createdAt ? 'host' : 'guest';
}

/** Tells whose face photos stay unless they choose: those that were confirmed last. */
export const facesFirst = (host: LinkSide, guest: LinkSide): Side =>
  (host.faceAt ?? 0) >= (guest.faceAt ?? 0) ? 'host' : 'guest';

/** Why two accounts cannot be linked; null where they can. */
export type LinkObstacle =
  /** They are one already. */
  | 'own'
  /** One of them is suspended, limited, held or about to be deleted: nobody links a way out of that. */
  | 'standing'
  /** Together they would have more platforms than an account may have. */
  | 'many';

/** Tells whether an account may be linked, parted or left. */
export const isInGoodStanding = ({
  status,
  heldAt,
  closingAt,
}: Pick<LinkSide, 'status' | 'heldAt' | 'closingAt'>): boolean =>
  status === 'active' && heldAt === null && closingAt === null;

/** Names the side that an account is on; null for a stranger to a link. */
export function sideOf(
  link: Pick<LinkRow, 'hostAccountId' | 'guestAccountId'>,
  accountId: string,
): Side | null {
  if (link.hostAccountId === accountId) return 'host';
  return link.guestAccountId === accountId ? 'guest' : null;
}

/** The account that stays and the one that goes into it. */
export const stayingOf = (
  link: Pick<LinkRow, 'hostAccountId' | 'guestAccountId' | 'stays'>,
): { stays: string; left: string } =>
  link.stays === 'host'
    ? { stays: link.hostAccountId, left: link.guestAccountId }
    : { stays: link.guestAccountId, left: link.hostAccountId };
