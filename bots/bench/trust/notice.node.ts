import { sql } from 'drizzle-orm';
import { campaignPreparer } from '../../../core/notices/campaigns/prepare.ts';
import { campaignSender } from '../../../core/notices/campaigns/send.ts';
import { sendSubject } from '../../../core/notices/campaigns/send-tasks.ts';
import { addBroadcast, BROADCAST } from '../../../core/notices/campaigns/testing/campaign.ts';
import { RetryLater } from '../../../core/tasks/tasks.ts';
import { type TestContext, testContext } from '../../../core/testing/context.ts';
import { campaignOf } from '../../../db/campaigns.ts';
import { type Figure, quantile } from '../figure.ts';

const PEOPLE = 1_000_000;
const FILLED_AT_ONCE = 50_000;
/** How long people are told at the pace of the platform, in milliseconds of a clock that is moved. */
const PACED_MS = 10 * 60_000;
const MINUTE_S = 60;
/** How far from its time the last of them may be told, in percent. */
const MOST_DRIFT = 1;
const ZONES = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Almaty', 'Europe/Istanbul'];

/**
 * Measures how long it takes to look up everyone whom a campaign is for, how long that keeps others from the
 * database, and how exactly the pace of a platform is kept.
 */
export async function notice(): Promise<Figure[]> {
  const ctx = await testContext();
  try {
    await fill(ctx);
    await addBroadcast(ctx, { state: 'ready' });
    const waits: number[] = [];
    let isPreparing = true;
    const others = (async () => {
      while (isPreparing) {
        const from = performance.now();
        await new Promise((resolve) => setTimeout(resolve));
        await ctx.db.query.get(sql`select 1`);
        waits.push(performance.now() - from);
      }
    })();
    const from = performance.now();
    await untilDone(campaignPreparer(ctx), BROADCAST, ctx);
    const seconds = (performance.now() - from) / 1_000;
    isPreparing = false;
    await others;
    const campaign = await campaignOf(ctx.db.query, BROADCAST);
    return [
      {
        name: `a campaign for ${PEOPLE} people prepared`,
        measured: seconds,
        unit: 's',
        limit: { below: MINUTE_S },
      },
      {
        name: 'people found',
        measured: campaign?.people ?? 0,
        unit: '',
        limit: { atLeast: PEOPLE },
      },
      { name: 'a turn of others meanwhile, p99', measured: quantile(waits, 0.99), unit: 'ms' },
      ...(await paced(ctx)),
    ];
  } finally {
    await ctx.dispose();
  }
}

/** Tells people at the pace of the platform, with a clock that is moved where the sender waits. */
async function paced(ctx: TestContext): Promise<Figure[]> {
  await ctx.db.commit([
    {
      toSQL: () => ({
        sql: "update campaigns set state = 'running', started_at = ?",
        params: [ctx.now()],
      }),
    },
  ]);
  let told = 0;
  ctx.surface.deliver = async () => {
    told += 1;
    return '{}';
  };
  const pause = async (ms: number) => ctx.clock.advance(ms);
  const send = campaignSender(ctx, pause);
  const from = ctx.now();
  const cpu = process.cpuUsage();
  while (ctx.now() < from + PACED_MS) {
    try {
      const subject = sendSubject(BROADCAST, 'playground');
      await send({ kind: 'send-campaign', subject, payload: '{}', attempt: 1 });
    } catch (cause) {
      if (!(cause instanceof RetryLater)) throw cause;
      ctx.clock.advance(Math.max(0, cause.runAt - ctx.now()));
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  const { campaignsASecond } = ctx.rules.notices.pace.usual;
  // What may go at once at the beginning comes on top.
  const due = (campaignsASecond * (ctx.now() - from)) / 1_000 + campaignsASecond;
  return [
    {
      name: `pace at ${campaignsASecond} a second over ${PACED_MS / 60_000} minutes, drift in percent`,
      measured: (Math.abs(told - due) / due) * 100,
      unit: '',
      limit: { atMost: MOST_DRIFT },
    },
    {
      name: 'processor time of a message',
      measured: (user + system) / 1_000 / told,
      unit: 'ms',
    },
  ];
}

async function untilDone(
  handler: ReturnType<typeof campaignPreparer>,
  subject: string,
  ctx: TestContext,
): Promise<void> {
  for (;;) {
    try {
      return await handler({ kind: 'prepare-campaign', subject, payload: '{}', attempt: 1 });
    } catch (cause) {
      if (!(cause instanceof RetryLater)) throw cause;
      ctx.clock.advance(Math.max(0, cause.runAt - ctx.now()));
    }
  }
}

/** Fills a database with members who allowed news, each with a chat. */
async function fill({ db, now }: TestContext): Promise<void> {
  const run = (text: string, ...params: unknown[]) => ({ toSQL: () => ({ sql: text, params }) });
  const numbers =
    'with recursive n(i) as (select cast(? as integer) union all select i + 1 from n where i < ?)';
  for (let first = 0; first < PEOPLE; first += FILLED_AT_ONCE) {
    const part = [first, first + FILLED_AT_ONCE - 1];
    await db.commit([
      run(
        `${numbers} insert into accounts
          (id, locale, adult_at, terms_version, product_news, time_zone, quiet_hours, created_at)
          select printf('01BENCH%019d', i), 'en', 1, '1', 1, json_extract(?, '$[' || (i % 4) || ']'), 'off', ?
          from n`,
        ...part,
        JSON.stringify(ZONES),
        now(),
      ),
      run(
        `${numbers} insert into identities (surface, user_id, account_id, created_at)
          select 'playground', i, printf('01BENCH%019d', i), ? from n`,
        ...part,
        now(),
      ),
      run(
        `${numbers} insert into chats (surface, chat_id, user_id, address, state, seen_at)
          select 'playground', 'chat-' || i, i, '{}', '{}', ? from n`,
        ...part,
        now(),
      ),
    ]);
  }
}
