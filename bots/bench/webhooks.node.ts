import { insertCheckout } from '../../db/checkouts.ts';
import { accounts, payments } from '../../db/schema/schema.ts';
import { inMultiples, openPlainServer, shown } from './baseline.node.ts';
import { startChild } from './child.node.ts';
import { type Figure, median, quantile, type Scenario } from './figure.ts';
import type { Fired, FireRequest } from './payments/requests.ts';
import { openService } from './service.node.ts';

const SECRET = 'whsec_benchmark';
const PER_SECOND = 200;
const EVENTS = 2_000;
const WARM_UP_EVENTS = 200;
const SETTLE_LIMIT_MS = 180_000;
const LOOK_EVERY_MS = 200;
const HOUR_MS = 3_600_000;
/** How much longer than with a bare server that stores and syncs a row an answer may take. */
const MOST_STORED = 20;

/** Measures how soon a Stripe event is verified, stored and answered while payments are booked. */
export const webhooks: Scenario = { name: 'webhooks', run };

async function run(): Promise<Figure[]> {
  const stripe = await startChild(new URL('./payments/stripe.process.node.ts', import.meta.url));
  const base = (await stripe.ask({ want: 'address' })) as string;
  const { service, stop } = await openService({
    STRIPE_SECRET_KEY: 'sk_test_benchmark',
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_BASE: base,
    PUBLIC_URL: 'http://localhost',
  });
  try {
    const { db } = service.ctx;
    const sessions = Array.from({ length: WARM_UP_EVENTS + EVENTS }, (_, i) => `cs_test_${i}`);
    await Promise.all(sessions.map((session) => open(db, session)));
    const fire = (url: string, of: string[]) =>
      stripe.ask({
        want: 'fire',
        url,
        secret: SECRET,
        perSecond: PER_SECOND,
        sessions: of,
      } satisfies FireRequest) as Promise<Fired>;
    const plain = await plainWait(fire, sessions.slice(0, EVENTS));
    const door = `${service.url}/webhooks/stripe`;
    await fire(door, sessions.slice(0, WARM_UP_EVENTS));
    const { waitsMs, refused } = await fire(door, sessions.slice(WARM_UP_EVENTS));
    const booked = async () => (await db.query.select().from(payments)).length;
    for (let waited = 0; waited < SETTLE_LIMIT_MS; waited += LOOK_EVERY_MS) {
      if ((await booked()) === sessions.length) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return [
      ...inMultiples(
        { name: 'event confirmed, median', measured: median(waitsMs), unit: 'ms' },
        plain,
        MOST_STORED,
      ),
      {
        name: `event confirmed at ${PER_SECOND} a second, p99`,
        measured: quantile(waitsMs, 0.99),
        unit: 'ms',
      },
      shown(plain, 'ms'),
      { name: 'events not taken', measured: refused, unit: '', limit: { atMost: 0 } },
      {
        name: 'payments told and not booked',
        measured: sessions.length - (await booked()),
        unit: '',
        limit: { atMost: 0 },
      },
    ];
  } finally {
    await stop();
    await stripe.end();
  }
}

/** The same events at a bare server that stores a row for each. */
async function plainWait(
  fire: (url: string, sessions: string[]) => Promise<Fired>,
  sessions: string[],
): Promise<{ name: string; measured: number }> {
  const server = await openPlainServer();
  try {
    const { waitsMs } = await fire(server.url, sessions);
    return { name: 'a bare server that stores a row', measured: median(waitsMs) };
  } finally {
    await server.close();
  }
}

type Db = Awaited<ReturnType<typeof openService>>['service']['ctx']['db'];

async function open(db: Db, session: string): Promise<void> {
  const now = Date.now();
  const accountId = `account-of-${session}`;
  await db.commit([
    db.query.insert(accounts).values({ id: accountId, createdAt: now }),
    insertCheckout(db.query, {
      id: `checkout-of-${session}`,
      accountId,
      provider: 'stripe',
      product: 'spark',
      credits: 300,
      amountCents: 499,
      currency: 'usd',
      state: 'open',
      providerId: session,
      surface: 'playground',
      chatId: accountId,
      address: '{}',
      createdAt: now,
      expiresAt: now + HOUR_MS,
    }),
  ]);
}
