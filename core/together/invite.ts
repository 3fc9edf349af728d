import type { Statement } from '../../db/database.ts';
import { askAnew, insertPlace, takePlace } from '../../db/joint-places.ts';
import { type ReadJoint, readJoint, whileOpen } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { hashOfInvitation } from './invitation-code.ts';
import { askableAt, findInvitation } from './queries.ts';
import { nameOfAccount, openWords } from './words.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'operators' | 'rules' | 'secrets' | 'now'>;

/**
 * Reads a picture for who asks for it, while people can be asked.
 * @throws {ProductError} `not-found` for a stranger's; `done-before` once it was begun or ended
 */
export async function ownJoint(
  ctx: Pick<Context, 'db' | 'now'>,
  { accountId, jointId }: { accountId: string; jointId: string },
): Promise<ReadJoint> {
  const read = await readJoint(ctx.db.query, jointId);
  if (read?.joint.accountId !== accountId) throw new ProductError({ code: 'not-found' });
  const { state, expiresAt } = read.joint;
  if (state !== 'open' || expiresAt <= ctx.now()) throw new ProductError({ code: 'done-before' });
  return read;
}

/**
 * Makes an invitation, which one person can take. Of somebody who is named on a platform, and can be asked
 * there, the place is theirs at once, and they are asked in their own chat.
 * @param of `placeId` a fresh id; `code` a new code; `named` whom the platform knows to be on the same server
 * @throws {ProductError} `done-before`, `not-found`, `limited`, `suspended`, `forbidden`; (on commit)
 *   `joint-changed` where as many are asked as may be
 */
export async function invitePerson(
  ctx: Needs,
  actor: Actor,
  of: {
    accountId: string;
    jointId: string;
    placeId: string;
    code: string;
    named: { surface: string; userId: string } | null;
  },
): Promise<Prepared> {
  const { accountId, jointId, placeId } = of;
  const [read, codeHash] = await Promise.all([ownJoint(ctx, of), hashOfInvitation(ctx, of.code)]);
  await publishingAccount(ctx, actor, accountId);
  const person = of.named && (await askableAt(ctx, { accountId, ...of.named }));
  const isThere = read.places.some((place) => place.person.accountId === person?.accountId);
  const asked = person && !isThere ? person : null;
  const q = ctx.db.query;
  const now = ctx.now();
  return {
    statements: [
      insertPlace(q, {
        id: placeId,
        jointId,
        accountId: asked?.accountId ?? null,
        state: asked ? 'asked' : 'invited',
        codeHash,
        createdAt: now,
      }),
      whileOpen(q, jointId, ctx.rules.together.mostOthers, now),
      ...(asked
        ? [
            ...askAnew(q, jointId),
            ...(await tellAnew(ctx, read)),
            tell(q, {
              accountId: asked.accountId,
              kind: 'joint-asked',
              data: { ...(await askedFor(ctx, read)), placeId, anew: false },
              about: `joint:${placeId}`,
              now,
            }),
          ]
        : []),
    ],
    result: undefined,
    refusedBy: { guard: 'joint-changed', as: { code: 'done-before' } },
  };
}

/** Who asks for what, as a notice says it. */
async function askedFor(
  ctx: Pick<Context, 'vault' | 'log'>,
  read: ReadJoint,
): Promise<{ name: string | null; title: string }> {
  const [name, words] = await Promise.all([nameOfAccount(ctx, read.asker), openWords(ctx, read)]);
  return { name, title: words?.title ?? '' };
}

/** Tells those who have agreed that somebody else is in it now: they are asked again. */
export async function tellAnew(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'now'>,
  read: ReadJoint,
): Promise<Statement[]> {
  const data = await askedFor(ctx, read);
  return read.places.flatMap(({ person: { id: placeId, accountId, state } }) =>
    state === 'agreed' && accountId !== null
      ? [
          tell(ctx.db.query, {
            accountId,
            kind: 'joint-asked',
            data: { ...data, placeId, anew: true },
            about: `joint:${placeId}`,
            now: ctx.now(),
          }),
        ]
      : [],
  );
}

/**
 * Takes an invitation: the place is this person's, and nobody else's. Nothing is agreed to by that.
 * @param of `typed` the code as it was typed or opened
 * @returns the id of the place
 * @throws {ProductError} `not-found` for a code that leads to nothing for them; `suspended`, `forbidden`;
 *   (on commit) `joint-person-changed` where somebody was faster
 */
export async function takeInvitation(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; typed: string },
): Promise<Prepared<string>> {
  const { accountId } = of;
  await activeAccount(ctx, actor, accountId);
  const found = await findInvitation(ctx, accountId, await hashOfInvitation(ctx, of.typed));
  if (found.is !== 'good') throw new ProductError({ code: 'not-found' });
  const { read, place } = found;
  const { id: jointId } = read.joint;
  const { id: personId } = place.person;
  const q = ctx.db.query;
  return {
    statements: [
      ...takePlace(q, { personId, jointId, accountId }),
      whileOpen(q, jointId, ctx.rules.together.mostOthers, ctx.now()),
      ...(await tellAnew(ctx, read)),
    ],
    result: personId,
    decidedBy: ['joint-person-changed', 'joint-person', 'joint-changed'],
  };
}
