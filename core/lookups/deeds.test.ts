import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsPage } from '../../db/acts.ts';
import { audit } from '../../db/audit.ts';
import { balanceOf } from '../../db/ledger.ts';
import { testCreditsOf } from '../../db/test-money.ts';
import { grantCredits } from '../credits/grant-credits.ts';
import { ledger } from '../credits/queries.ts';
import { addPerson, buy, said } from '../credits/testing/people.ts';
import type { Engine } from '../engines/engine.ts';
import { outputOf } from '../engines/remote/picture-size.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import { decideHold } from '../fraud/decide-hold.ts';
import { holdByHand } from '../fraud/hold-by-hand.ts';
import { holds } from '../fraud/queries.ts';
import { giveUpGeneration } from '../generations/give-up.ts';
import { openCustomer } from '../generations/testing/order.node.ts';
import { withholdTemplate } from '../publishing/withhold-template.ts';
import { enqueue } from '../tasks/tasks.ts';
import { loadTemplates, readCover, screenedCoverHashes } from '../templates/load.node.ts';
import { syncOfficial } from '../templates/sync.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { type Actor, COMMAND } from '../verbs/actor.ts';
import { perform } from '../verbs/verb.ts';
import { laneTasks, parkedTasks, parkTask, requeueTask } from './tasks.ts';
import { templatesPage } from './templates.ts';

const person = (userId: string): Actor => ({
  is: 'person',
  surface: 'telegram',
  userId,
  accountId: 'op',
});
const OWNER = person('1');
const SUPPORT = person('2');
const MODERATOR = person('3');
const NOBODY = person('4');
const forbidden = { refusal: { code: 'forbidden' } };
const doneBefore = { refusal: { code: 'done-before' } };
const notFound = { refusal: { code: 'not-found' } };

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
afterEach(async () => {
  expect(await audit(ctx.db.query)).toEqual([]);
  await ctx.dispose();
});
const verbs = async () => (await actsPage(ctx.db.query, { most: 50 })).map(({ verb }) => verb);

describe('granting credits', () => {
  const GRANT = { targetId: 'ada', credits: 50, why: 'apology', key: 'button-0001' } as const;
  beforeEach(() => addPerson(ctx, 'ada'));

  it('is for who sees money, and leaves nothing behind where it is refused', async () => {
    for (const actor of [SUPPORT, MODERATOR, NOBODY])
      await expect(grantCredits(ctx, actor, GRANT)).rejects.toMatchObject(forbidden);
    expect([await balanceOf(ctx.db.query, 'ada'), await verbs()]).toEqual([0, []]);
  });

  it('counts once however often it is sent, is told, and stands in the ledger of its owner', async () => {
    const prepared = await grantCredits(ctx, OWNER, GRANT);
    const again = await grantCredits(ctx, OWNER, GRANT);
    expect(await perform(ctx, prepared)).toEqual({ balance: 50 });
    await expect(perform(ctx, again)).rejects.toMatchObject(doneBefore);
    await expect(
      grantCredits(ctx, COMMAND, { ...GRANT, credits: 70 }).then((late) => perform(ctx, late)),
    ).rejects.toMatchObject(doneBefore);
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(50);
    expect(await said(ctx)).toEqual(['chat-ada grant.given pay.balance']);
    const { lines } = await ledger(ctx, OWNER, { accountId: 'ada', page: 0 });
    expect(lines).toMatchObject([
      { reason: 'grant', credits: 50, reference: 'operator:apology:button-0001' },
    ]);
    expect(await verbs()).toEqual(['grant-credits']);
  });

  it('has bounds, and takes back no more than is there, not even where it was spent meanwhile', async () => {
    for (const credits of [0, 1.5, 5_001, -5_001, Number.NaN])
      await expect(grantCredits(ctx, OWNER, { ...GRANT, credits })).rejects.toMatchObject({
        refusal: { code: 'grant-refused', because: 'amount', most: 5_000 },
      });
    await perform(ctx, await grantCredits(ctx, OWNER, GRANT));
    const back = { ...GRANT, why: 'correction', key: 'button-0002' } as const;
    await expect(grantCredits(ctx, OWNER, { ...back, credits: -51 })).rejects.toMatchObject({
      refusal: { code: 'grant-refused', because: 'balance', most: 50 },
    });
    const late = await grantCredits(ctx, OWNER, { ...back, credits: -50 });
    await perform(
      ctx,
      await grantCredits(ctx, OWNER, { ...back, credits: -20, key: 'button-0003' }),
    );
    await expect(perform(ctx, late)).rejects.toMatchObject(doneBefore);
    expect(await balanceOf(ctx.db.query, 'ada')).toBe(30);
    await expect(grantCredits(ctx, OWNER, { ...GRANT, targetId: 'nobody' })).rejects.toMatchObject(
      notFound,
    );
  });

  it('counts once where the process dies before the commit, or before it hears of it', async () => {
    const { commit } = ctx.db;
    const lost = new Error('dead');
    const dead = { ...ctx, db: { ...ctx.db, commit: () => Promise.reject(lost) } };
    await expect(perform(dead, await grantCredits(ctx, OWNER, GRANT))).rejects.toBe(lost);
    expect([await balanceOf(ctx.db.query, 'ada'), await verbs()]).toEqual([0, []]);
    const unheard: typeof commit = async (statements) => {
      await commit(statements);
      throw lost;
    };
    const deaf = { ...ctx, db: { ...ctx.db, commit: unheard } };
    await expect(perform(deaf, await grantCredits(ctx, OWNER, GRANT))).rejects.toBe(lost);
    const again = await grantCredits(ctx, OWNER, GRANT);
    await expect(perform(ctx, again)).rejects.toMatchObject(doneBefore);
    expect([await balanceOf(ctx.db.query, 'ada'), await verbs()]).toEqual([50, ['grant-credits']]);
  });

  it('is no test money, and leaves what is', async () => {
    const q = ctx.db.query;
    await buy(ctx, 'ada', { credits: 100 });
    await perform(ctx, await grantCredits(ctx, OWNER, GRANT));
    expect([await balanceOf(q, 'ada'), await testCreditsOf(q, 'ada')]).toEqual([150, 0]);
  });
});

describe('holding an account by hand', () => {
  it('is for who looks people up, once, and is decided like any other hold', async () => {
    await addPerson(ctx, 'ada');
    for (const actor of [MODERATOR, NOBODY])
      await expect(holdByHand(ctx, actor, { targetId: 'ada' })).rejects.toMatchObject(forbidden);
    const prepared = await holdByHand(ctx, SUPPORT, { targetId: 'ada' });
    const again = await holdByHand(ctx, SUPPORT, { targetId: 'ada' });
    await perform(ctx, prepared);
    await expect(perform(ctx, again)).rejects.toMatchObject(doneBefore);
    await expect(holdByHand(ctx, SUPPORT, { targetId: 'ada' })).rejects.toMatchObject(doneBefore);
    const [hold] = await holds(ctx, SUPPORT);
    expect(hold).toMatchObject({ accountId: 'ada', cause: 'by-hand' });
    if (!hold) throw new Error('no hold');
    await perform(ctx, await decideHold(ctx, SUPPORT, { hold, decision: 'released' }));
    expect(await holds(ctx, SUPPORT)).toEqual([]);
    expect(await verbs()).toEqual(['decide-hold', 'hold-account']);
  });
});

describe('tasks', () => {
  const task = async (subject: string) => {
    const { db } = ctx;
    await db.commit([
      enqueue(db.query, { kind: 'judge-account', subject, accountId: null }, ctx.now()),
    ]);
    const [row] = await db.query.all<{ id: string }>(
      sql`select id from tasks where subject = ${subject}`,
    );
    return row?.id ?? '';
  };

  it('are parked and tried again by owners, each once', async () => {
    const taskId = await task('ada');
    for (const actor of [SUPPORT, MODERATOR, NOBODY])
      for (const ask of [
        () => parkTask(ctx, actor, { taskId }),
        () => requeueTask(ctx, actor, { taskId }),
        () => parkedTasks(ctx, actor, { before: null }),
        () => laneTasks(ctx, actor, { lane: 'light' }),
      ])
        await expect(ask()).rejects.toMatchObject(forbidden);
    await expect(requeueTask(ctx, OWNER, { taskId })).rejects.toMatchObject(doneBefore);
    expect(await laneTasks(ctx, OWNER, { lane: 'light' })).toMatchObject([{ id: taskId }]);
    await perform(ctx, await parkTask(ctx, OWNER, { taskId }));
    expect((await parkedTasks(ctx, OWNER, { before: null })).lines).toMatchObject([
      { id: taskId, status: 'parked', isRunning: false },
    ]);
    expect(await laneTasks(ctx, OWNER, { lane: 'light' })).toEqual([]);
    await expect(parkTask(ctx, OWNER, { taskId })).rejects.toMatchObject(doneBefore);
    const woken: string[] = [];
    ctx.db.onWake((wakes) => woken.push(...wakes.map(({ lane }) => lane)));
    const first = await requeueTask(ctx, OWNER, { taskId });
    const second = await requeueTask(ctx, OWNER, { taskId });
    await perform(ctx, first);
    await perform(ctx, second);
    await expect(requeueTask(ctx, OWNER, { taskId })).rejects.toMatchObject(doneBefore);
    expect(woken).toContain('light');
    expect(await laneTasks(ctx, OWNER, { lane: 'light' })).toMatchObject([
      { id: taskId, attempts: 0 },
    ]);
    await expect(parkTask(ctx, OWNER, { taskId: 'x' })).rejects.toMatchObject(notFound);
  });

  it('that are parked are told page by page, each once, by an index', async () => {
    for (let i = 0; i < 120; i += 1) {
      await task(`t${i}`);
      if (i % 7 === 0) ctx.clock.advance(1);
    }
    await ctx.db.query.run(sql`update tasks set status = 'parked'`);
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof parkedTasks>> = await parkedTasks(ctx, OWNER, {
        before,
      });
      seen.push(...page.lines.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
    const plan = await ctx.db.query.all<{ detail: string }>(
      sql.raw(`explain query plan select id from tasks where status = 'parked' and created_at <= 5
        and (created_at, id) < (5, 'x') order by created_at desc, id desc limit 9`),
    );
    expect(plan[0]?.detail).toContain('tasks_parked (created_at<?)');
  });
});

describe('giving up a generation', () => {
  it('gives everything back once, with a word to its owner, whatever runs meanwhile', async () => {
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
    const customer = await openCustomer(ctx, 100);
    const [id, other] = [await customer.order('a'), await customer.order('a')];
    for (const actor of [SUPPORT, MODERATOR, NOBODY])
      await expect(giveUpGeneration(ctx, actor, { generationId: id })).rejects.toMatchObject(
        forbidden,
      );
    const prepared = await giveUpGeneration(ctx, OWNER, { generationId: id });
    const again = await giveUpGeneration(ctx, OWNER, { generationId: id });
    const late = await giveUpGeneration(ctx, OWNER, { generationId: other });
    await perform(ctx, prepared);
    await expect(perform(ctx, again)).rejects.toMatchObject(doneBefore);
    await customer.finish();
    expect(await customer.generation(id)).toMatchObject({ state: 'failed', failure: 'internal' });
    expect((await customer.generation(other)).state).toBe('delivered');
    await expect(perform(ctx, late)).rejects.toMatchObject(doneBefore);
    await expect(giveUpGeneration(ctx, OWNER, { generationId: other })).rejects.toMatchObject(
      doneBefore,
    );
    await expect(giveUpGeneration(ctx, OWNER, { generationId: 'x' })).rejects.toMatchObject(
      notFound,
    );
    expect(await customer.balance()).toBe(90);
    expect(await verbs()).toEqual(['give-up-generation']);
  });
});

describe('official templates', () => {
  it('are taken out of the offer and brought back, over every start', async () => {
    const [official, passed] = await Promise.all([loadTemplates(), screenedCoverHashes()]);
    const start = () => syncOfficial(ctx, official, { readCover, passed });
    await start();
    const templateId = official[0]?.id ?? '';
    const state = async () => {
      const { lines } = await templatesPage(ctx, OWNER, {
        isOfficial: true,
        state: null,
        before: null,
      });
      return lines.find(({ id }) => id === templateId)?.state;
    };
    for (const actor of [SUPPORT, MODERATOR, NOBODY]) {
      await expect(
        withholdTemplate(ctx, actor, { templateId, offered: false }),
      ).rejects.toMatchObject(forbidden);
      await expect(
        templatesPage(ctx, actor, { isOfficial: true, state: null, before: null }),
      ).rejects.toMatchObject(forbidden);
    }
    await perform(ctx, await withholdTemplate(ctx, OWNER, { templateId, offered: false }));
    await expect(
      withholdTemplate(ctx, OWNER, { templateId, offered: false }),
    ).rejects.toMatchObject(doneBefore);
    await start();
    await syncOfficial(ctx, official.slice(1), { readCover, passed });
    await start();
    expect(await state()).toBe('withheld');
    const listed = await ctx.db.query.all(
      sql`select 1 from template_listings where template_id = ${templateId}`,
    );
    expect(listed).toEqual([]);
    await perform(ctx, await withholdTemplate(ctx, OWNER, { templateId, offered: true }));
    await start();
    expect(await state()).toBe('offered');
    await expect(
      withholdTemplate(ctx, OWNER, { templateId: 'x', offered: true }),
    ).rejects.toMatchObject(notFound);
    const people = { isOfficial: false, state: 'hidden', before: null } as const;
    expect((await templatesPage(ctx, MODERATOR, people)).lines).toEqual([]);
    await expect(templatesPage(ctx, NOBODY, people)).rejects.toMatchObject(forbidden);
  });
});
