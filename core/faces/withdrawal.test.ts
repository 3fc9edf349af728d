import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentInForce } from '../../db/consents.ts';
import { facesOf } from '../../db/faces.ts';
import { resultsOf } from '../../db/results.ts';
import { doomedObjects } from '../../db/schema/schema.ts';
import { withdrawFaceConsent } from '../accounts/withdraw-face-consent.ts';
import type { Engine, Submission } from '../engines/engine.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { createGenerations } from '../generations/generations.ts';
import { resultKeys } from '../generations/store.ts';
import { type Customer, openCustomer } from '../generations/testing/order.node.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { lanesWith } from '../tasks/kinds.ts';
import { createTaskLoop } from '../tasks/loop.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import type { Person } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { giveFaceConsent } from './face-consent.ts';
import { putFacePhoto } from './face-photos.ts';

const CREDITS = 100;
const withFace = { operation: 'imagine', kind: 'image', withFace: true } as const;

let ctx: TestContext;
let customer: Customer;
/** What reached the company, and what it was asked to stop. */
let sent: string[];
let stopped: string[];
/** How the company answers a submission. */
let answer: (signal: AbortSignal) => Promise<Submission>;

const engine = (company: string): Engine => ({
  id: company.toLowerCase(),
  company,
  concurrency: 1,
  remote: { inFlight: 1, timeLimitMs: 3_600_000 },
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 3,
  submit: ({ generationId }, { signal }) => {
    sent.push(generationId);
    return answer(signal);
  },
  poll: async () => ({ status: 'running', fraction: null }),
  cancel: async (id) => {
    stopped.push(id);
  },
});

const me = (): Person => ({
  is: 'person',
  surface: 'playground',
  userId: 'u',
  accountId: customer.accountId,
});
const withdrawal = () => withdrawFaceConsent(ctx, me(), { accountId: customer.accountId });
const withdraw = async () => perform(ctx, await withdrawal());

/** Agrees to a company, and puts three photos into the profile. */
async function haveFace(companies: string): Promise<void> {
  const { accountId } = customer;
  await perform(ctx, await giveFaceConsent(ctx, me(), { accountId, companies, locale: 'en' }));
  const [first] = await ctx.db.query.query.accounts.findMany();
  const key = { owner: accountId, wrappedKey: first?.wrappedKey ?? '' };
  const { bytes, contentType } = await flatPicture();
  for (const slot of FACE_SLOTS) {
    const of = { objectKey: `faces/${slot}`, descriptorKey: `faces/${slot}.d` };
    await ctx.vault.put(key, of.objectKey, bytes, contentType);
    await ctx.vault.put(key, of.descriptorKey, bytes, contentType);
    const photo = { slot, ...of, widthPx: 8, heightPx: 8 };
    await perform(ctx, await putFacePhoto(ctx, me(), { accountId, photo }));
  }
}

beforeEach(async () => {
  sent = [];
  stopped = [];
  answer = async () => ({ status: 'running', predictionId: `p${sent.length}` });
  ctx = await testContext({ engines: [engine('Atlas')] });
  customer = await openCustomer(ctx, CREDITS);
  await haveFace('Atlas');
});
afterEach(() => ctx.dispose());

describe('withdrawal stops what is running', () => {
  it('cancels it at the company, gives the credits back and says so', async () => {
    const id = await customer.order('atlas', [], withFace);
    await customer.loop.drain();
    expect(sent).toEqual([id]);
    expect(await customer.balance()).toBe(CREDITS - 10);
    expect(await withdraw()).toEqual([id]);
    expect(await facesOf(ctx.db.query, customer.accountId)).toEqual([]);
    expect(await customer.balance()).toBe(CREDITS);
    await customer.finish();
    expect(stopped).toEqual(['p1']);
    expect(await customer.generation(id)).toMatchObject({
      state: 'cancelled',
      failure: 'consent-withdrawn',
    });
    expect(customer.shown()).toContain('generation.reason-withdrawn');
    expect(customer.shown()).toContain('generation.returned-credits');
    for (const key of ['faces/front', 'faces/front.d'])
      expect(await ctx.store.get(key), key).toBeNull();
    expect(await ctx.db.query.select().from(doomedObjects)).toEqual([]);
  });

  it('sends nothing that was not sent yet', async () => {
    const [first, second] = [
      await customer.order('atlas', [], withFace),
      await customer.order('atlas', [], withFace),
    ];
    await customer.loop.drain();
    expect(sent).toEqual([first]);
    expect((await withdraw()).toSorted()).toEqual([first, second].toSorted());
    await customer.finish();
    expect(sent).toEqual([first]);
    expect(await customer.balance()).toBe(CREDITS);
  });

  it('lets go of a request that is on its way, and keeps nothing that comes back all the same', async () => {
    const { promise: isSent, resolve } = Promise.withResolvers<void>();
    let seen: AbortSignal | null = null;
    answer = async (signal) => {
      seen = signal;
      resolve();
      // A company that answers however it was told to stop.
      await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
      const picture = await flatPicture();
      return { status: 'finished', outputs: [{ kind: 'image', ...picture }] } as Submission;
    };
    const id = await customer.order('atlas', [], withFace);
    const working = customer.loop.drain();
    await isSent;
    await withdraw();
    await Promise.all([working, customer.loop.drain()]);
    await customer.finish();
    expect((seen as AbortSignal | null)?.aborted).toBe(true);
    expect(await customer.generation(id)).toMatchObject({ state: 'cancelled' });
    expect(await resultsOf(ctx.db.query, id)).toEqual([]);
    for (const key of resultKeys(id)) expect(await ctx.store.get(key)).toBeNull();
    expect(await customer.balance()).toBe(CREDITS);
  });

  it('stops at the company what got its id there only after the withdrawal', async () => {
    const { promise: isSent, resolve } = Promise.withResolvers<void>();
    const { promise: mayAnswer, resolve: letAnswer } = Promise.withResolvers<void>();
    answer = async () => {
      resolve();
      await mayAnswer;
      return { status: 'running', predictionId: 'late' };
    };
    await customer.order('atlas', [], withFace);
    const working = customer.loop.drain();
    await isSent;
    await withdraw();
    letAnswer();
    await working;
    await customer.finish();
    expect(stopped).toContain('late');
    expect(await customer.balance()).toBe(CREDITS);
  });

  it('counts once, however often it is done', async () => {
    const id = await customer.order('atlas', [], withFace);
    await customer.loop.drain();
    const both = [await withdrawal(), await withdrawal()];
    const [first, second] = both;
    if (!first || !second) throw new Error('two');
    await perform(ctx, first);
    await expect(perform(ctx, second)).rejects.toMatchObject({ code: 'generation-ended' });
    expect(await withdraw()).toEqual([]);
    await customer.finish();
    expect(await customer.balance()).toBe(CREDITS);
    expect(stopped).toEqual(['p1']);
    expect(await customer.generation(id)).toMatchObject({ state: 'cancelled' });
  });

  it('goes on without what was delivered in between', async () => {
    const id = await customer.order('atlas', [], withFace);
    await customer.loop.drain();
    const early = await withdrawal();
    await ctx.db.commit([
      {
        toSQL: () => ({
          sql: "update generations set state = 'delivering' where id = ?",
          params: [id],
        }),
      },
    ]);
    await expect(perform(ctx, early)).rejects.toMatchObject({ code: 'generation-transition' });
    expect(await consentInForce(ctx.db.query, customer.accountId, 'face')).not.toBeNull();
    expect(await withdraw()).toEqual([]);
    expect(await consentInForce(ctx.db.query, customer.accountId, 'face')).toBeNull();
    expect(await customer.balance()).toBe(CREDITS - 10);
  });

  it('is ended by another process where the first one died right after it', async () => {
    await customer.order('atlas', [], withFace);
    await customer.loop.drain();
    // The process that took the withdrawal does no more than commit it.
    await withdraw();
    const handlers = createGenerations(ctx).handlers as never;
    const other = createTaskLoop({ ctx, handlers, lanes: lanesWith(ctx.engines) });
    await other.drain();
    expect(stopped).toEqual(['p1']);
    expect(await customer.balance()).toBe(CREDITS);
  });

  it('leaves alone what is made from something else', async () => {
    const id = await customer.order('atlas');
    await customer.loop.drain();
    expect(await withdraw()).toEqual([]);
    expect(await customer.generation(id)).toMatchObject({ state: 'running' });
  });

  it('is too late for nothing: what is asked for meanwhile finds no photos', async () => {
    const before = await withdrawal();
    const id = await customer.order('atlas', [], withFace);
    await perform(ctx, before);
    await customer.finish();
    expect(sent).toEqual([]);
    expect(await customer.generation(id)).toMatchObject({ state: 'failed' });
    expect(await customer.balance()).toBe(CREDITS);
  });
});

it('a company that the consent does not name gets no face, whatever was asked for before', async () => {
  const id = await customer.order('atlas', [], withFace);
  await perform(
    ctx,
    await giveFaceConsent(ctx, me(), {
      accountId: customer.accountId,
      companies: 'Other',
      locale: 'en',
    }),
  );
  await customer.finish();
  expect(sent).toEqual([]);
  expect(await customer.generation(id)).toMatchObject({
    state: 'failed',
    failure: 'no-face-consent',
  });
  expect(customer.shown()).toContain('generation.reason-no-consent');
  expect(await customer.balance()).toBe(CREDITS);
});
