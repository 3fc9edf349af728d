import { isGoneStatus } from '../../../db/accounts.ts';
import type { Opening } from '../../../db/chats.ts';
import type { Context } from '../../context.ts';
import { freeImagesFor } from '../../generations/price.ts';
import { FACE_SLOTS } from '../../operations/row.ts';
import { isOlderVersion } from '../../policies/policies.ts';
import { standingStatus } from '../../verbs/standing.ts';
import type { AccountFacts } from './facts.ts';

/** The account in what was read first; null for somebody new, refused or erased. */
export function accountFacts(
  opening: Omit<Opening, 'state'>,
  ctx: Pick<Context, 'rules' | 'now'>,
): AccountFacts | null {
  const { accountId, status } = opening;
  if (accountId === null || status === null || isGoneStatus(status)) return null;
  const slots = new Set(opening.faceSlots?.split(','));
  const [version = '', companies = ''] = opening.faceConsent?.split('\n') ?? [];
  return {
    id: accountId,
    status: standingStatus({ status, limitedUntil: opening.limitedUntil }, ctx.now()),
    name: opening.name,
    email: opening.email,
    termsVersion: opening.termsVersion,
    termsDue: isDue(opening, ctx.rules.termsVersion),
    welcome: opening.adultAt !== null && opening.termsVersion !== null,
    skipConfirm: opening.skipConfirm === 1,
    keepNothing: opening.keepNothing === 1,
    expiryNotices: opening.expiryNotices === 1,
    rewardNotices: opening.rewardNotices === 1,
    jointAsks: opening.jointAsks === 1,
    productNews: opening.productNews === 1,
    timeZone: opening.timeZone,
    quietHours: opening.quietHours,
    paidAt: opening.paidAt,
    proUntil: opening.proUntil,
    realProUntil: opening.realProUntil,
    heldAt: opening.heldAt,
    createdAt: opening.createdAt ?? ctx.now(),
    closingAt: opening.closingAt,
    credits: opening.credits ?? 0,
    testCredits: opening.testCredits ?? 0,
    freeLeft: Math.max(0, freeImagesFor(ctx.rules, opening, ctx.now()) - (opening.freeUsed ?? 0)),
    faceSlots: FACE_SLOTS.filter((slot) => slots.has(slot)),
    faceConsent: opening.faceConsent === null ? null : { version, companies },
  };
}

/** Whether newer terms than the accepted ones apply, and this build has them to be read. */
const isDue = (
  { termsVersion, termsInForce }: Pick<Opening, 'termsVersion' | 'termsInForce'>,
  ours: string,
): boolean =>
  termsInForce !== null &&
  isOlderVersion(termsVersion, termsInForce) &&
  isOlderVersion(termsVersion, ours);
