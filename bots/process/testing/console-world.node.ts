/** A service in which something has happened that operators look at: for tests of the console. */

import { lastDays } from '../../../core/figures/days.ts';
import { askRefund } from '../../../core/payments/refunds/refund-request.ts';
import type { Rules } from '../../../core/rules/rules.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { dayStart } from '../../../core/texts/local-time.ts';
import { perform } from '../../../core/verbs/verb.ts';
import { paymentOf } from '../../../db/checkouts.ts';
import { insertFigureDay } from '../../../db/figures.ts';
import { newId } from '../../../db/ids.ts';
import { spend } from '../../../db/ledger.ts';
import { checkouts, generations } from '../../../db/schema/schema.ts';
import { insertLooks, insertShoot } from '../../../db/shoots.ts';
import { insertTask } from '../../../db/tasks.ts';
import { type BrowserLife, liveInBrowser } from './browser-life.node.ts';
import type { Door } from './crash-people.node.ts';
import { eventually, openTestService, quickEngine, type TestService } from './test-service.node.ts';

/** What is there to be looked at. */
export type ConsoleWorld = {
  house: TestService;
  door: Door;
  life: BrowserLife;
  /** The account of who bought, made a picture, and asks for the money back. */
  accountId: string;
  checkoutId: string;
  generationId: string;
  /** A shoot that is still to be made. */
  shootId: string;
};

const HOUR_MS = 60 * 60_000;

/** Opens it: somebody buys, makes a picture and asks for the money back; days have gone by. */
export async function openConsoleWorld(rules: Rules = DEFAULT_RULES): Promise<ConsoleWorld> {
  const house = await openTestService({
    ...{ webhook: true, engines: [quickEngine], rules },
    settings: { OPERATOR_IDS: 'telegram:1' },
  });
  const door: Door = { url: house.service.url, paid: new Set(), notice: () => undefined };
  const life = await liveInBrowser(house, door);
  const { ctx } = house.service;
  const q = ctx.db.query;
  const body = new URLSearchParams({ do: 'pay', copies: '1' });
  await fetch(new URL(life.checkout, door.url), { method: 'POST', body, redirect: 'manual' });
  const [{ id: generationId } = { id: '' }] = await q.select().from(generations);
  const checkoutId = await eventually(() => paidCheckout(house));
  await addDays(house);
  const { accountId, me } = life;
  const buyer = { is: 'person', surface: 'playground', userId: me.chat, accountId } as const;
  await perform(ctx, await askRefund(ctx, buyer, { checkoutId }));
  const shootId = await addShoot(house, accountId, me.chat);
  return { house, door, life, accountId, checkoutId, generationId, shootId };
}

async function paidCheckout({ service: { ctx } }: TestService): Promise<string | undefined> {
  const q = ctx.db.query;
  const rows = await q.select().from(checkouts);
  for (const { id } of rows) if (await paymentOf(q, id)) return id;
  return undefined;
}

/** Stores a task that is due in an hour. @returns its id */
export async function addTask({ service: { ctx } }: TestService, subject: string): Promise<string> {
  const now = ctx.now();
  const id = newId(now);
  await ctx.db.commit([
    insertTask(ctx.db.query, {
      ...{ id, kind: 'advance-generation', subject, lane: 'local', accountId: null, payload: '{}' },
      ...{ runAt: now + HOUR_MS, now },
    }),
  ]);
  return id;
}

/** Buys a shoot of two looks that nothing makes. @returns its id */
async function addShoot(
  { service: { ctx } }: TestService,
  accountId: string,
  chatId: string,
): Promise<string> {
  const q = ctx.db.query;
  const now = ctx.now();
  const id = newId(now);
  const place = { surface: 'playground' as const, chatId, address: '{}' };
  await ctx.db.commit([
    insertShoot(q, {
      ...{ id, draftId: id, accountId, themeId: 'best', title: 'Best', size: 2 },
      ...{ priceCredits: 2, createdAt: now, ...place },
    }),
    insertLooks(
      q,
      [1, 2].map((shootPosition) => {
        const look = newId(now);
        return {
          ...{ id: look, draftId: look, accountId, operation: 'template-image' as const },
          ...{ kind: 'image' as const, title: 'Best', templateId: 'studio-noir', request: '{}' },
          ...{ state: 'queued' as const, engine: 'none', priceCredits: 1, freeDay: null },
          ...{ shootId: id, shootPosition, createdAt: now, ...place },
        };
      }),
    ),
    ...spend(q, { accountId, generationId: id, credits: 2, now, testMoneyPays: true }),
  ]);
  return id;
}

const DAYS = 30;

/** Adds up days that have gone by, as the sweep does. */
async function addDays({ service: { ctx } }: TestService): Promise<void> {
  const zone = ctx.rules.rewards.timeZone;
  const before = dayStart(ctx.now(), zone) - 1;
  const days = lastDays(before, zone, DAYS);
  await ctx.db.commit(
    days.map(({ day }, at) =>
      insertFigureDay(ctx.db.query, {
        ...{ zone, day, createdAt: ctx.now() },
        figures: JSON.stringify(figuresOf(at)),
      }),
    ),
  );
}

/** Figures that grow, with weekends. */
function figuresOf(at: number) {
  const weight = (at % 7 < 2 ? 1.6 : 1) * (1 + at / DAYS);
  const about = (most: number) => Math.round(most * weight * (0.8 + ((at * 37) % 10) / 25));
  return {
    ...{ joined: about(11), active: about(58), images: about(140), videos: about(22) },
    ...{ cancelled: about(3), failed: failures(about(5), about(2)) },
    paid: [
      { currency: 'eur', isTest: false, count: about(6), cents: about(4_200) },
      { currency: 'xtr', isTest: false, count: about(4), cents: about(1_300) },
    ],
    refunded: at % 6 === 0 ? [{ currency: 'eur', isTest: false, count: 1, cents: 499 }] : [],
    credits: {
      bought: about(3_000),
      granted: about(200),
      rewarded: about(40),
      spent: about(2_500),
    },
    costs: [
      { company: 'google', micros: about(2_600_000) },
      { company: 'openai', micros: about(1_400_000) },
    ],
  };
}

const failures = (unavailable: number, rejected: number) => [
  { cause: 'unavailable', count: unavailable },
  { cause: 'rejected', count: rejected },
];
