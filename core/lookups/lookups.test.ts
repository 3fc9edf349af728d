import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putCreator } from '../../db/creators.ts';
import { newId } from '../../db/ids.ts';
import { insertReview } from '../../db/reviews.ts';
import { generations } from '../../db/schema/schema.ts';
import { addPerson, buy, moveMoney } from '../credits/testing/people.ts';
import type { Engine } from '../engines/engine.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { type Customer, openCustomer } from '../generations/testing/order.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type Actor, COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import {
  accountGenerations,
  accountLedger,
  accountOverview,
  accountPayments,
  acts,
} from './account.ts';
import { caseMedia, openCase } from './cases.ts';
import { find } from './find.ts';
import { generationStory } from './generation-story.ts';
import { books, differences, paymentsPage, refundsPage } from './payments.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const person = (userId: string): Actor => ({
  is: 'person',
  surface: 'telegram',
  userId,
  accountId: '',
});
const OWNER = person('1');
const SUPPORT = person('2');
const MODERATOR = person('3');
const NOBODY = person('4');
const forbidden = { refusal: { code: 'forbidden' } };
const first = { before: null } as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({
    operators: [
      { surface: 'telegram', userId: '1', role: 'owner' },
      { surface: 'telegram', userId: '2', role: 'support' },
      { surface: 'telegram', userId: '3', role: 'moderator' },
    ],
  });
});
afterEach(() => ctx.dispose());

async function customer(): Promise<Customer> {
  const picture = outputOf((await flatPicture()).bytes);
  const engine: Engine = {
    id: 'a',
    company: null,
    concurrency: 1,
    supports: () => true,
    priceCredits: () => 1,
    typicalSeconds: () => 1,
    submit: async () => ({ status: 'finished', outputs: [picture] }),
  };
  ctx.engines = [engine];
  return openCustomer(ctx, 100);
}

describe('looking up', () => {
  it('is refused to roles without the right', async () => {
    const people = [
      (actor: Actor) => find(ctx, actor, 'x'),
      (actor: Actor) => accountOverview(ctx, actor, 'ada'),
      (actor: Actor) => accountLedger(ctx, actor, { accountId: 'ada', ...first }),
      (actor: Actor) => accountGenerations(ctx, actor, { accountId: 'ada', ...first }),
      (actor: Actor) => acts(ctx, actor, { accountId: 'ada', subject: null, ...first }),
      (actor: Actor) => generationStory(ctx, actor, 'x'),
    ];
    const all = { provider: null, status: null, from: null, until: null, ...first };
    const money = [
      (actor: Actor) => accountPayments(ctx, actor, { accountId: 'ada', ...first }),
      (actor: Actor) => paymentsPage(ctx, actor, all),
      (actor: Actor) => refundsPage(ctx, actor, { state: null, ...first }),
      (actor: Actor) => books(ctx, actor),
      (actor: Actor) => differences(ctx, actor, { since: 0 }),
      (actor: Actor) => acts(ctx, actor, { accountId: null, subject: null, ...first }),
    ];
    for (const query of people) {
      for (const actor of [OWNER, SUPPORT, COMMAND]) await query(actor);
      for (const actor of [MODERATOR, NOBODY])
        await expect(query(actor)).rejects.toMatchObject(forbidden);
    }
    for (const query of money) {
      for (const actor of [OWNER, COMMAND]) await query(actor);
      for (const actor of [SUPPORT, MODERATOR, NOBODY])
        await expect(query(actor)).rejects.toMatchObject(forbidden);
    }
  });

  it('finds people by platform, account and handle, payments and generations by their ids', async () => {
    await addPerson(ctx, 'ada');
    const checkoutId = await buy(ctx, 'ada');
    await ctx.db.commit([
      putCreator(ctx.db.query, {
        accountId: 'ada',
        name: 'Ada',
        handle: 'ada-l',
        search: '[]',
        now: 1,
      }),
    ]);
    const one = await customer();
    const id = await one.order('a');
    await ctx.db.commit([ctx.db.query.update(generations).set({ trace: 'telegram:77' })]);
    const account = { what: 'account', accountId: 'ada' };
    for (const words of ['playground:ada', 'ada', '@ADA-L', ' ada-l '])
      expect(await find(ctx, SUPPORT, words)).toEqual([account]);
    for (const words of [checkoutId, `pi_${checkoutId}`])
      expect(await find(ctx, SUPPORT, words)).toMatchObject([
        { what: 'payment', checkoutId, accountId: 'ada' },
      ]);
    for (const words of [id, 'telegram:77'])
      expect(await find(ctx, SUPPORT, words)).toEqual([
        { what: 'generation', id, accountId: one.accountId },
      ]);
    for (const words of ['', 'telegram:ada', 'nobody', 'ada@example.com', 'x'.repeat(9_999)])
      expect(await find(ctx, SUPPORT, words)).toEqual([]);
  });

  it('shows an account without name, address, words or pictures', async () => {
    await addPerson(ctx, 'ada', { email: 'ada@example.com' });
    await buy(ctx, 'ada', { credits: 300 });
    const seen = await accountOverview(ctx, SUPPORT, 'ada');
    expect(seen).toMatchObject({
      id: 'ada',
      credits: 300,
      identities: [{ surface: 'playground', userId: 'ada' }],
      subscriptions: null,
    });
    expect(JSON.stringify(seen)).not.toContain('example.com');
    expect((await accountOverview(ctx, OWNER, 'ada'))?.subscriptions).toEqual([]);
    expect(await accountOverview(ctx, OWNER, 'nobody')).toBeNull();
  });

  it('turns pages by key, each line once', async () => {
    await addPerson(ctx, 'ada');
    for (let i = 0; i < 120; i += 1) await buy(ctx, 'ada', { credits: 1 });
    const all = { provider: null, status: null, from: null, until: null };
    const lists = [
      (before: string | null) => accountLedger(ctx, OWNER, { accountId: 'ada', before }),
      (before: string | null) => paymentsPage(ctx, OWNER, { ...all, before }),
    ];
    for (const list of lists) {
      const ids: string[] = [];
      let before: string | null = null;
      let pages = 0;
      do {
        const page: { lines: { id: string }[]; next: string | null } = await list(before);
        ids.push(...page.lines.map(({ id }) => id));
        before = page.next;
        pages += 1;
      } while (before !== null);
      expect(pages).toBe(3);
      expect(new Set(ids).size).toBe(120);
      expect(ids).toEqual(ids.toSorted().toReversed());
    }
  });
});

describe('payments', () => {
  it('are filtered by provider, by what became of them and by time', async () => {
    await addPerson(ctx, 'ada');
    const kept = await buy(ctx, 'ada');
    const noon = ctx.now();
    ctx.clock.advance(DAY);
    const back = await buy(ctx, 'ada');
    const disputed = await buy(ctx, 'ada');
    await moveMoney(ctx, back, { status: 'paid', refundedCents: 100 });
    await moveMoney(ctx, disputed, { status: 'disputed', refundedCents: 0 });
    const listed = async (of: Partial<Parameters<typeof paymentsPage>[2]>) => {
      const asked = { provider: null, status: null, from: null, until: null, before: null, ...of };
      return (await paymentsPage(ctx, OWNER, asked)).lines.map(({ checkoutId }) => checkoutId);
    };
    expect(await listed({})).toEqual([disputed, back, kept]);
    expect(await listed({ provider: 'paypal' })).toEqual([]);
    expect(await listed({ provider: 'stripe', status: 'returned' })).toEqual([back]);
    expect(await listed({ status: 'disputed' })).toEqual([disputed]);
    expect(await listed({ status: 'paid' })).toEqual([kept]);
    expect(await listed({ until: noon + 1 })).toEqual([kept]);
    expect(await listed({ from: noon + 1 })).toEqual([disputed, back]);
  });

  it('are read by an index, whatever is asked', async () => {
    const plans = await Promise.all(
      [
        `select * from payments p where p.id < '~' and p.id >= '' order by p.id desc limit 9`,
        `select * from payments p where p.id < '~' and p.provider = 'stripe' order by p.id desc limit 9`,
        `select * from payments p where p.id < '~' and +p.provider = 'stripe' and (status <> 'paid' or refunded_cents > 0) and p.status = 'disputed' order by p.id desc limit 9`,
        `select e.id from entries e join movements m on m.id = e.movement_id where e.account_id = 'a' and e.id < '~' order by e.id desc limit 9`,
        `select id from generations where account_id = 'a' and id < '~' order by id desc limit 9`,
        `select id from generations where trace = 'a' and trace is not null order by id limit 9`,
        `select r.id from payment_refunds r where r.state = 'asked' and r.id < '~' order by r.id desc limit 9`,
        `select id from acts where subject = 'a' and verb = 'b' and actor = 'c' and created_at >= 1 order by id desc limit 1`,
      ].map((query) =>
        ctx.db.query.all<{ detail: string }>(sql.raw(`explain query plan ${query}`)),
      ),
    );
    const steps = plans.flat().map(({ detail }) => detail);
    expect(steps.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
    expect(steps.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([
      'USE TEMP B-TREE FOR ORDER BY',
    ]);
    expect(steps.join('\n')).toContain('payments_returned');
  });

  it('are proved with the books, as long as these are small', async () => {
    await addPerson(ctx, 'ada');
    await buy(ctx, 'ada');
    const { proof, entries } = await books(ctx, OWNER);
    expect([entries, proof?.violations]).toEqual([2, []]);
    expect(proof?.figures.payments).toMatchObject([{ provider: 'stripe', count: 1 }]);
  });
});

describe('the story of a generation', () => {
  it('is told in order, from the request to the delivery, without words', async () => {
    const one = await customer();
    const id = await one.order('a');
    ctx.clock.advance(1_000);
    await one.finish();
    const story = await generationStory(ctx, SUPPORT, id);
    expect(story?.state).toBe('delivered');
    const what = story?.steps.map((step) => step.what) ?? [];
    expect(what.slice(0, 2)).toEqual(['asked', 'moved']);
    for (const each of ['run-begun', 'run-ended', 'stored', 'ended', 'delivered'] as const)
      expect(what).toContain(each);
    const times = story?.steps.map(({ at }) => at) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(JSON.stringify(story)).not.toMatch(/lighthouse/i);
    expect(JSON.stringify(story)).not.toContain('costMicros');
    expect(JSON.stringify(await generationStory(ctx, OWNER, id))).toContain('costMicros');
    expect(await generationStory(ctx, SUPPORT, 'x')).toBeNull();
  });
});

describe('a case', () => {
  const reviewed = async () => {
    const one = await customer();
    const generationId = await one.order('a');
    await one.finish();
    const id = newId(ctx.now());
    const { accountId } = one;
    await ctx.db.commit([
      insertReview(ctx.db.query, {
        ...{ id, generationId, accountId, cause: 'appeal', fingerprint: 'keyed.x' },
        createdAt: ctx.now(),
      }),
    ]);
    return { kind: 'review', id } as const;
  };

  it('shows its pictures to who has opened it, for a while, and to nobody else', async () => {
    const of = await reviewed();
    await expect(caseMedia(ctx, MODERATOR, of)).rejects.toMatchObject(forbidden);
    const until = await perform(ctx, await openCase(ctx, MODERATOR, of));
    expect(until).toBe(ctx.now() + 15 * MINUTE);
    const { media, until: shownUntil } = await caseMedia(ctx, MODERATOR, of);
    expect(shownUntil).toBe(until);
    expect(media.map((one) => one.of)).toEqual(['result', 'upload']);
    await expect(caseMedia(ctx, OWNER, of)).rejects.toMatchObject(forbidden);
    ctx.clock.advance(15 * MINUTE + 1);
    await expect(caseMedia(ctx, MODERATOR, of)).rejects.toMatchObject(forbidden);
    const recorded = await acts(ctx, OWNER, {
      accountId: null,
      subject: `review:${of.id}`,
      ...first,
    });
    expect(recorded.lines.map(({ actor, verb }) => `${actor} ${verb}`)).toEqual([
      'telegram:3 open-case',
    ]);
  });

  it('is opened by who may decide about it, where there is one', async () => {
    const of = await reviewed();
    await expect(openCase(ctx, NOBODY, of)).rejects.toMatchObject(forbidden);
    for (const kind of ['review', 'submission', 'report', 'claim'] as const)
      await expect(openCase(ctx, MODERATOR, { kind, id: 'x' })).rejects.toMatchObject({
        refusal: { code: 'not-found' },
      });
    await expect(openCase(ctx, MODERATOR, { kind: 'appeal', id: 'x' })).rejects.toMatchObject(
      forbidden,
    );
    await expect(openCase(ctx, SUPPORT, { kind: 'appeal', id: 'x' })).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
