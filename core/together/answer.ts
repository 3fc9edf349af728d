import { blockAsker } from '../../db/joint-asks.ts';
import { agreeToJoint, leavePlace } from '../../db/joint-places.ts';
import { jointBehindPlace, type ReadJoint, readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { requireFaceConsent } from '../faces/face-consent.ts';
import { tell, tellOperators } from '../notices/tell.ts';
import { asRead } from '../policies/texts.ts';
import { sealText } from '../storage/sealed-text.ts';
import type { Locale } from '../texts/catalogue.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { askTexts } from './ask-texts.ts';
import { digestOf } from './begin-joint.ts';
import { askCard, isReady } from './queries.ts';
import { nameOfAccount, openWords } from './words.ts';

type Needs = Pick<
  Context,
  'db' | 'vault' | 'log' | 'operators' | 'rules' | 'engines' | 'secrets' | 'now'
>;

/** Names the place of a consent's text, where alone it opens. */
export const jointTextPlace = (placeId: string): string => `joint_people/text/${placeId}`;

/** Finds the picture of somebody's own place. @throws {ProductError} `not-found` for a stranger's */
async function ownPlace(
  ctx: Pick<Context, 'db'>,
  { accountId, placeId }: { accountId: string; placeId: string },
) {
  const read = await readJoint(ctx.db.query, jointBehindPlace(placeId));
  const place = read?.places.find(({ person }) => person.id === placeId);
  if (!read || place?.person.accountId !== accountId) throw new ProductError({ code: 'not-found' });
  return { read, place };
}

/** The fact that somebody has answered, for who asks. */
async function answered(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'now'>,
  { read, place }: Awaited<ReturnType<typeof ownPlace>>,
  answer: 'agreed' | 'refused',
) {
  const words = await openWords(ctx, read);
  const name = await nameOfAccount(ctx, place.account);
  return tell(ctx.db.query, {
    accountId: read.joint.accountId,
    kind: 'joint-answered',
    data: { jointId: read.joint.id, name, title: words?.title ?? '', answer },
    about: `joint-answer:${place.person.id}`,
    now: ctx.now(),
  });
}

/**
 * Agrees to be in a picture, as it was shown: a dated consent that holds for it alone. The text that was
 * shown is kept with it.
 * @param of `version` of what was shown
 * @throws {ProductError} `no-face-consent` or `photos-gone` without a complete face profile; `done-before`
 *   where something else is asked by now; `not-found` for a stranger's place; `suspended`, `forbidden`
 */
export async function agreeToBeIn(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; placeId: string; version: number; locale: Locale },
): Promise<Prepared> {
  const { accountId, placeId, version, locale } = of;
  const [card, own, account] = await Promise.all([
    askCard(ctx, actor, of),
    ownPlace(ctx, of),
    activeAccount(ctx, actor, accountId),
  ]);
  if (!card) throw new ProductError({ code: 'not-found' });
  await requireFaceConsent(ctx, accountId);
  if (!isReady(ctx, own.place.account)) throw new ProductError({ code: 'photos-gone' });
  const now = ctx.now();
  const text = asRead(askTexts(card), locale);
  const people = own.read.places.flatMap(({ person, account: one }) =>
    one && ['asked', 'agreed'].includes(person.state) ? [one.id] : [],
  );
  return {
    statements: [
      agreeToJoint(
        ctx.db.query,
        { personId: placeId, accountId, now },
        {
          digest: await digestOf([card.digest, ...people.toSorted()]),
          companies: card.companies.join(','),
          locale,
          text: await sealText(ctx, keyOfAccount(account), jointTextPlace(placeId), text),
          agreedAt: now,
          agreedVersion: version,
        },
      ),
      await answered(ctx, own, 'agreed'),
    ],
    result: undefined,
    decidedBy: ['joint-person-changed'],
  };
}

/**
 * Refuses to be in a picture that has not been begun. A suspended account can do it too.
 * @param of `block` keeps who asks from asking again
 * @throws {ProductError} `done-before` once it was answered otherwise, begun or ended; `not-found` for a
 *   stranger's place; `forbidden`
 */
export async function refuseAsk(
  ctx: Pick<Needs, 'db' | 'vault' | 'log' | 'operators' | 'now'>,
  actor: Actor,
  of: { accountId: string; placeId: string; block: boolean },
): Promise<Prepared> {
  const { accountId, placeId, block } = of;
  await standingAccount(ctx, actor, accountId);
  const own = await ownPlace(ctx, of);
  const now = ctx.now();
  const isAsked = own.place.person.state === 'asked';
  if (!isAsked && !block) throw new ProductError({ code: 'done-before' });
  const q = ctx.db.query;
  return {
    statements: [
      ...(isAsked
        ? [
            leavePlace(q, placeId, ['asked'], { state: 'refused' }),
            ...(own.read.joint.state === 'open' ? [await answered(ctx, own, 'refused')] : []),
          ]
        : []),
      ...(block ? [blocking(q, own.read, accountId, now)] : []),
    ],
    result: undefined,
    decidedBy: ['joint-person-changed'],
  };
}

const blocking = (
  q: Context['db']['query'],
  { joint }: ReadJoint,
  accountId: string,
  now: number,
) => blockAsker(q, { accountId, askerAccountId: joint.accountId, createdAt: now });

/**
 * Reports to the operators what somebody is asked; who asks cannot ask this person again.
 * @throws {ProductError} `not-found` for a stranger's place; `suspended`, `forbidden`
 */
export async function reportAsk(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; placeId: string },
): Promise<Prepared> {
  const { accountId, placeId } = of;
  await activeAccount(ctx, actor, accountId);
  const own = await ownPlace(ctx, of);
  const { joint } = own.read;
  const q = ctx.db.query;
  const now = ctx.now();
  const isAsked = own.place.person.state === 'asked';
  return {
    statements: [
      ...(isAsked
        ? [
            leavePlace(q, placeId, ['asked'], { state: 'refused' }),
            ...(joint.state === 'open' ? [await answered(ctx, own, 'refused')] : []),
          ]
        : []),
      blocking(q, own.read, accountId, now),
      ...tellOperators(ctx, {
        kind: 'ask-reported',
        data: { jointId: joint.id, accountId: joint.accountId },
        about: `ask-reported:${placeId}`,
      }),
    ],
    result: undefined,
    decidedBy: ['joint-person-changed'],
  };
}
