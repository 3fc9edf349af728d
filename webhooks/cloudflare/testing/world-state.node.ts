/** What tests look up in the product in workerd, and people that they give credits to. */
import type { R2Bucket } from '@cloudflare/workers-types';
import { sql } from 'drizzle-orm';
import { fund } from '../../../bots/process/testing/community.node.ts';
import { eventually, joinTelegram } from '../../../bots/process/testing/test-service.node.ts';
import type { TelegramUser } from '../../../bots/telegram/testing/stand-in.node.ts';
import { allowances } from '../../../db/schema/schema.ts';
import type { WorkerWorld } from './worker-world.node.ts';

const DAY_MS = 86_400_000;
/** Longer than anybody waits for an answer that another one is to send. */
const A_WHILE_MS = 120_000;
const CRON_EVERY_MS = 60_000;

/** Joins on Telegram with credits, and with no picture left for nothing. @returns the person, and the account's id */
export async function joinWithCredits(
  world: WorkerWorld,
  firstName: string,
): Promise<{ user: TelegramUser; id: string }> {
  const user = await joinTelegram(world, { firstName });
  const identity = { surface: 'telegram', userId: String(user.person.id) } as const;
  const id = await fund(world.db, identity, Date.now());
  // The day may end meanwhile.
  const days = [0, 1].map((ahead) => new Date(Date.now() + ahead * DAY_MS).toISOString());
  const spent = days.map((day) => ({
    accountId: id,
    day: day.slice(0, 10),
    used: 5,
    limitCount: 5,
  }));
  await world.db.commit([world.db.query.insert(allowances).values(spent)]);
  return { user, id };
}

/** Reads somebody's balance; 0 for who has none. */
export async function creditsOf({ db }: WorkerWorld, { person }: TelegramUser): Promise<number> {
  const [row] = await db.query.all<{ credits: number }>(
    sql`select credits from balances join identities using (account_id)
      where surface = 'telegram' and user_id = ${String(person.id)}`,
  );
  return row?.credits ?? 0;
}

/** Lists the keys of what lies in the bucket. */
export async function objectsIn({ server }: WorkerWorld): Promise<string[]> {
  const { OBJECTS } = (await server.getWorker('alme-bots').getEnv()) as unknown as {
    OBJECTS: R2Bucket;
  };
  return (await OBJECTS.list()).objects.map(({ key }) => key);
}

/**
 * Waits until the queue has done all that was to do at once. Files that are left go with cron events; what a
 * machine was too slow for in time is come back to by one of a minute later, as everywhere.
 */
export const restOver = (world: WorkerWorld): Promise<void> => rest(world, CRON_EVERY_MS);

/**
 * Waits as `restOver` does, while cron events come one after the other: they alone come back to what a process had
 * begun that has ended or given up.
 */
export const restOverByCron = (world: WorkerWorld): Promise<void> => rest(world, 0);

async function rest({ db, cron }: WorkerWorld, cronEveryMs: number): Promise<void> {
  let next = performance.now() + cronEveryMs;
  await eventually(async () => {
    const { open, files } = await db.query.get<{ open: number; files: number }>(
      sql`select (select count(*) from tasks where status = 'open' and (lease_id is not null or run_at <= ${Date.now()}))
        + (select count(*) from inbox where pending is not null) as open,
        (select count(*) from doomed_objects) as files`,
    );
    if (open + files === 0) return true;
    if (open === 0 || performance.now() >= next) {
      await cron();
      next = performance.now() + cronEveryMs;
    }
    return false;
  });
}

/**
 * Makes it so late that whatever was under way when workerd ended is due: leases of tasks are over, and answers
 * that were to be sent are taken for lost.
 */
export async function letTimePass({ db }: WorkerWorld): Promise<void> {
  const now = Date.now();
  await db.query.run(
    sql`update tasks set run_at = ${now - 1} where lease_id is not null or run_at > ${now} and attempts > 0`,
  );
  await db.query.run(
    sql`update inbox set received_at = received_at - ${A_WHILE_MS} where pending is not null`,
  );
}
