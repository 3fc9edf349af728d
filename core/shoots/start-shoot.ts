import { dayOf } from '../../db/allowances.ts';
import { facesOf } from '../../db/faces.ts';
import { spend } from '../../db/ledger.ts';
import { insertLooks, insertShoot } from '../../db/shoots.ts';
import { countSpending } from '../../db/spendings.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { requireFaceConsent } from '../faces/face-consent.ts';
import { goOnWithShoot } from '../generations/look.ts';
import type { NewGenerationInput } from '../generations/request.ts';
import { sealRequest } from '../generations/sealed-request.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/** What is bought as one. */
export type ShootOrder = {
  /** A ULID made by the caller. */
  id: string;
  /** The offer that was pressed: a second commit with the same one throws `shoot-draft`. */
  draftId: string;
  accountId: string;
  themeId: string;
  /** What it is called, in the user's language. */
  title: string;
  /** The looks in their order, each priced with its share. */
  looks: readonly NewGenerationInput[];
  place: Place;
};

type Needs = Pick<Context, 'db' | 'vault' | 'operators' | 'rules' | 'engines' | 'now'>;

/**
 * Starts a shoot: all its looks are paid by one movement, and stored at once. They are begun a few at a time.
 * Its words are the official templates' own, so that nothing of the user is screened before; each picture is,
 * once it is made.
 *
 * Refused on commit with `balance-floor`, `test-credits`, `spending-limit` or `account-held` where it cannot be
 * paid, with `shoot-open` while another is under way, with `shoot-draft` where the same offer was taken before.
 * @returns the shoot's id
 * @throws {ProductError} `held`, `closing`, `suspended`, `not-found`, `forbidden`; `photos-gone` and
 *   `no-face-consent` where the face profile is missing
 */
export async function startShoot(
  ctx: Needs,
  actor: Actor,
  { order, trace }: { order: ShootOrder; trace: string },
): Promise<Prepared<string>> {
  const { accountId } = order;
  const account = await activeAccount(ctx, actor, accountId);
  if (account.closingAt !== null) throw new ProductError({ code: 'closing' });
  if (account.heldAt !== null) throw new ProductError({ code: 'held' });
  await requireFaceConsent(ctx, accountId);
  const faces = await facesOf(ctx.db.query, accountId);
  if (faces.length < FACE_SLOTS.length) throw new ProductError({ code: 'photos-gone' });
  const key = keyOfAccount(account);
  const q = ctx.db.query;
  const now = ctx.now();
  const credits = order.looks.reduce((sum, { priceCredits }) => sum + priceCredits, 0);
  const looks = await Promise.all(
    order.looks.map(async ({ request, engineId, free: _, dayLimitCredits: __, ...look }, i) => ({
      ...look,
      ...(await sealRequest(ctx, key, look.id, request)),
      state: 'queued' as const,
      engine: engineId,
      freeDay: null,
      shootId: order.id,
      shootPosition: i + 1,
      trace,
      createdAt: now,
    })),
  );
  const { id, draftId, themeId, title, place } = order;
  return {
    statements: [
      insertShoot(q, {
        ...{ id, draftId, accountId, themeId, title, ...place, trace },
        ...{ size: looks.length, priceCredits: credits, createdAt: now },
      }),
      insertLooks(q, looks),
      ...spend(q, {
        ...{ accountId, generationId: id, credits, now },
        testMoneyPays: isMadeHere(ctx, order),
      }),
      countSpending(q, {
        ...{ accountId, credits, day: dayOf(now), limit: ctx.rules.spendingADayCredits },
      }),
      goOnWithShoot(q, id, accountId, now),
    ],
    result: id,
    decidedBy: ['shoot-draft', 'shoot-open'],
  };
}

/** Tells whether nothing but the local engine may make any of it. */
function isMadeHere({ engines }: Needs, { looks }: ShootOrder): boolean {
  const ids = looks.flatMap(({ engineId, request }) => [engineId, ...(request.fallbacks ?? [])]);
  return ids.every((id) => engines.find((engine) => engine.id === id)?.company === null);
}
