/** The whole service on a stand-in Discord that sells: for tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIEntitlement, SKUType } from 'discord-api-types/v10';
import { sql } from 'drizzle-orm';
import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { audit } from '../../../db/audit.ts';
import { type Service, startService } from '../../process/start.node.ts';
import { eventually, quickEngine } from '../../process/testing/test-service.node.ts';
import { requestSweeps } from '../../service/sweeps.ts';
import { join18 } from './join.ts';
import type { Person, PersonOptions } from './person.ts';
import { type StandIn, startDiscord } from './stand-in.node.ts';

/** The stored balance, Pro, payments and subscriptions of a user. */
export type Books = {
  credits: number;
  proUntil: number | null;
  payments: { transactionId: string; status: string; amountCents: number; refundedCents: number }[];
  subscriptions: { state: string; periodEndAt: number; cancelsAtEnd: number }[];
};

/** The whole service on a stand-in Discord that sells. */
export type Premium = Awaited<ReturnType<typeof openPremium>>;

/**
 * Starts the whole service on a stand-in Discord that sells.
 * @param settings further settings
 */
export async function openPremium(settings: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'alme-premium-'));
  const clock = { aheadMs: 0 };
  const now = () => Date.now() + clock.aheadMs;
  const discord: StandIn = await startDiscord(now);
  const { market } = discord;
  const skus = {
    spark: market.sell('spark', SKUType.Consumable),
    bolt: market.sell('bolt', SKUType.Consumable),
    pro: market.sell('pro', SKUType.Subscription),
    forgotten: market.sell('forgotten', SKUType.Consumable),
  };
  const own = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    SANDBOX: 'on',
    ...discord.settings,
    DISCORD_SKUS: `spark=${skus.spark},bolt=${skus.bolt},pro=${skus.pro}`,
    ...settings,
  };
  const start = async (change: Record<string, string> = {}): Promise<Service> => {
    const config = readConfig({ ...own, ...change });
    const writes = discord.world.commandWrites;
    const started = await startService(config, { log: silentLog, now, engines: [quickEngine] });
    discord.interactionsUrl = `${started.url}/webhooks/discord`;
    await discord.person().until(() => discord.world.commandWrites > writes);
    return started;
  };
  let service = await start();

  const q = () => service.ctx.db.query;
  const books = async ({ id }: Pick<Person, 'id'>): Promise<Books> => {
    const [account] = await q().all<{ id: string; proUntil: number | null }>(sql`
      select a.id, a.pro_until as proUntil from accounts a join identities i on i.account_id = a.id
      where i.surface = 'discord' and i.user_id = ${id}`);
    const accountId = account?.id ?? '';
    const [balance] = await q().all<{ credits: number }>(
      sql`select credits from balances where account_id = ${accountId}`,
    );
    return {
      credits: balance?.credits ?? 0,
      proUntil: account?.proUntil ?? null,
      payments: await q().all<Books['payments'][number]>(sql`
        select transaction_id as transactionId, p.status, p.amount_cents as amountCents,
          p.refunded_cents as refundedCents
        from payments p join checkouts c on c.id = p.checkout_id
        where c.account_id = ${accountId} order by p.id`),
      subscriptions: await q().all<Books['subscriptions'][number]>(sql`
        select state, period_end_at as periodEndAt, cancels_at_end as cancelsAtEnd
        from subscriptions where account_id = ${accountId}`),
    };
  };

  return {
    discord,
    market,
    skus,
    now,
    get service() {
      return service;
    },
    books,
    whenBooks: (person: Pick<Person, 'id'>, so: (books: Books) => boolean): Promise<Books> =>
      eventually(async () => {
        const found = await books(person);
        return so(found) && found;
      }),
    /** Somebody who has accepted the terms. */
    async member(options: PersonOptions = {}): Promise<Person> {
      const person = discord.person(options);
      await join18(person);
      return person;
    },
    join: join18,
    /** An event of the gateway. */
    tell: (type: string, payload: unknown) => discord.gateway.dispatch(type, payload),
    /** A signed event over HTTP. @returns the answer */
    async post(
      type: string,
      entitlement: APIEntitlement,
      change: { at?: number; headers?: Record<string, string>; body?: string } = {},
    ): Promise<Response> {
      const event = {
        type,
        timestamp: new Date(change.at ?? now()).toISOString(),
        data: entitlement,
      };
      const body =
        change.body ??
        JSON.stringify({ version: 1, application_id: discord.applicationId, type: 1, event });
      const signed = await discord.sign(body, Math.floor((change.at ?? now()) / 1000));
      const headers = { ...signed, ...change.headers };
      return fetch(`${service.url}/webhooks/discord-events`, { method: 'POST', body, headers });
    },
    /** Every sweep is due. */
    sweep: () => requestSweeps(service.ctx),
    /** Time passes, and what was put off is looked at. */
    pass(ms: number): void {
      clock.aheadMs += ms;
    },
    /** Nothing that is due is left to be looked at, booked or told. */
    settled: () =>
      eventually(async () => {
        const open = await q().all(sql`select 1 from tasks where status = 'open'
          and kind in ('settle-entitlement', 'sweep', 'notify')
          and (lease_id is not null or run_at <= ${now()})`);
        return open.length === 0;
      }),
    /** Entitlements that are to be looked at again. */
    waiting: () =>
      q().all<{ lastError: string }>(
        sql`select last_error as lastError from tasks where kind = 'settle-entitlement'`,
      ),
    parked: () =>
      q().all<{ kind: string; lastError: string }>(
        sql`select kind, last_error as lastError from tasks where status = 'parked'`,
      ),
    violations: () => audit(q()),
    /** Ends the service and starts it again on the same data, with other settings where given. */
    async restart(change: Record<string, string> = {}): Promise<void> {
      await service.stop();
      service = await start(change);
    },
    async close(): Promise<void> {
      await service.stop();
      await discord.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
