import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ATLAS_FAULTS,
  REPLICATE_FAULTS,
  type RemoteFault,
  WEBHOOK_FAULTS,
} from '../../core/engines/testing/remote-faults.node.ts';
import { askToCancel } from '../../core/generations/request.ts';
import { endsAt, tableText } from '../../core/generations/testing/outcomes.ts';
import { atlasWorld, type Outcome, replicateWorld } from '../testing/predictions.node.ts';

const PRICE = 10;
const ENDS = endsAt(PRICE);

const table: string[][] = [['engine', 'fault', 'is', 'state', 'paid', 'runs', 'message']];
afterAll(() => void process.stdout.write(tableText(table)));

const WORLDS = {
  replicate: { open: replicateWorld, faults: REPLICATE_FAULTS, cancels: true },
  atlas: { open: atlasWorld, faults: ATLAS_FAULTS, cancels: false },
};

describe.each(Object.entries(WORLDS))('%s', (name, { open, faults, cancels }) => {
  type World = Awaited<ReturnType<typeof open>>;
  let world: World;
  let paidBefore = 0;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(async () => {
    expect(world.server.violations).toEqual([]);
    await world.close();
  });
  const order = async () => {
    paidBefore = (await world.outcome(await world.order())).paid - PRICE;
    const open = await world.ctx.db.query.query.generations.findMany();
    return open.at(-1)?.id ?? '';
  };

  function expectEnd(is: RemoteFault['is'], ended: Outcome): void {
    const end = ENDS[is];
    expect(ended.generation.state).toBe(end.state);
    expect(ended.paid - paidBefore).toBe(end.paid);
    expect(ended.results).toHaveLength(is === 'ok' ? 1 : 0);
    expect(ended.runs.every(({ status }) => status !== 'running')).toBe(true);
    expect(ended.violations).toEqual([]);
    const shown = world.customer.shown();
    expect(shown).toContain(end.message);
    if (end.paid === 0) expect(shown).toContain('generation.returned-credits');
  }

  test.each(Object.entries(faults))(
    '%s: one outcome, the right charge and words',
    async (of, fault) => {
      world.begin(fault.course, { impatient: fault.impatient ?? false });
      const ended = await world.finish(await order());
      expectEnd(fault.is, ended);
      expect(ended.runs).toHaveLength(fault.again ? 2 : 1);
      expect(world.noted.map(({ cause }) => cause)).toEqual(fault.told ? [fault.told] : []);
      const { generation, paid, runs } = ended;
      const row = [generation.state, String(paid - paidBefore), String(runs.length)];
      table.push([name, of, fault.is, ...row, ENDS[fault.is].message]);
    },
  );

  test('the webhook ends it without another look at the clock', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    await world.customer.loop.drain();
    expect((await world.outcome(id)).generation.state).toBe('running');
    expect(await world.provider.tell(world.provider.predictions.first)).toBe(200);
    await world.customer.loop.drain();
    expectEnd(WEBHOOK_FAULTS['webhook once, between two looks'].is, await world.outcome(id));
  });

  test('the webhook that never comes is not needed', async () => {
    world.begin({ polls: 2 });
    world.counted.length = 0;
    expectEnd(WEBHOOK_FAULTS['webhook never'].is, await world.finish(await order()));
    expect(world.counted).toEqual([]);
  });

  test('the webhook before the answer to the submission', async () => {
    world.begin({ early: true });
    const ended = await world.finish(await order());
    expectEnd(WEBHOOK_FAULTS['webhook before the answer to the submission'].is, ended);
    expect(ended.runs).toHaveLength(1);
  });

  test('the webhook twice, and once more after the end', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    await world.customer.loop.drain();
    const { first } = world.provider.predictions;
    world.counted.length = 0;
    for (let i = 0; i < 2; i += 1) expect(await world.provider.tell(first)).toBe(200);
    const { is } = WEBHOOK_FAULTS['webhook twice, and once more after the end'];
    expectEnd(is, await world.finish(id));
    expect(await world.provider.tell(first)).toBe(200);
    expectEnd(is, await world.finish(id));
    expect(world.counted).toEqual(['accepted', 'repeated', 'repeated']);
  });

  test('success after the time was up changes nothing', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    const { is } = WEBHOOK_FAULTS['webhook of a success after the time was up'];
    expectEnd(is, await world.finish(id));
    expect(await world.provider.tell(world.provider.predictions.first)).toBe(200);
    expectEnd(is, await world.finish(id));
    expect(world.provider.predictions.first.cancelled).toBe(cancels);
  });

  test('a cancel reaches the provider, and gives everything back', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    await world.customer.loop.drain();
    await world.ctx.db.commit(askToCancel(world.ctx.db.query, id, world.ctx.now()));
    const ended = await world.finish(id);
    await world.customer.loop.drain();
    expect(ended.generation.state).toBe('cancelled');
    expect(ended.paid - paidBefore).toBe(0);
    expect(ended.violations).toEqual([]);
    expect(world.provider.predictions.first.cancelled).toBe(cancels);
    world.provider.predictions.first.ended = true;
    await world.provider.tell(world.provider.predictions.first);
    await world.customer.loop.drain();
    expect((await world.outcome(id)).generation.state).toBe('cancelled');
  });

  test('what is not signed, too old or unreadable is not taken', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    await world.customer.loop.drain();
    const { first } = world.provider.predictions;
    const url = first.webhook ?? '';
    const bare = await fetch(url, { method: 'POST', body: '{}' });
    expect(bare.status).toBe(401);
    expect(await world.provider.tell(first, { age: 301 })).toBe(401);
    expect(await world.provider.tell(first, { age: -301 })).toBe(401);
    const forged = { secret: 'whsec_Zm9yZ2VkIQ==', forged: true };
    expect(await world.provider.tell(first, forged)).toBe(401);
    const elsewhere = { ...first, webhook: url.replace(/[^/]+$/, 'unknown') };
    expect(await world.provider.tell(elsewhere)).toBe(404);
    const unreadable = { ...first, id: 'no id!' };
    expect(await world.provider.tell(unreadable)).toBe(400);
    const huge = await fetch(url, { method: 'POST', body: 'x'.repeat(600_000) });
    expect(huge.status).toBe(401);
    first.ended = false;
    expect((await world.outcome(id)).generation.state).toBe('running');
    first.ended = true;
    await world.provider.tell(first);
    expectEnd('ok', await world.finish(id));
  });

  test('forged events cost the provider no call while nothing is made, and few while something is', async () => {
    world.begin({ polls: Infinity });
    const id = await order();
    await world.customer.loop.drain();
    const { first } = world.provider.predictions;
    const forged = { secret: 'whsec_Zm9yZ2VkIQ==', forged: true };
    const cost = async () => {
      const before = world.server.asked.length;
      for (let i = 0; i < 30; i += 1)
        expect([401, 503]).toContain(await world.provider.tell(first, forged));
      return world.server.asked.length - before;
    };
    expect(await cost()).toBeLessThan(2);
    await world.finish(id);
    world.ctx.clock.advance(2 * 3_600_000);
    expect(await cost()).toBe(0);
  });

  test('an event about what nobody knows is waited for, then forgotten', async () => {
    world.begin({ polls: Infinity });
    await world.finish(await order());
    const stranger = { ...world.provider.predictions.first, id: 'stranger' };
    expect(await world.provider.tell(stranger)).toBe(200);
    for (let i = 0; i < 8; i += 1) {
      await world.customer.loop.drain();
      world.ctx.clock.advance(20_000);
    }
    const tasks = await world.ctx.db.query.query.tasks.findMany();
    expect(tasks.filter(({ kind }) => kind === 'follow-prediction')).toEqual([]);
  });

  test('50 at once hold no lane and each ends once', async () => {
    world.begin({ polls: Infinity });
    const ids: string[] = [];
    for (let i = 0; i < 50; i += 1) ids.push(await world.order());
    await world.customer.loop.drain();
    expect(world.provider.predictions.all).toHaveLength(50);
    const leased = await world.ctx.db.query.query.tasks.findMany();
    expect(leased.filter(({ leaseId }) => leaseId !== null)).toEqual([]);
    for (const one of world.provider.predictions.all)
      expect(await world.provider.tell(one)).toBe(200);
    await world.customer.loop.drain();
    for (const id of ids) {
      const { generation, results } = await world.outcome(id);
      expect(generation.state).toBe('delivered');
      expect(results).toHaveLength(1);
    }
    expect((await world.outcome(ids[0] ?? '')).violations).toEqual([]);
  });
});
