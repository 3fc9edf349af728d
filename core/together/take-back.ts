import type { Statement } from '../../db/database.ts';
import { endExports } from '../../db/exports.ts';
import { type GenerationRow, generationOf, predictionsOf } from '../../db/generations.ts';
import { type OwnPlace, placesOf } from '../../db/joint-lists.ts';
import { leavePlace } from '../../db/joint-places.ts';
import { type ResultRow, resultsOf } from '../../db/results.ts';
import { endJoint, jointBehindPlace, type ReadJoint, readJoint } from '../../db/together.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { endingStatements } from '../generations/end.ts';
import { askToCancel } from '../generations/request.ts';
import { isInMaking, JOINT_WITHDRAWN } from '../generations/states.ts';
import { tell } from '../notices/tell.ts';
import { deleteResult } from '../retention/delete-result.ts';
import { settleJointSoon, settleSharesSoon } from '../tasks/settle-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { nameOfAccount, type Opening, openWords } from './words.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'operators' | 'now'>;

/** A place that is given up, with all that hangs on it. */
type Leaving = { read: ReadJoint; placeId: string; generation: GenerationRow | null };

/**
 * Takes a consent to be in a picture back. One that is not begun goes on without the person; one that is
 * being made is stopped, with everything back to who paid; one that is there is removed for everybody, who
 * are told. A suspended account can do it too.
 *
 * Refused on commit with `generation-ended` or `generation-transition` where it has moved on by then:
 * prepared anew, it finds that.
 * @throws {ProductError} `not-found` for a stranger's place; `done-before` without a consent that is in
 *   force; `forbidden`
 */
export async function takeBackJoint(
  ctx: Needs,
  actor: Actor,
  { accountId, placeId }: { accountId: string; placeId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const read = await readJoint(ctx.db.query, jointBehindPlace(placeId));
  const own = read?.places.find(({ person }) => person.id === placeId)?.person;
  if (!read || own?.accountId !== accountId) throw new ProductError({ code: 'not-found' });
  if (own.state !== 'agreed' || read.joint.state === 'ended')
    throw new ProductError({ code: 'done-before' });
  const { generationId } = read.joint;
  const generation = generationId && (await generationOf(ctx.db.query, generationId));
  return {
    statements: await leaving(ctx, { read, placeId, generation: generation || null }),
    result: undefined,
    decidedBy: ['joint-person-changed'],
  };
}

/**
 * Builds the statements that take an account out of pictures of several people.
 * @param what `unfinished` leaves pictures that are there as they are; `everything` removes them
 */
export async function leaveJoints(
  ctx: Pick<Context, 'db' | 'now'> & Opening,
  accountId: string,
  what: 'unfinished' | 'everything',
): Promise<Statement[]> {
  const places = await placesOf(ctx.db.query, accountId);
  const left = places.filter(
    ({ generation }) =>
      what === 'everything' || generation === null || isInMaking(generation) || isHeld(generation),
  );
  const all = await Promise.all(left.map((place) => leavingPlace(ctx, place)));
  return all.flat();
}

const isHeld = ({ state }: GenerationRow): boolean => state === 'held';

async function leavingPlace(
  ctx: Pick<Context, 'db' | 'now'> & Opening,
  { joint, person, generation }: OwnPlace,
): Promise<Statement[]> {
  const read = await readJoint(ctx.db.query, joint.id);
  return read ? leaving(ctx, { read, placeId: person.id, generation }) : [];
}

async function leaving(
  ctx: Pick<Context, 'db' | 'now'> & Opening,
  of: Leaving,
): Promise<Statement[]> {
  const { read, placeId, generation } = of;
  const { joint } = read;
  const q = ctx.db.query;
  const now = ctx.now();
  const own = read.places.find(({ person }) => person.id === placeId);
  const isAgreed = own?.person.state === 'agreed';
  const gone = isAgreed
    ? leavePlace(q, placeId, ['agreed'], { state: 'withdrawn', withdrawnAt: now })
    : leavePlace(q, placeId, ['asked'], { state: 'refused' });
  const words = await openWords(ctx, read);
  const name = await nameOfAccount(ctx, own?.account ?? null);
  const title = words?.title ?? '';
  if (joint.state === 'open') {
    const answer = isAgreed ? 'withdrawn' : 'refused';
    const data = { jointId: joint.id, name, title, answer } as const;
    const about = `joint-answer:${placeId}`;
    return [
      gone,
      tell(q, { accountId: joint.accountId, kind: 'joint-answered', data, about, now }),
    ];
  }
  if (!isAgreed) return [gone];
  if (isInMaking(generation)) return [gone, ...(await stopping(ctx, generation))];
  return [gone, ...(await removing(ctx, { read, by: { placeId, name, title } }))];
}

/** Stops what is being made, at its provider too, with everything back. */
async function stopping(
  ctx: Pick<Context, 'db' | 'now'>,
  generation: GenerationRow,
): Promise<Statement[]> {
  const runs = await predictionsOf(ctx.db.query, generation.id);
  const ending = { state: 'cancelled', failure: JOINT_WITHDRAWN, refund: true } as const;
  return [
    ...endingStatements(ctx, generation, ending, runs),
    ...askToCancel(ctx.db.query, generation.id, ctx.now()),
  ];
}

/** Removes a picture for everybody, who are told by whom. */
async function removing(
  ctx: Pick<Context, 'db' | 'now'>,
  of: { read: ReadJoint; by: { placeId: string; name: string | null; title: string } },
): Promise<Statement[]> {
  const { read, by } = of;
  const { joint, places } = read;
  const others = places.flatMap(({ person }) =>
    person.state === 'agreed' && person.id !== by.placeId && person.accountId
      ? [person.accountId]
      : [],
  );
  const { name, title } = by;
  return [
    ...(await removeJoint(ctx, read)),
    ...[joint.accountId, ...others].map((accountId) =>
      tell(ctx.db.query, {
        accountId,
        kind: 'joint-removed',
        data: { name, title },
        about: `joint-removed:${joint.id}:${accountId}`,
        now: ctx.now(),
      }),
    ),
  ];
}

/**
 * Builds the statements that remove a picture of several people: its results, and what shows it in their chats.
 * @throws (in the commit) `joint-changed` where it was removed before
 */
export async function removeJoint(
  ctx: Pick<Context, 'db' | 'now'>,
  { joint }: Pick<ReadJoint, 'joint'>,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const generation = joint.generationId ? await generationOf(q, joint.generationId) : null;
  const results = generation ? await resultsOf(q, generation.id) : [];
  return [
    ...results.flatMap((result: ResultRow) => deleteResult(q, result, now)),
    ...endExports(joint.accountId, 'deleted', now),
    settleSharesSoon(q, now),
    ...(generation ? [withoutPicture(ctx, generation)] : []),
    ...endJoint(q, joint.id, 'started', 'removed', now),
    settleJointSoon(q, joint.id, now),
  ];
}

/** Takes the picture out of the chat of who made it. */
export function withoutPicture(
  ctx: Pick<Context, 'db' | 'now'>,
  { id, accountId, surface, chatId, address }: GenerationRow,
): Statement {
  const place = { surface: surface as SurfaceName, chatId, address };
  const about = `take-down:${id}`;
  return tell(ctx.db.query, {
    accountId,
    kind: 'result-deleted',
    data: {},
    about,
    place,
    replaces: true,
    now: ctx.now(),
  });
}
