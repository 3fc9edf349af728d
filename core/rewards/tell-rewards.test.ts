import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { DatabaseUnavailable } from '../../db/failures.ts';
import { tasks, templateRewards } from '../../db/schema/schema.ts';
import { DeliveryError } from '../chat/surface.ts';
import { addPerson } from '../credits/testing/people.ts';
import { notifier } from '../notices/notify.ts';
import { reminder } from '../notices/remind.ts';
import { LANES, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { handlersBut } from '../testing/handlers.ts';
import { plainText } from '../texts/render.ts';
import { takeBack } from './take-back.ts';
import { rewardTasks } from './tasks.ts';
import { addAuthor, offerTemplate, useTemplate } from './testing/authors.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let ctx: TestContext;
let loop: TaskLoop;
const newLoop = () => {
  const handlers: Record<TaskKind, TaskHandler> = handlersBut({
    ...rewardTasks(ctx),
    notify: notifier(ctx),
    remind: reminder(ctx),
  });
  return createTaskLoop({ ctx, handlers, lanes: LANES });
};
beforeEach(async () => {
  // Noon, UTC.
  ctx = await testContext();
  loop = newLoop();
  await addAuthor(ctx, 'ada');
  for (const id of ['bob', 'cleo']) await addPerson(ctx, id, { createdAt: 1 });
  await offerTemplate(ctx, 'ada', { id: 'glow', title: { en: 'Glow @everyone <b>' } });
  await offerTemplate(ctx, 'ada', { id: 'rain' });
});
afterEach(() => ctx.dispose());

const said = () =>
  (ctx.surface.messages.get('chat-ada') ?? []).map(({ reply }) =>
    reply.text.map((text) => plainText(text, 'en')).join(' | '),
  );
const at = async (text: string) => {
  ctx.clock.advance(Date.parse(text) - ctx.now());
  await loop.drain();
};
const use = async (templateId = 'glow', by = 'bob') => {
  await useTemplate(ctx, by, templateId);
  await loop.drain();
};

describe('an author', () => {
  it('hears of the first reward of a day at once, of the rest in the evening, by template', async () => {
    await use();
    expect(said()).toEqual([
      'Your templates earned you 2 credits: 1 use by others. | Glow @everyone <b>: 1 use, +2',
    ]);
    await use();
    await use('rain', 'cleo');
    await use();
    await at('2026-11-20T18:59:59Z');
    expect(said()).toHaveLength(1);
    await at('2026-11-20T19:00:00Z');
    expect(said().slice(1)).toEqual([
      'Your templates earned you 6 credits: 3 uses by others. | Glow @everyone <b>: 2 uses, +4 | Title rain: 1 use, +2',
    ]);
    await at('2026-11-21T19:00:00Z');
    expect(said()).toHaveLength(2);
    const open = await ctx.db.query.select().from(tasks);
    expect(open.filter(({ lane }) => lane !== 'local')).toEqual([]);
  });

  it('hears of what came after the digest with the first of the next day, or in its evening', async () => {
    await use();
    await at('2026-11-20T20:00:00Z');
    await use();
    await at('2026-11-21T09:00:00Z');
    expect(said()).toHaveLength(1);
    await use();
    expect(said()[1]).toContain('4 credits: 2 uses');
    await at('2026-11-21T20:00:00Z');
    await use();
    await at('2026-11-22T18:59:00Z');
    expect(said()).toHaveLength(2);
    await at('2026-11-22T19:00:00Z');
    expect(said()[2]).toContain('2 credits: 1 use');
  });

  it('has the evening of the chosen time zone, also where clocks change', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { timeZone: 'America/New_York' })]);
    await use();
    await use();
    await at('2026-11-20T23:59:59Z');
    expect(said()).toHaveLength(1);
    await at('2026-11-21T00:00:00Z');
    expect(said()).toHaveLength(2);
    await at('2027-03-14T12:00:00Z');
    await use();
    await use();
    await at('2027-03-14T22:59:59Z');
    expect(said()).toHaveLength(3);
    await at('2027-03-14T23:00:00Z');
    expect(said()).toHaveLength(4);
  });

  it('is not woken at night where the service was away in the evening', async () => {
    await use();
    await use();
    await at('2026-11-21T03:00:00Z');
    expect(said()).toHaveLength(1);
    await at('2026-11-21T19:00:00Z');
    expect(said()).toHaveLength(2);
  });

  it('is told nothing twice by a clock that goes back, nor by a process that dies', async () => {
    await use();
    ctx.clock.advance(-DAY);
    await use();
    await use();
    expect(said()).toHaveLength(1);
    ctx.clock.advance(DAY);
    const { commit } = ctx.db;
    await at('2026-11-20T18:00:00Z');
    let deaths = 0;
    ctx.db.commit = async (statements) => {
      const change = await commit(statements);
      deaths += 1;
      if (deaths <= 3) throw new DatabaseUnavailable();
      return change;
    };
    for (let i = 0; i < 12; i += 1) {
      const hour = new Date(Date.parse('2026-11-20T19:00:00Z') + i * HOUR).toISOString();
      await at(hour).catch(() => undefined);
      loop = newLoop();
    }
    ctx.db.commit = commit;
    await at('2026-11-22T08:00:00Z');
    const digests = said().filter((line) => line.includes('4 credits: 2 uses'));
    expect(deaths).toBeGreaterThan(3);
    expect(new Set(said()).size).toBe(2);
    expect(digests.length).toBeGreaterThan(0);
  });

  it('who wants to hear nothing hears nothing, and nothing of that time later', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { rewardNotices: false })]);
    await use();
    await use();
    await at('2026-11-20T20:00:00Z');
    expect(said()).toEqual([]);
    await ctx.db.commit([changeAccount(ctx.db.query, 'ada', { rewardNotices: true })]);
    await use();
    expect(said()).toEqual([expect.stringContaining('2 credits: 1 use')]);
  });

  it('is told nothing of a reward that went back before, and hears of one that goes back after', async () => {
    await use();
    await use('rain');
    const rows = await ctx.db.query.select().from(templateRewards);
    const untold = rows.filter(({ toldAt }) => toldAt === null);
    expect(untold).toHaveLength(1);
    await ctx.db.commit(takeBack(ctx, untold, 'unpaid'));
    await at('2026-11-20T19:00:00Z');
    expect(said()).toHaveLength(1);
    await ctx.db.commit(takeBack(ctx, rows, 'unpaid'));
    await ctx.db.commit(takeBack(ctx, rows, 'unpaid'));
    await at('2026-11-20T19:30:00Z');
    expect(said().slice(1)).toEqual([expect.stringContaining('2 credits, 1 use')]);
  });

  it('who cannot be reached for days hears it as one', async () => {
    ctx.surface.before = () => {
      throw new DeliveryError('unavailable');
    };
    await use();
    await at('2026-11-21T12:00:00Z');
    await use('rain');
    await use('rain');
    await at('2026-11-21T19:00:00Z');
    ctx.surface.before = () => undefined;
    await at('2026-11-22T12:00:00Z');
    expect(said()).toEqual([
      'Your templates earned you 6 credits: 3 uses by others. | Title rain: 2 uses, +4 | Glow @everyone <b>: 1 use, +2',
    ]);
  });
});
