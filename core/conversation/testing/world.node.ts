/** A conversation on the stage whose tasks run too, in the states that an account can be in: for tests. */

import { handlersOf } from '../../../bots/service/handlers.ts';
import type { Database } from '../../../db/database.ts';
import { grant } from '../../../db/ledger.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import type { Engine } from '../../engines/engine.ts';
import { unknownWords } from '../../engines/local/unknown-words.ts';
import { createGenerations } from '../../generations/generations.ts';
import type { PaymentProvider } from '../../payment-providers/provider.ts';
import { lanesWith } from '../../tasks/kinds.ts';
import { createTaskLoop } from '../../tasks/loop.ts';
import { bookSpark } from './spark.ts';
import { NOON, openStage, type Stage } from './stage.node.ts';

const DAY = 86_400_000;
const HOLD = '01ARZ3NDEKTSV4RRFFQ69G5FAA';
const SUBSCRIPTION = '01ARZ3NDEKTSV4RRFFQ69G5FAB';

/** A stage with the errors that were logged on it. */
export type World = Stage & { drain(): Promise<void>; problems: string[] };

const engineOf = (kind: 'image' | 'video') => ({
  kind,
  bytes: new Uint8Array([7]),
  contentType: kind === 'image' ? ('image/jpeg' as const) : ('video/mp4' as const),
  widthPx: 8,
  heightPx: 8,
  durationSeconds: kind === 'image' ? 0 : 4,
});

/** Makes everything at once, but no picture of words that begin with “no”. */
const engine: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: ({ prompt }) => !prompt?.startsWith('no '),
  unknownWords,
  priceCredits: () => 60,
  typicalSeconds: () => 3,
  submit: async ({ durationSeconds }) => ({
    status: 'finished',
    outputs: [engineOf(durationSeconds > 0 ? 'video' : 'image')],
  }),
};

/** Sells everything and knows one payment. */
const till: PaymentProvider = {
  id: 'sandbox',
  open: async ({ id }) => ({ providerId: id, url: 'https://pay.example/1', expiresAt: NOON + DAY }),
  find: async () => null,
  checkoutStatus: async (transactionId) => ({
    state: 'paid',
    transactionId,
    amountCents: 499,
    refundedCents: 0,
    disputedCents: 0,
    currency: 'usd',
    billingEmail: 'ada@example.com',
  }),
  refund: async () => undefined,
  receiptUrl: async (transactionId) => `https://pay.example/${transactionId}`,
  subscriptions: {
    status: () => Promise.reject(new Error('not here')),
    end: async () => undefined,
    resume: async () => undefined,
    portal: async () => 'https://pay.example/portal',
  },
};

/** Reads any media as one picture. */
const readMedia = async () => ({
  bytes: new Uint8Array([7]),
  contentType: 'image/jpeg',
  filename: 'picture.jpg',
});

/** Opens a stage with everything behind it. */
export async function openWorld(
  surface: SurfaceName = 'telegram',
  database?: () => Promise<Database>,
  parts: Partial<Context> = {},
): Promise<World> {
  const problems: string[] = [];
  const note = (fields: object, message: string): void => {
    const { error, err = error, kind = '' } = fields as Record<string, unknown>;
    problems.push(`${message}: ${kind} ${err instanceof Error ? err.message : String(err)}`);
  };
  const nothing = () => undefined;
  const log = { debug: nothing, info: nothing, warn: note, error: note, child: () => log };
  const operators = [{ surface, userId: 'boss', role: 'owner' as const }];
  const stage = await openStage({
    surface,
    ...(database && { database }),
    parts: { engines: [engine], payments: [till], operators, log, ...parts },
  });
  const loop = createTaskLoop({
    ctx: stage.ctx,
    handlers: handlersOf(
      stage.ctx,
      stage.conversation,
      createGenerations(stage.ctx),
      readMedia,
      stage.ctx.now,
    ),
    lanes: lanesWith(['local', 'painter', 'other', 'openai'].map((id) => ({ id, concurrency: 2 }))),
  });
  const drain = async (): Promise<void> => {
    await loop.drain();
    await stage.conversation.settle();
  };
  return { ...stage, drain, problems };
}

const account = async ({ ctx }: World): Promise<string> => {
  const { query } = ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, 'user') });
  return row?.accountId ?? '';
};

async function addFace(world: World): Promise<void> {
  await world.command('profile');
  await world.tap('face-yes');
  await world.photos(['front', 'left', 'right']);
  await world.drain();
}

async function give(world: World, credits: number): Promise<void> {
  const { db } = world.ctx;
  await db.commit(
    grant(db.query, { accountId: await account(world), id: 'x', credits, now: NOON }),
  );
}

async function make(world: World): Promise<void> {
  for (const template of ['neon', 'orbit']) {
    await world.press(`use:${template}`);
    await world.tap('go:');
    await world.drain();
  }
  await world.command('cutout');
  await world.photos(['selfie']);
  await world.drain();
  await world.tap('go:');
  await world.drain();
}

async function buy(world: World): Promise<void> {
  await bookSpark(world.ctx, await account(world));
  await world.drain();
}

async function joinBoss(world: World): Promise<void> {
  await world.command('start', '', 'boss');
  await world.press('adult', 'boss');
  await world.press('agree', 'boss');
}

/** The states of an account that tests begin from, by name. */
export const STATES = {
  new: async () => undefined,
  refused: async (world) => {
    await world.command('start');
    await world.tap('minor');
  },
  'without a face': (world) => world.join(),
  'with a face': async (world) => {
    await world.join();
    await addFace(world);
  },
  'without credits': async (world) => {
    await world.join();
    await addFace(world);
    await world.sql(
      "insert into allowances select id, '2026-11-21', 5, 5 from accounts where status = 'active'",
    );
  },
  rich: async (world) => {
    await world.join();
    await addFace(world);
    await give(world, 500);
    await buy(world);
    await make(world);
  },
  'with Pro': async (world) => {
    await world.join();
    await addFace(world);
    await give(world, 500);
    await world.sql(
      `insert into subscriptions (id, account_id, provider, provider_id, state, period_end_at,
         cancels_at_end, amount_cents, currency, created_at)
       select ?, id, 'sandbox', 'sub_1', 'active', ?, 0, 999, 'usd', 0 from accounts`,
      SUBSCRIPTION,
      NOON + 10 * DAY,
    );
    await world.sql('update accounts set pro_until = ?', NOON + 10 * DAY);
  },
  held: async (world) => {
    await world.join();
    await addFace(world);
    await give(world, 500);
    await world.sql('update accounts set held_at = ?', NOON);
  },
  suspended: async (world) => {
    await world.join();
    await addFace(world);
    await world.sql("update accounts set status = 'suspended'");
  },
  erased: async (world) => {
    await world.join();
    await addFace(world);
    await world.press('del-now-yes');
  },
  operator: async (world) => {
    await world.join();
    await addFace(world);
    await give(world, 500);
    await buy(world);
    await world.sql(
      `insert into holds (id, account_id, cause, evidence, created_at)
       select ?, id, 'codes-wrong', '{"counted":12,"most":10,"windowMs":3600000}', ? from accounts`,
      HOLD,
      NOON,
    );
    await joinBoss(world);
  },
} as const satisfies Record<string, (world: World) => Promise<unknown>>;

/** The name of a state that tests begin from. */
export type StateName = keyof typeof STATES;
