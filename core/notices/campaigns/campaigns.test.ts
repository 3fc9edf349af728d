import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount, markBlocked } from '../../../db/accounts.ts';
import { changeCampaign } from '../../../db/campaigns.ts';
import { eraseRows } from '../../../db/erasure.ts';
import { announcements, campaigns, policies, tasks } from '../../../db/schema/schema.ts';
import { setReachable } from '../../accounts/reachable.ts';
import { DeliveryError } from '../../chat/surface.ts';
import { addPerson } from '../../credits/testing/people.ts';
import { recordedSurface, type TestContext, testContext } from '../../testing/context.ts';
import { LOCALES } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { sweepCampaigns } from './sweep.ts';
import {
  addBroadcast,
  addChat,
  addPeople,
  BROADCAST,
  campaignIn,
  openSender,
  said,
  statesOf,
} from './testing/campaign.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let ctx: TestContext;
let service: ReturnType<typeof openSender>;

beforeEach(async () => {
  ctx = await testContext();
  service = openSender(ctx);
});
afterEach(async () => {
  for (const release of held.splice(0)) release();
  await dying;
  await ctx.dispose();
});

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p${String(index).padStart(3, '0')}`);
const messagesTo = (id: string) => ctx.surface.messages.get(`chat-${id}`) ?? [];
const wordsTo = (id: string, locale: 'en' | 'de' | 'tr' = 'en') =>
  messagesTo(id).map(({ reply }) => reply.text.map((one) => plainText(one, locale)).join('\n'));
const held: (() => void)[] = [];
/** The surface as its process dies: what was claimed is not answered for while the test goes on. */
const dies = () =>
  new Promise<void>((_, reject) => held.push(() => reject(new DeliveryError('gone'))));
let dying: Promise<void> = Promise.resolve();

describe('a broadcast', () => {
  it('is told once to everyone who allowed news, and ends with its figures', async () => {
    await addPeople(ctx, names(12));
    await addPerson(ctx, 'quiet');
    await addBroadcast(ctx);
    await service.workFor(MINUTE);
    for (const id of names(12)) expect(wordsTo(id)).toEqual(['New looks are here.']);
    expect(messagesTo('quiet')).toEqual([]);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', people: 12, told: 12 });
    await service.workFor(2 * MINUTE);
    expect(messagesTo('p000')).toHaveLength(1);
    expect(await ctx.db.query.select().from(tasks)).toEqual([]);
  });

  it('is said in the language that its reader has by then, or in another one with a note', async () => {
    await addPeople(ctx, ['ada', 'bea']);
    await addBroadcast(ctx, { state: 'ready' });
    await service.drain();
    await ctx.db.commit([
      changeAccount(ctx.db.query, 'ada', { locale: 'de' }),
      changeAccount(ctx.db.query, 'bea', { locale: 'tr' }),
      changeCampaign(ctx.db.query, { id: BROADCAST, from: ['ready'] }, { state: 'running' }),
    ]);
    await service.workFor(MINUTE);
    expect(wordsTo('ada', 'de')).toEqual(['Neue Looks sind da.']);
    const [note] = wordsTo('bea', 'tr');
    expect(note).toContain('New looks are here.\n');
    expect(note).toContain('English');
  });

  it('carries the button that turns news off, and skips who turned them off before their turn', async () => {
    await addPeople(ctx, ['ada', 'bea']);
    await addBroadcast(ctx, { state: 'ready' });
    await service.drain();
    await ctx.db.commit([
      changeAccount(ctx.db.query, 'bea', { productNews: false }),
      changeCampaign(ctx.db.query, { id: BROADCAST, from: ['ready'] }, { state: 'running' }),
    ]);
    await service.workFor(MINUTE);
    const buttons = messagesTo('ada')[0]?.reply.buttons?.flat();
    expect(buttons?.map(({ label }) => label.key)).toEqual(['campaign.off']);
    expect(await statesOf(ctx)).toEqual({ ada: 'told', bea: 'skipped' });
  });

  it('for everyone cannot be turned off, and is none for who is suspended', async () => {
    await addPerson(ctx, 'ada');
    await addPerson(ctx, 'out');
    await ctx.db.commit([changeAccount(ctx.db.query, 'out', { status: 'suspended' })]);
    await addBroadcast(ctx, { audience: 'everyone' });
    await service.workFor(MINUTE);
    expect(await statesOf(ctx)).toEqual({ ada: 'told' });
    const buttons = messagesTo('ada')[0]?.reply.buttons?.flat();
    expect(buttons?.map(({ label }) => label.key)).toEqual(['campaign.settings']);
  });

  it('is for who was here when it began', async () => {
    await addPeople(ctx, ['ada']);
    await addBroadcast(ctx);
    ctx.clock.advance(1);
    await addPeople(ctx, ['late']);
    await service.workFor(MINUTE);
    expect(await statesOf(ctx)).toEqual({ ada: 'told' });
  });

  it('reaches nobody who shut us out, and tells those of them who are back meanwhile', async () => {
    await addPeople(ctx, ['ada', 'bea', 'cle']);
    const q = ctx.db.query;
    await ctx.db.commit([markBlocked(q, { surface: 'playground', userId: 'bea' }, ctx.now())]);
    ctx.surface.before = ({ userId }) => {
      if (userId === 'cle') throw new DeliveryError('blocked');
    };
    // Somebody who is told tomorrow keeps it going.
    await ctx.db.commit([changeAccount(q, 'ada', { timeZone: 'Asia/Tokyo', quietHours: '20-9' })]);
    await addBroadcast(ctx);
    await service.workFor(MINUTE);
    expect(await statesOf(ctx)).toEqual({ ada: 'waiting', bea: 'unreachable', cle: 'unreachable' });
    expect(await campaignIn(ctx)).toMatchObject({ people: 3, told: 0, unreachable: 2 });
    ctx.surface.before = () => undefined;
    const bea = { is: 'person', surface: 'playground', userId: 'bea', accountId: 'bea' } as const;
    const { statements } = await setReachable(ctx, bea, { reachable: true, address: '{}' });
    await ctx.db.commit(statements);
    await service.workFor(2 * MINUTE);
    expect(await statesOf(ctx)).toEqual({ ada: 'waiting', bea: 'told', cle: 'unreachable' });
    expect(await campaignIn(ctx)).toMatchObject({ people: 3, told: 1, unreachable: 1 });
  });

  it('goes another way to who has shut us out on one platform only', async () => {
    const telegram = recordedSurface('telegram');
    ctx.surfaces.set('telegram', telegram);
    await addPeople(ctx, ['ada']);
    await addChat(ctx, 'ada', 'telegram');
    telegram.before = () => {
      throw new DeliveryError('gone');
    };
    await addBroadcast(ctx);
    await service.workFor(MINUTE);
    expect([said(telegram), said(ctx.surface)]).toEqual([
      {},
      { 'chat-ada': ['New looks are here.'] },
    ]);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 1, unreachable: 0 });
  });

  it('is told once to who links two accounts meanwhile', async () => {
    const telegram = recordedSurface('telegram');
    ctx.surfaces.set('telegram', telegram);
    await addPeople(ctx, ['ada', 'ada2']);
    await addChat(ctx, 'ada2', 'telegram');
    await addBroadcast(ctx, { state: 'ready' });
    await service.drain();
    await ctx.db.commit([
      {
        toSQL: () => ({
          sql: "update identities set account_id = 'ada' where account_id = 'ada2'",
          params: [],
        }),
      },
      changeAccount(ctx.db.query, 'ada2', { status: 'merged' }),
      changeCampaign(ctx.db.query, { id: BROADCAST, from: ['ready'] }, { state: 'running' }),
    ]);
    await service.workFor(MINUTE);
    const told = [...telegram.messages.values(), ...ctx.surface.messages.values()].flat();
    expect(told).toHaveLength(1);
    expect(await statesOf(ctx)).toEqual({ ada: 'told', ada2: 'skipped' });
  });

  it('waits for the morning of each person', async () => {
    const zones = ['Asia/Tokyo', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'];
    await addPeople(ctx, zones);
    for (const timeZone of zones)
      await ctx.db.commit([changeAccount(ctx.db.query, timeZone, { timeZone })]);
    const hours: Record<string, number> = {};
    ctx.surface.before = ({ userId }) => {
      const format = { timeZone: userId, hour: '2-digit', hourCycle: 'h23' } as const;
      hours[userId] = Number(new Intl.DateTimeFormat('en', format).format(ctx.now()));
    };
    await addBroadcast(ctx);
    await service.workFor(DAY, 10 * MINUTE);
    expect(hours).toEqual({
      'Asia/Tokyo': 21,
      'Europe/Berlin': 13,
      'America/New_York': 8,
      'Pacific/Auckland': 8,
    });
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 4 });
  });

  it('ends for who is erased while it runs', async () => {
    await addPeople(ctx, ['ada', 'bea']);
    await addBroadcast(ctx, { state: 'ready' });
    await service.drain();
    await ctx.db.commit([
      ...eraseRows('ada', []),
      changeCampaign(ctx.db.query, { id: BROADCAST, from: ['ready'] }, { state: 'running' }),
    ]);
    await service.workFor(MINUTE);
    expect(await statesOf(ctx)).toEqual({ bea: 'told' });
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', people: 2, told: 1, skipped: 1 });
  });
});

describe('a process that dies', () => {
  it('while it prepares is gone on with, and nobody is there twice', async () => {
    ctx.rules = {
      ...ctx.rules,
      notices: {
        ...ctx.rules.notices,
        campaigns: { ...ctx.rules.notices.campaigns, preparedAtOnce: 5 },
      },
    };
    service = openSender(ctx);
    await addPeople(ctx, names(23));
    await addBroadcast(ctx, { state: 'ready' });
    const { commit } = ctx.db;
    let left = 3;
    Object.assign(ctx.db, {
      commit: async (statements: Parameters<typeof commit>[0]) => {
        left -= 1;
        const done = await commit(statements);
        // The answer to the third write is lost, as are all after it.
        if (left < 0) throw new Error('died');
        return done;
      },
    });
    await service.drain().catch(() => undefined);
    Object.assign(ctx.db, { commit });
    const half = await campaignIn(ctx);
    expect(half.people).toBeGreaterThan(0);
    expect(half.people).toBeLessThan(23);
    service = openSender(ctx);
    await service.workFor(3 * MINUTE);
    expect(await campaignIn(ctx)).toMatchObject({ people: 23, preparedAt: expect.any(Number) });
    expect(Object.keys(await statesOf(ctx))).toEqual(names(23));
  });

  it('between claim and answer leaves a broadcast unsure, and it is not said again', async () => {
    await addPeople(ctx, names(8));
    await addBroadcast(ctx);
    let sent = 0;
    ctx.surface.before = async () => {
      sent += 1;
      if (sent > 2) await dies();
    };
    dying = service.workFor(MINUTE);
    await expect.poll(() => sent).toBeGreaterThanOrEqual(5);
    const claimed = Object.values(await statesOf(ctx)).filter((state) => state === 'claimed');
    expect(claimed).toHaveLength(ctx.rules.notices.campaigns.atOnce);
    ctx.surface.before = () => undefined;
    const again = openSender(ctx);
    await again.workFor(20 * MINUTE);
    const states = Object.values(await statesOf(ctx));
    expect(states.filter((state) => state === 'unsure')).toHaveLength(claimed.length);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 3, unsure: 5 });
    for (const id of names(8)) expect(messagesTo(id).length).toBeLessThanOrEqual(1);
  });

  it('is no reason to leave anybody out where a policy changes: who may not have heard is told', async () => {
    await addPeople(ctx, names(6));
    const policy = {
      kind: 'terms',
      policyVersion: '2',
      audience: 'everyone',
      words: '{}',
    } as const;
    await addBroadcast(ctx, { ...policy, appliesAt: ctx.now() + 7 * DAY });
    ctx.surface.before = dies;
    dying = service.workFor(MINUTE);
    await expect
      .poll(async () => Object.values(await statesOf(ctx)).includes('claimed'))
      .toBe(true);
    ctx.surface.before = () => undefined;
    await openSender(ctx).workFor(20 * MINUTE);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 6, unsure: 0 });
  });
});

describe('two processes', () => {
  it('tell everybody once, at the pace of one', async () => {
    const slow = { ...ctx.rules.notices.pace.usual, campaignsASecond: 5 };
    ctx.rules = {
      ...ctx.rules,
      notices: { ...ctx.rules.notices, pace: { ...ctx.rules.notices.pace, usual: slow } },
    };
    const both = [openSender(ctx), openSender(ctx)];
    await addPeople(ctx, names(60));
    await addBroadcast(ctx);
    const at: number[] = [];
    ctx.surface.before = () => {
      at.push(ctx.now());
    };
    const from = ctx.now();
    while ((await campaignIn(ctx)).state !== 'done' && ctx.now() < from + 5 * MINUTE) {
      await Promise.all(both.map((one) => one.drain()));
      ctx.clock.advance(250);
    }
    for (const id of names(60)) expect(messagesTo(id)).toHaveLength(1);
    const last = Math.max(...at) - from;
    // Sixty at five a second, of which five may go at once.
    expect(last).toBeGreaterThanOrEqual(11_000 - 250);
    for (const one of at)
      expect(at.filter((other) => other >= one && other < one + 1_000).length).toBeLessThanOrEqual(
        10,
      );
  });
});

describe('a platform', () => {
  it('that wants a wait has it, with nobody lost and none counted as a try', async () => {
    await addPeople(ctx, names(9));
    await addBroadcast(ctx);
    const at: number[] = [];
    ctx.surface.before = () => {
      at.push(ctx.now());
      if (at.length === 3) throw new DeliveryError('limited', { retryAfterMs: 5 * MINUTE });
    };
    const from = ctx.now();
    await service.workFor(10 * MINUTE);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 9 });
    const { atOnce } = ctx.rules.notices.campaigns;
    expect(at.filter((one) => one < from + 5 * MINUTE).length).toBeLessThanOrEqual(atOnce);
    const [max] = await ctx.db.query.all<{ most: number }>(
      sql`select max(attempts) as most from announcements`,
    );
    expect(max?.most).toBeLessThanOrEqual(2);
  });

  it('that is away is tried at growing distances, and everybody is told in the end', async () => {
    await addPeople(ctx, names(3));
    await addBroadcast(ctx);
    const at: number[] = [];
    let isAway = true;
    ctx.surface.before = () => {
      at.push(ctx.now());
      if (isAway) throw new DeliveryError('unavailable');
    };
    await service.workFor(20 * MINUTE);
    expect(at.length).toBeLessThan(3 * ctx.rules.notices.campaigns.tries);
    isAway = false;
    await service.workFor(2 * HOUR);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 3 });
  });

  it('whose answer is lost may have taken it: a broadcast is not said again', async () => {
    await addPeople(ctx, ['ada']);
    await addBroadcast(ctx);
    let tries = 0;
    ctx.surface.before = () => {
      tries += 1;
      throw new DeliveryError('unavailable', { mayHaveArrived: true });
    };
    await service.workFor(HOUR);
    expect(tries).toBe(1);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', unsure: 1 });
  });
});

describe('stopped in the middle', () => {
  it('nobody more is told, and it goes on where it was', async () => {
    await addPeople(ctx, names(40));
    await addBroadcast(ctx);
    let sent = 0;
    const q = ctx.db.query;
    ctx.surface.before = async () => {
      sent += 1;
      if (sent === 12)
        await ctx.db.commit([
          changeCampaign(q, { id: BROADCAST, from: ['running'] }, { state: 'stopped' }),
        ]);
    };
    await service.workFor(5 * MINUTE);
    const { told } = await campaignIn(ctx);
    expect(told).toBeGreaterThanOrEqual(12);
    expect(told).toBeLessThan(12 + ctx.rules.notices.campaigns.atOnce);
    await ctx.db.commit([
      changeCampaign(q, { id: BROADCAST, from: ['stopped'] }, { state: 'running' }),
    ]);
    await service.workFor(5 * MINUTE);
    expect(await campaignIn(ctx)).toMatchObject({ state: 'done', told: 40 });
    for (const id of names(40)) expect(messagesTo(id)).toHaveLength(1);
  });
});

describe('a change of a policy', () => {
  const change = (version: string, effectiveAt: number) =>
    ctx.db.query.insert(policies).values({
      kind: 'terms',
      version,
      texts: JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, ['Terms']]))),
      hash: version,
      announcedAt: ctx.now(),
      effectiveAt,
    });

  it('is told to everyone as soon as it is announced, once, with the day from which it applies', async () => {
    await addPerson(ctx, 'ada');
    await addPerson(ctx, 'out');
    await ctx.db.commit([
      changeAccount(ctx.db.query, 'out', { status: 'suspended' }),
      change('2027-01-01', ctx.now() + 7 * DAY),
    ]);
    await service.workFor(3 * MINUTE);
    await Promise.all([sweepCampaigns(ctx), sweepCampaigns(ctx)]);
    expect(await ctx.db.query.select().from(campaigns)).toMatchObject([
      { kind: 'terms', policyVersion: '2027-01-01', state: 'done', told: 2 },
    ]);
    const [message] = messagesTo('ada');
    expect(message?.reply.text[0]).toMatchObject({
      key: 'campaign.terms',
      values: { at: { at: expect.any(Number), form: 'date' } },
    });
    const labels = message?.reply.buttons?.flat().map(({ label }) => label.key);
    expect(labels).toContain('campaign.policy.read');
    expect(labels).not.toContain('campaign.off');
    expect(Object.values(await statesOf(ctx))).toEqual(['told', 'told']);
  });

  it('that applies already is told to nobody', async () => {
    await addPerson(ctx, 'ada');
    await ctx.db.commit([change('2026-01-01', ctx.now())]);
    await service.workFor(MINUTE);
    expect(await ctx.db.query.select().from(announcements)).toEqual([]);
  });

  it('does not wait for the morning where it applies before', async () => {
    await addPerson(ctx, 'ada');
    await ctx.db.commit([
      changeAccount(ctx.db.query, 'ada', { quietHours: '11-20' }),
      change('2027-01-01', ctx.now() + HOUR),
    ]);
    await service.workFor(2 * MINUTE);
    expect(await statesOf(ctx)).toEqual({ ada: 'told' });
  });
});
