import { sql } from 'drizzle-orm';
import { audit } from '../../db/audit.ts';
import { paymentAt } from '../../db/checkouts.ts';
import { codeOf, hasRedeemed } from '../../db/codes.ts';
import { balanceOf } from '../../db/ledger.ts';
import { linkedPersons, paymentRefunds, tasks } from '../../db/schema/schema.ts';
import { CODE_ROW, WELCOME_CREDITS } from './ground.ts';
import { grantedTo, wrongDesk } from './judge-desk.node.ts';
import { wrongMaking } from './judge-making.node.ts';
import { potMoved, wrongPot } from './judge-pot.node.ts';
import { type Session, transactionOf } from './provider-model.ts';
import type { World } from './world.node.ts';

/**
 * Holds the books against what the providers know and what was made.
 * @returns what is wrong, a line each; empty when all is right
 */
export async function judge(world: World): Promise<string[]> {
  const wrong = [...world.problems];
  const q = world.db.query;
  for (const { rule, id } of await audit(q)) wrong.push(`${rule}: ${id}`);
  for (const session of paidSessions(world)) {
    const told = world.said.get(`checkout:${session.checkoutId}:paid`) ?? 0;
    if (!(await paymentAt(q, session.provider, transactionOf(session))))
      wrong.push(`${session.providerId} was paid and is not in the books`);
    else if (session.provider !== 'stars' && told === 0)
      wrong.push(`${session.checkoutId} was paid and nobody said so`);
  }
  for (const [person, accountIds] of await people(world)) {
    let [owned, balance] = [0, 0];
    for (const accountId of accountIds) {
      owned += await ownedBy(world, accountId);
      balance += await balanceOf(q, accountId);
    }
    if (owned !== balance) wrong.push(`${person} owns ${owned} credits and is given ${balance}`);
  }
  for (const refund of await q.select().from(paymentRefunds).where(sql`state = 'asked'`))
    wrong.push(`refund ${refund.id} has no end`);
  const uses = (await codeOf(q, CODE_ROW.code))?.used ?? 0;
  if (uses > CODE_ROW.usesLimit)
    wrong.push(`a code for ${CODE_ROW.usesLimit} was used ${uses} times`);
  wrong.push(
    ...(await wrongRewards(world)),
    ...(await wrongGifts(world)),
    ...(await wrongPot(world)),
    ...(await wrongDesk(world)),
    ...(await wrongMaking(world)),
  );
  for (const task of await q.select().from(tasks).where(sql`status = 'parked'`))
    wrong.push(`${task.kind} ${task.subject} is parked: ${task.lastError}`);
  return wrong;
}

/** The accounts by whose they are: those that were ever linked are one person's. */
async function people({ db, users }: World): Promise<Map<string, string[]>> {
  const rows = await db.query.select().from(linkedPersons);
  const personOf = new Map(rows.map(({ accountId, personId }) => [accountId, personId]));
  return Map.groupBy(users, (accountId) => personOf.get(accountId) ?? accountId);
}

/** What an account has for nothing since it does not look like it, by what was told of it alone. */
const GIVEN = sql`(generations.likeness is 'off' and generations.refunded_at is not null)`;

/** Accounts that have more for nothing than a day gives. */
async function wrongGifts({ db, rules }: World): Promise<string[]> {
  const rows = await db.query.all<{ id: string; gifts: number }>(sql`
    select account_id as id, count(*) as gifts from generations
    where ${GIVEN} and account_id not in ${LINKED}
    group by account_id, refunded_at / 86400000 having count(*) > ${rules.likeness.giftsADay}`);
  return rows.map(({ id, gifts }) => `${id} was given ${gifts} pictures on a day`);
}

/** Accounts that were ever linked. */
const LINKED = sql`(select account_id from linked_persons)`;

/** What is wrong with uses of templates and their rewards. */
async function wrongRewards({ db, rules }: World): Promise<string[]> {
  const { pairADayCredits, credits } = rules.rewards;
  const lines = async (found: ReturnType<typeof sql>, says: string) => {
    const rows = await db.query.all<{ id: string }>(found);
    return rows.map(({ id }) => `${id} ${says}`);
  };
  return [
    ...(await lines(
      sql`select g.id from generations g left join template_uses u on u.generation_id = g.id
        where (g.state = 'delivered' and g.template_id is not null) <> (u.generation_id is not null)`,
      'was delivered without its use, or used without delivery',
    )),
    ...(await lines(
      sql`select author_account_id || ' by ' || account_id as id from template_rewards
        where state = 'given' and author_account_id not in ${LINKED}
        group by account_id, author_account_id, day
        having sum(credits) > ${pairADayCredits}`,
      'earned more than a day brings',
    )),
    ...(await lines(
      sql`select generation_id as id from template_rewards where credits <> ${credits.image}`,
      'brought another reward than is due',
    )),
    ...(await lines(
      sql`select u.generation_id as id from template_uses u
        left join template_rewards r on r.generation_id = u.generation_id
        where r.generation_id is not null and u.account_id not in ${LINKED}
          and (u.author_account_id = u.account_id
          or (u.counts = 0 and r.state = 'given'))`,
      'counts for nothing and is rewarded',
    )),
  ];
}

const paidSessions = ({ models }: World): Session[] =>
  models.flatMap(({ sessions }) => sessions).filter(({ state }) => state === 'paid');

/** What an account must own: what it paid for and was not given back, less what was made for it. */
async function ownedBy(world: World, accountId: string): Promise<number> {
  const q = world.db.query;
  const owners = new Map(
    (
      await q.all<{ id: string; account: string }>(
        sql`select id, account_id as account from checkouts`,
      )
    ).map(({ id, account }) => [id, account]),
  );
  const bought = paidSessions(world)
    .filter(({ checkoutId, provider }) =>
      provider === 'stars' ? checkoutId === accountId : owners.get(checkoutId) === accountId,
    )
    .reduce((sum, session) => sum + worth(session), 0);
  const [made] = await q.all<{ credits: number }>(sql`
    select coalesce(sum(price_credits), 0) as credits from generations
    where account_id = ${accountId} and pot_id is null and state not in ('failed', 'cancelled')
      and not ${GIVEN}`);
  const given = (await hasRedeemed(q, CODE_ROW.code, accountId)) ? CODE_ROW.credits : 0;
  const [earned] = await q.all<{ credits: number }>(sql`
    select coalesce(sum(credits), 0) as credits from template_rewards
    where author_account_id = ${accountId} and state = 'given'`);
  const put = (await potMoved(world)).get(accountId) ?? 0;
  const granted = await grantedTo(world, accountId);
  const got = WELCOME_CREDITS + given + granted + bought + (earned?.credits ?? 0);
  return got - (made?.credits ?? 0) - put;
}

function worth({ sold, refundedCents, disputedCents }: Session): number {
  const gone = Math.min(sold.amountCents, refundedCents + disputedCents);
  return sold.credits - Math.floor((sold.credits * gone) / sold.amountCents);
}
