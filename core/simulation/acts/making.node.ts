import { newId } from '../../../db/ids.ts';
import { agreeToJoint, insertPlace } from '../../../db/joint-places.ts';
import { balanceOf, spend } from '../../../db/ledger.ts';
import { insertLooks, insertShoot, openShootOf } from '../../../db/shoots.ts';
import { insertJoint, type JointRow, type ReadJoint, readJoint } from '../../../db/together.ts';
import { ProductError } from '../../errors.ts';
import { goOnWithShoot } from '../../generations/look.ts';
import { requestGeneration } from '../../generations/request.ts';
import { unsealed } from '../../generations/testing/unsealed.ts';
import { stopShoot } from '../../shoots/stop-shoot.ts';
import { jointStatements } from '../../together/start-joint.ts';
import { takeBackJoint } from '../../together/take-back.ts';
import { COMMAND } from '../../verbs/actor.ts';
import type { Act, Service, Works, World } from '../world.node.ts';
import { ordinary } from './people.node.ts';

const SIZES = [2, 3, 5] as const;
const SHARES = [3, 7, 40] as const;
const JOINT_CREDITS = 30;
const ANSWER_MS = 24 * 60 * 60_000;

/** The acts of people who buy many pictures as one, and of those who are in one picture together. */
export const MAKING_ACTS = {
  shoot: (world, service) => {
    const { random } = world;
    const of = { size: random.pick(SIZES), share: random.pick(SHARES), twice: random.chance(0.2) };
    const accountId = random.pick(world.users);
    const draftId = newId(world.now());
    buyShoot(world, service, { ...of, accountId, draftId });
    if (of.twice) buyShoot(world, random.pick(world.services), { ...of, accountId, draftId });
  },
  'stop-shoot': (world, service) => {
    const accountId = world.random.pick(world.users);
    world.run(service, 'stop a shoot', async (ctx) => {
      const open = await openShootOf(ctx.db.query, accountId);
      if (open) await stop(world, ctx, open.id);
    });
  },
  'joint-ask': (world, service) => ask(world, service),
  'joint-yes': (world, service) => {
    const turn = world.random.next();
    world.run(service, 'agree', async (ctx) => {
      const read = await jointAt(ctx, 'open', turn);
      const place = read?.places.find(({ person }) => person.state === 'asked');
      const { id, accountId } = place?.person ?? {};
      if (!read || !id || !accountId) return;
      world.note(`${accountId} agrees to ${read.joint.id}`);
      const consent = { digest: 'd', companies: '', locale: 'en', text: null, agreedAt: ctx.now() };
      await ctx.db.commit([
        agreeToJoint(
          ctx.db.query,
          { personId: id, accountId, now: ctx.now() },
          { ...consent, agreedVersion: read.joint.version },
        ),
      ]);
    });
  },
  'joint-begin': (world, service) => {
    const [turn, looksFirst, twice] = [
      world.random.next(),
      world.random.chance(0.7),
      world.random.chance(0.3),
    ];
    beginJoint(world, service, { turn, looksFirst });
    if (twice) beginJoint(world, world.random.pick(world.services), { turn, looksFirst });
  },
  'joint-back': (world, service) => {
    const turn = world.random.next();
    world.run(service, 'take a yes back', async (ctx) => {
      const state = turn < 0.2 ? 'open' : 'started';
      const read = await jointAt(ctx, state, turn);
      const place = read?.places.find(({ person }) => person.state === 'agreed');
      const { id: placeId, accountId } = place?.person ?? {};
      if (!read || !placeId || !accountId) return;
      world.note(`${accountId} takes a yes to ${read.joint.id} back`);
      const prepared = await takeBackJoint(ctx, COMMAND, { accountId, placeId });
      await ctx.db.commit(prepared.statements);
    });
  },
} as const satisfies Record<string, Act>;

type Purchase = { accountId: string; draftId: string; size: number; share: number };

/** What the press of a size commits, without the words. */
function buyShoot(world: World, service: Service, of: Purchase): void {
  const { accountId, draftId, size, share } = of;
  const id = newId(world.now());
  const lookIds = Array.from({ length: size }, () => newId(world.now()));
  const testMoneyPays = world.random.chance(0.5);
  world.note(`${accountId} buys a shoot of ${size} for ${size * share} (${id})`);
  world.run(service, 'shoot', async ({ db, now }) => {
    const q = db.query;
    const at = now();
    const { surface, chatId, address } = ordinary(accountId);
    const looks = lookIds.map((look, i) => {
      const order = { id: look, draftId: look, accountId, templateId: 'of-bob', free: null };
      const {
        stored,
        engineId: engine,
        free: _free,
        ...row
      } = unsealed({ ...ordinary(accountId), ...order, priceCredits: share });
      return {
        ...{ ...row, ...stored, engine, state: 'queued' as const, createdAt: at },
        ...{ shootId: id, shootPosition: i + 1 },
      };
    });
    await db.commit([
      insertShoot(q, {
        ...{ id, draftId, accountId, themeId: 'best', title: '', size },
        ...{ priceCredits: size * share, surface, chatId, address, createdAt: at },
      }),
      insertLooks(q, looks),
      ...spend(q, {
        ...{ accountId, generationId: id, credits: size * share, now: at, testMoneyPays },
      }),
      goOnWithShoot(q, id, accountId, at),
    ]);
  });
}

/** Stops a shoot, as its owner would; one that has ended meanwhile stays as it is. */
export async function stop(world: World, ctx: Works, shootId: string): Promise<void> {
  world.note(`the shoot ${shootId} is stopped`);
  await stopShoot(ctx, COMMAND, { shootId }).then(
    ({ statements }) => ctx.db.commit(statements),
    (cause: unknown) => {
      if (!(cause instanceof ProductError)) throw cause;
    },
  );
}

function ask(world: World, service: Service): void {
  const asker = world.random.pick(world.users);
  const others = world.users.filter((one) => one !== asker);
  const asked = world.random.chance(0.5) ? others : others.slice(0, 1);
  const id = newId(world.now());
  const places = asked.map((accountId) => ({ id: newId(world.now()), accountId }));
  world.note(`${asker} asks ${asked.join(' and ')} for ${id}`);
  world.run(service, 'ask', async ({ db, now }) => {
    const createdAt = now();
    await db.commit([
      insertJoint(db.query, {
        ...{ id, accountId: asker, draftId: id, state: 'open', digest: 'd', companies: '' },
        ...{ words: null, createdAt, expiresAt: createdAt + ANSWER_MS },
      }),
      ...places.map((place) =>
        insertPlace(db.query, { ...place, jointId: id, state: 'asked', codeHash: null, createdAt }),
      ),
    ]);
  });
}

/** A picture of several people in a state; null where there is none. @param turn from 0 to 1: which one */
async function jointAt(
  { db }: Works,
  state: JointRow['state'],
  turn: number,
): Promise<ReadJoint | null> {
  const { jointPictures } = db.query.query;
  const all = await jointPictures.findMany({
    where: (j, { eq }) => eq(j.state, state),
    orderBy: (j, { asc }) => asc(j.id),
  });
  const one = all[Math.floor(turn * all.length)];
  return one ? readJoint(db.query, one.id) : null;
}

/** Begins a picture with those who agree, in the batch that pays. */
function beginJoint(
  world: World,
  service: Service,
  { turn, looksFirst }: { turn: number; looksFirst: boolean },
): void {
  const id = newId(world.now());
  world.run(service, 'begin together', async (ctx) => {
    const read = await jointAt(ctx, 'open', turn);
    const agreed = read?.places.filter(({ person }) => person.state === 'agreed') ?? [];
    if (!read || agreed.length === 0) return;
    const { id: jointId, accountId } = read.joint;
    if (looksFirst && (await balanceOf(ctx.db.query, accountId)) < JOINT_CREDITS) return;
    world.note(`${accountId} begins ${jointId} with ${agreed.length} (${id})`);
    const usual = ordinary(accountId);
    const request = { ...usual.request, others: agreed.map(({ person }) => person.id) };
    const order = {
      ...{ ...usual, id, draftId: jointId, accountId, templateId: null, request, free: null },
      priceCredits: JOINT_CREDITS,
    };
    const statements = await jointStatements(ctx, order).catch((cause: unknown) => {
      if (!(cause instanceof ProductError)) throw cause;
      return null;
    });
    if (!statements) return;
    await ctx.db.commit([
      ...requestGeneration(ctx.db.query, unsealed(order), ctx.now()),
      ...statements,
    ]);
  });
}
