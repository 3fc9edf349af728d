import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsPage } from '../../db/acts.ts';
import { audit } from '../../db/audit.ts';
import { insertEngineIssue } from '../../db/engine-issues.ts';
import { predictionsOf } from '../../db/generations.ts';
import type { Engine, EngineOutput, PollResult } from '../engines/engine.ts';
import { withControls } from '../engines/engine-controls.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { rankEngines } from '../engines/router.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type Actor, COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { openEngineControls } from './engine-controls.ts';
import { engines, modelEnds } from './engine-figures.ts';
import { orderEngines, switchEngine } from './manage-engines.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';

const CREDITS = 100;
const person = (userId: string): Actor => ({
  is: 'person',
  surface: 'telegram',
  userId,
  accountId: '',
});
const OWNER = person('1');
const OTHERS = ['2', '3', '4'].map(person);
const operators = [
  { surface: 'telegram', userId: '1', role: 'owner' },
  { surface: 'telegram', userId: '2', role: 'support' },
  { surface: 'telegram', userId: '3', role: 'moderator' },
] as const;
const NEED = {
  operation: 'imagine',
  recipe: null,
  references: 0,
  realFaces: false,
  durationSeconds: 0,
  longEdgePx: 1024,
} as const;

let ctx: TestContext;
let customer: Customer;
let picture: EngineOutput;
let calls: string[];
let polled: PollResult;

const engine = (id: string): Engine => ({
  id,
  name: id.toUpperCase(),
  company: null,
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 1,
  typicalSeconds: () => 1,
  submit: async () => {
    calls.push(id);
    return id === 'far'
      ? { status: 'running', predictionId: 'p1' }
      : { status: 'finished', outputs: [picture] };
  },
  ...(id === 'far' && {
    remote: { inFlight: 2, timeLimitMs: 60 * 60_000 },
    poll: async () => polled,
    endsOn: async () => '2027-01-01',
  }),
});

beforeEach(async () => {
  picture = outputOf((await flatPicture()).bytes);
  calls = [];
  polled = { status: 'running', fraction: null };
  ctx = await testContext({ operators });
  ctx.engineControls = openEngineControls(ctx);
  ctx.engines = ['a', 'b', 'far'].map((id) => withControls(engine(id), ctx.engineControls));
  customer = await openCustomer(ctx, CREDITS);
});
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});

const turn = async (id: string, on: boolean) =>
  perform(ctx, await switchEngine(ctx, OWNER, { engine: id, on }));
const ranked = () => rankEngines(ctx.engines, NEED, { order: ['b'] }).map((one) => one.engine.id);

describe('switching an engine', () => {
  it('is for owners alone, of engines that there are, once', async () => {
    for (const actor of OTHERS) {
      const refused = { refusal: { code: 'forbidden' } };
      await expect(switchEngine(ctx, actor, { engine: 'a', on: false })).rejects.toMatchObject(
        refused,
      );
      await expect(orderEngines(ctx, actor, { order: ['a'] })).rejects.toMatchObject(refused);
      await expect(engines(ctx, actor)).rejects.toMatchObject(refused);
      await expect(modelEnds(ctx, actor)).rejects.toMatchObject(refused);
    }
    await expect(switchEngine(ctx, OWNER, { engine: 'x', on: false })).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
    await expect(turn('a', true)).rejects.toMatchObject({ refusal: { code: 'done-before' } });
    await turn('a', false);
    await expect(turn('a', false)).rejects.toMatchObject({ refusal: { code: 'done-before' } });
    await turn('a', true);
    const acts = await actsPage(ctx.db.query, { most: 9 });
    expect(acts.map(({ verb, subject, details }) => `${verb} ${subject} ${details}`)).toEqual([
      'switch-engine a {"on":true}',
      'switch-engine a {"on":false}',
    ]);
  });

  it('takes it out of every offer within seconds, in other processes and after a restart too', async () => {
    const other = openEngineControls(ctx);
    await other.learn();
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['b', 'a', 'far']);
    await turn('b', false);
    ctx.clock.advance(2_000);
    await Promise.all([other.learn(), ctx.engineControls.learn()]);
    expect(ranked()).toEqual(['a', 'far']);
    expect(other.offSince('b')).not.toBeNull();
    const restarted = openEngineControls(ctx);
    await restarted.learn();
    expect(restarted.offSince('b')).not.toBeNull();
    await turn('b', true);
    ctx.clock.advance(2_000);
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['b', 'a', 'far']);
    expect(ctx.engines[1]?.unsupportedReason?.(NEED)).toBeNull();
  });

  it('hands what waits for it to another that its owner was told of, at the price that was told', async () => {
    const id = await customer.order('a', ['far', 'b']);
    await turn('a', false);
    await turn('far', false);
    await customer.finish();
    expect(calls).toEqual(['b']);
    expect(await customer.generation(id)).toMatchObject({ state: 'delivered', engine: 'b' });
    expect(await customer.balance()).toBe(CREDITS - 10);
  });

  it('gives everything back with a word where no other may make it', async () => {
    const id = await customer.order('a');
    await turn('a', false);
    await customer.finish();
    expect(calls).toEqual([]);
    expect(await customer.generation(id)).toMatchObject({
      state: 'failed',
      failure: 'unavailable',
    });
    expect(await customer.balance()).toBe(CREDITS);
    expect(customer.shown()).toContain('generation.reason-unavailable');
  });

  it('follows what a provider is making already to its end', async () => {
    const id = await customer.order('far');
    await customer.loop.drain();
    expect((await customer.generation(id)).state).toBe('running');
    await turn('far', false);
    polled = { status: 'finished', outputs: [picture] };
    await customer.finish();
    expect(calls).toEqual(['far']);
    expect((await customer.generation(id)).state).toBe('delivered');
    expect(await predictionsOf(ctx.db.query, id)).toHaveLength(1);
    expect(await customer.balance()).toBe(CREDITS - 10);
  });
});

describe('the order of engines', () => {
  it('goes before that of the settings, and gives way to it again', async () => {
    await perform(ctx, await orderEngines(ctx, OWNER, { order: ['far', 'a'] }));
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['far', 'a', 'b']);
    await perform(ctx, await orderEngines(ctx, OWNER, { order: ['a'] }));
    ctx.clock.advance(2_000);
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['a', 'b', 'far']);
    await perform(ctx, await orderEngines(ctx, COMMAND, { order: [] }));
    ctx.clock.advance(2_000);
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['b', 'a', 'far']);
    for (const order of [['a', 'a'], ['x']])
      await expect(orderEngines(ctx, OWNER, { order })).rejects.toMatchObject({
        refusal: { code: 'not-found' },
      });
  });

  it('leaves what is switched off', async () => {
    await turn('a', false);
    await perform(ctx, await orderEngines(ctx, OWNER, { order: ['a', 'far'] }));
    await ctx.engineControls.learn();
    expect(ranked()).toEqual(['far', 'b']);
  });
});

describe('how engines stand', () => {
  it('is told by what they have made: how often, how long, why not', async () => {
    await customer.order('b');
    await customer.finish();
    await turn('a', false);
    const day = new Date(ctx.now()).toISOString().slice(0, 10);
    await ctx.db.commit([
      insertEngineIssue(ctx.db.query, {
        ...{ engine: 'a', model: 'm', cause: 'billing', parameter: '', day },
      }),
    ]);
    const told = await engines(ctx, OWNER);
    expect(told.engines.map(({ id, offAt, runs }) => [id, offAt !== null, runs.succeeded])).toEqual(
      [
        ['a', true, 0],
        ['b', false, 1],
        ['far', false, 0],
      ],
    );
    expect(told.engines[0]?.issues).toMatchObject([{ cause: 'billing' }]);
    expect(told.engines[1]?.runs.seconds).toEqual({ half: 0, most: 0 });
    expect(told.spend).toEqual([]);
    expect(await modelEnds(ctx, OWNER)).toEqual([
      { engine: 'far', name: 'FAR', endsOn: '2027-01-01' },
    ]);
  });
});
