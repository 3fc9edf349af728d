import { type Column, type SQL, sql } from 'drizzle-orm';
import { personOf } from './account-now.ts';
import type { Database } from './database.ts';
import {
  accounts,
  balances,
  checkouts,
  codes,
  entries,
  generations,
  holds,
  linkedPersons,
  movements,
  paymentRefunds,
  payments,
  predictions,
  redemptions,
  referrals,
  reviews,
  rewardRings,
  shoots,
  starTransactions,
  subscriptions,
  templateRewards,
} from './schema/schema.ts';

/** A rule of the ledger and the id of a row that breaks the rule. */
export type Violation = { rule: string; id: string };

const MAX_VIOLATIONS_A_RULE = 100;

/**
 * The pattern of the references of movements for invitations: `referral:` and the id of the paid
 * checkout.
 */
const INVITATIONS = 'referral:%';

/**
 * The pattern of the references of movements for rewards: `template-reward:` and the id of the
 * generation.
 */
const REWARDS = 'template-reward:%';

/** Two accounts that are one person's. */
const samePerson = (one: Column, other: Column): SQL =>
  sql`(${one} = ${other} or ${personOf(sql`${one}`)} = ${personOf(sql`${other}`)})`;

/** SQL by rule; each query selects the ids of the rows that break the rule. */
const RULES = {
  'a movement has two sides or more that sum to zero': sql`
    select ${movements.id} as id from ${movements}
    left join ${entries} on ${entries.movementId} = ${movements.id}
    group by ${movements.id} having count(${entries.id}) < 2 or sum(${entries.credits}) <> 0`,
  'an entry is on the side of an account exactly where it names one': sql`
    select ${entries.id} as id from ${entries}
    where (${entries.side} = 'user') <> (${entries.accountId} is not null)`,
  'a balance is the sum of its entries': sql`
    select account as id from (
      select ${entries.accountId} as account, ${entries.credits} as credits from ${entries}
      where ${entries.accountId} is not null
      union all select ${balances.accountId}, -${balances.credits} from ${balances})
    group by account having sum(credits) <> 0`,
  'test money is the sum of its entries, and a part of the balance': sql`
    select account as id from (
      select ${entries.accountId} as account, ${entries.testCredits} as credits from ${entries}
      where ${entries.accountId} is not null
      union all select ${balances.accountId}, -${balances.testCredits} from ${balances})
    group by account having sum(credits) <> 0
    union all
    select ${balances.accountId} from ${balances}
    where ${balances.testCredits} not between 0 and max(${balances.credits}, 0)`,
  'test money comes from a purchase without real money': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} in ('purchase', 'grant', 'reward') and ${entries.testCredits} > 0
    and not exists (select 1 from ${payments}
      where ${payments.checkoutId} = ${movements.reference} and ${payments.isTest})`,
  'test money pays for the local engine alone': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} = 'spend' and ${entries.testCredits} < 0
    and exists (select 1 from ${predictions}
      join ${generations} on ${generations.id} = ${predictions.generationId}
      where coalesce(${generations.shootId}, ${generations.id}) = ${movements.reference}
      and ${predictions.engine} <> 'local')`,
  'a balance below zero comes from a clawback, or from the account that its owner left': sql`
    select ${balances.accountId} as id from ${balances} where ${balances.credits} < 0
    and not exists (select 1 from ${entries} join ${movements} on ${movements.id} = ${entries.movementId}
      where ${entries.accountId} = ${balances.accountId}
        and ${movements.reason} in ('clawback', 'carry', 'link'))`,
  'what moved between two accounts has both of them': sql`
    select ${movements.id} as id from ${movements} left join ${entries} on ${entries.movementId} = ${movements.id}
    where ${movements.reason} in ('carry', 'link')
    group by ${movements.id} having sum(${entries.side} = 'user') <> 2 or count(*) <> 2`,
  'a purchase has a payment, and brings what the checkout says': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} = 'purchase' and not exists (
      select 1 from ${payments} join ${checkouts} on ${checkouts.id} = ${payments.checkoutId}
      where ${checkouts.id} = ${movements.reference} and ${checkouts.credits} = ${entries.credits}
        and ${samePerson(checkouts.accountId, entries.accountId)})`,
  'a payment for credits has a purchase': sql`
    select ${payments.id} as id from ${payments}
    join ${checkouts} on ${checkouts.id} = ${payments.checkoutId}
    where ${checkouts.credits} > 0 and not exists (
      select 1 from ${movements} where ${movements.key} = 'purchase:' || ${payments.checkoutId})`,
  'clawbacks stay within the purchase': sql`
    select ${movements.reference} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} in ('purchase', 'clawback')
      and ${movements.reference} not like ${INVITATIONS}
      and ${movements.reference} not like ${REWARDS}
    group by ${movements.reference}
    having sum(${entries.credits}) < 0 or sum(${movements.reason} = 'purchase') <> 1`,
  'what was taken back is the share of the money that went back': sql`
    select ${payments.checkoutId} as id from ${payments}
    join ${checkouts} on ${checkouts.id} = ${payments.checkoutId} and ${checkouts.credits} > 0
    where ${payments.status} <> 'disputed' and ${payments.amountCents} > 0
      and ${checkouts.credits} * ${payments.refundedCents} / ${payments.amountCents} <> coalesce((
        select -sum(${entries.credits}) from ${movements}
        join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
        where ${movements.reference} = ${payments.checkoutId} and ${movements.reason} = 'clawback'), 0)`,
  'a reward for an invitation is given before it is taken back': sql`
    select ${movements.reference} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reference} like ${INVITATIONS}
    group by ${movements.reference}, ${entries.accountId} having sum(${entries.credits}) < 0`,
  // The generations of an erased account are gone, its entries stay.
  'a spend has its generation, its price and its owner': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} = 'spend'
    and exists (select 1 from ${accounts} where ${accounts.id} = ${entries.accountId})
    and not exists (select 1 from ${generations} where ${generations.id} = ${movements.reference}
      and ${generations.priceCredits} = -${entries.credits} and ${generations.shootId} is null
      and ${samePerson(generations.accountId, entries.accountId)})
    and not exists (select 1 from ${shoots} where ${shoots.id} = ${movements.reference}
      and ${shoots.priceCredits} = -${entries.credits}
      and ${samePerson(shoots.accountId, entries.accountId)})`,
  'a shoot costs what its looks cost together, and has as many as were bought': sql`
    select ${shoots.id} as id from ${shoots}
    join ${generations} on ${generations.shootId} = ${shoots.id}
    group by ${shoots.id} having sum(${generations.priceCredits}) <> ${shoots.priceCredits}
      or count(*) <> ${shoots.size}`,
  'a shoot that has ended has nothing left to be made': sql`
    select ${shoots.id} as id from ${shoots}
    join ${generations} on ${generations.shootId} = ${shoots.id}
    where ${shoots.endedAt} is not null and ${generations.state} in ('queued', 'running')`,
  'a look gives back its share of the shoot': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    join ${shoots} on ${shoots.id} = ${movements.reference}
    where ${movements.reason} = 'refund' and not exists (select 1 from ${generations}
      where ${movements.key} = 'refund:' || ${generations.id}
        and ${generations.shootId} = ${shoots.id} and ${generations.refundedAt} is not null
        and (${generations.state} in ('failed', 'cancelled', 'rejected') or ${generations.likeness} = 'off')
        and ${generations.priceCredits} = ${entries.credits})`,
  'a generation with a price has a spend': sql`
    select ${generations.id} as id from ${generations}
    where ${generations.priceCredits} > 0 and ${generations.freeDay} is null
    and not exists (select 1 from ${movements}
      where ${movements.key} = 'spend:' || coalesce(${generations.shootId}, ${generations.id}))`,
  'a pot pays for the generations that name it': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    join ${generations} on ${generations.id} = ${movements.reference}
    where ${movements.reason} = 'spend'
      and coalesce(${generations.potId}, ${personOf(sql`${generations.accountId}`)})
        <> ${personOf(sql`${entries.accountId}`)}
    union all
    select ${movements.id} from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    join ${generations} on ${generations.id} = ${movements.reference}
    where ${movements.reason} = 'spend' and ${generations.potId} is not null
      and ${generations.priceCredits} <> -${entries.credits}`,
  'what goes into a pot or out of it is an account’s, and no test money': sql`
    select ${movements.id} as id from ${movements}
    left join ${entries} on ${entries.movementId} = ${movements.id}
    where ${movements.reason} = 'pot'
    group by ${movements.id} having count(*) <> 2 or sum(${entries.side} = 'user') <> 2
      or sum(${entries.accountId} = 'pot:' || ${movements.reference}) <> 1
      or sum(${entries.testCredits} <> 0) <> 0`,
  'a pot has no debts and no test money': sql`
    select ${balances.accountId} as id from ${balances} where ${balances.accountId} like 'pot:%'
      and (${balances.credits} < 0 or ${balances.testCredits} <> 0)`,
  'a refund gives back what was spent': sql`
    select ${movements.reference} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reason} in ('spend', 'refund')
    group by ${movements.reference}
    having sum(${entries.credits}) > 0 or (count(*) > 1 and sum(${entries.credits}) <> 0
      and ${movements.reference} not in (select ${shoots.id} from ${shoots})
      and exists (select 1 from ${generations} where ${generations.id} = ${movements.reference}))`,
  'a generation that failed or was cancelled cost nothing': sql`
    select ${generations.id} as id from ${generations}
    where ${generations.state} in ('failed', 'cancelled') and (${generations.refundedAt} is null
      or (${generations.priceCredits} > 0 and ${generations.freeDay} is null and not exists (
        select 1 from ${movements} where ${movements.key} = 'refund:' || ${generations.id})))`,
  'a generation is held exactly as long as its review is open': sql`
    select ${generations.id} as id from ${generations}
    left join ${reviews} on ${reviews.generationId} = ${generations.id} and ${reviews.cause} = 'held'
    where (${generations.state} = 'held') <> (${reviews.id} is not null and ${reviews.decision} is null)`,
  'a refund belongs to a generation that ended badly, or does not look like its owner': sql`
    select ${movements.id} as id from ${movements}
    left join ${generations} on ${generations.id} = ${movements.reference}
    where ${movements.reason} = 'refund' and coalesce(${generations.state}, 'erased')
      not in ('failed', 'cancelled', 'rejected', 'erased')
      and (${generations.likeness} is not 'off' or ${generations.refundedAt} is null)`,
  'what was given since it does not look like its owner cost nothing': sql`
    select ${generations.id} as id from ${generations}
    where ${generations.refundedAt} is not null and ${generations.state} in ('held', 'delivering', 'delivered')
      and (${generations.likeness} is not 'off' or (${generations.priceCredits} > 0
        and ${generations.freeDay} is null and not exists (
          select 1 from ${movements} where ${movements.key} = 'refund:' || ${generations.id})))`,
  'a payment and its checkout name the same provider, and the checkout is paid': sql`
    select ${payments.id} as id from ${payments}
    join ${checkouts} on ${checkouts.id} = ${payments.checkoutId}
    where ${payments.provider} <> ${checkouts.provider}
      or ${checkouts.state} not in ('paid', 'refunded')`,
  'a paid checkout has a payment': sql`
    select ${checkouts.id} as id from ${checkouts} where ${checkouts.state} in ('paid', 'refunded')
    and not exists (select 1 from ${payments} where ${payments.checkoutId} = ${checkouts.id})`,
  'no more goes back than was paid': sql`
    select ${payments.id} as id from ${payments}
    where ${payments.refundedCents} < 0 or ${payments.refundedCents} > ${payments.amountCents}
      or (${payments.status} = 'refunded') <>
        (${payments.amountCents} > 0 and ${payments.refundedCents} = ${payments.amountCents})`,
  'a payment in Stars is what Telegram lists, and went back where the list says so': sql`
    select ${payments.id} as id from ${payments}
    join ${starTransactions} s on s.id = ${payments.transactionId} and s.direction = 'paid'
    where ${payments.provider} = 'stars' and (${payments.amountCents} <> s.stars
      or ${payments.currency} <> 'xtr' or (${payments.refundedCents} > 0 and not exists (
        select 1 from ${starTransactions} b where b.id = s.id and b.direction = 'refunded')))`,
  'what operators gave back went back': sql`
    select ${payments.id} as id from ${paymentRefunds}
    join ${payments} on ${payments.id} = ${paymentRefunds.paymentId}
    where ${paymentRefunds.state} = 'done'
    group by ${payments.id} having sum(${paymentRefunds.amountCents}) > ${payments.refundedCents}`,
  'a month of Pro brings no credits and belongs to a subscription of its buyer': sql`
    select ${checkouts.id} as id from ${checkouts}
    left join ${payments} on ${payments.checkoutId} = ${checkouts.id}
    where ${checkouts.kind} = 'pro' and (${checkouts.credits} <> 0
      or (${payments.id} is not null and not exists (
        select 1 from ${subscriptions} where ${subscriptions.id} = ${payments.subscriptionId}
          and ${samePerson(subscriptions.accountId, checkouts.accountId)}
          and ${subscriptions.provider} = ${checkouts.provider})))`,
  'Pro comes from a subscription': sql`
    select ${accounts.id} as id from ${accounts} where ${accounts.proUntil} is not null
    and not exists (select 1 from ${subscriptions}
      where ${subscriptions.accountId} = ${accounts.id}
        and ${subscriptions.periodEndAt} <= ${accounts.proUntil})`,
  'a running subscription gives Pro': sql`
    select ${subscriptions.id} as id from ${subscriptions}
    join ${accounts} on ${accounts.id} = ${subscriptions.accountId}
    where ${subscriptions.state} <> 'ended'
      and coalesce(${accounts.proUntil}, 0) < ${subscriptions.periodEndAt}`,
  'a code was used as often as it gave credits': sql`
    select ${codes.code} as id from ${codes} where ${codes.used} <> (
      select count(*) from ${movements}
      where ${movements.reference} = 'code:' || ${codes.code} and ${movements.reason} = 'grant')`,
  'whoever used a code has its credits': sql`
    select ${redemptions.code} as id from ${redemptions} where not exists (
      select 1 from ${movements} join ${codes} on ${codes.code} = ${redemptions.code}
      join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
      where ${movements.reference} = 'code:' || ${redemptions.code}
        and ${samePerson(entries.accountId, redemptions.accountId)}
        and ${entries.credits} = ${codes.credits})`,
  'a rewarded invitation has its reward, and a purchase behind it': sql`
    select ${referrals.invitedId} as id from ${referrals} where ${referrals.state} = 'rewarded'
    and not exists (select 1 from ${movements}
      join ${payments} on ${payments.checkoutId} = ${referrals.checkoutId}
      where ${movements.reference} = 'referral:' || ${referrals.checkoutId}
        and ${movements.reason} = 'grant')`,
  'a reward for an invitation has its invitation': sql`
    select ${movements.id} as id from ${movements}
    join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
    where ${movements.reference} like ${INVITATIONS}
    and exists (select 1 from ${accounts} where ${accounts.id} = ${entries.accountId})
    and not exists (select 1 from ${referrals}
      where 'referral:' || ${referrals.checkoutId} = ${movements.reference}
        and ${personOf(sql`${entries.accountId}`)} in
          (${personOf(sql`${referrals.invitedId}`)}, ${personOf(sql`${referrals.inviterId}`)}))`,
  'a reward stands exactly where the books have it': sql`
    select id from (
      select ${templateRewards.generationId} as id,
        ${personOf(sql`${templateRewards.authorAccountId}`)} as account,
        iif(${templateRewards.state} = 'given', ${templateRewards.credits}, 0) as credits
      from ${templateRewards}
      union all
      select substr(${movements.reference}, 17), ${personOf(sql`${entries.accountId}`)}, -${entries.credits}
      from ${movements}
      join ${entries} on ${entries.movementId} = ${movements.id} and ${entries.side} = 'user'
      where ${movements.reference} like ${REWARDS})
    group by id, account having sum(credits) <> 0`,
  'what was booked against rewards is what authors were given': sql`
    select ${entries.id} as id from ${entries}
    join ${movements} on ${movements.id} = ${entries.movementId}
    where ${entries.side} = 'rewards' and ${movements.reference} not like ${REWARDS}`,
  // The generations of an erased account are gone, its rewards stay.
  'a reward has a delivered generation of another account': sql`
    select ${templateRewards.generationId} as id from ${templateRewards}
    where (${templateRewards.accountId} = ${templateRewards.authorAccountId}
        and not exists (select 1 from ${linkedPersons}
          where ${linkedPersons.accountId} = ${templateRewards.accountId}))
      or (exists (select 1 from ${accounts} where ${accounts.id} = ${templateRewards.accountId})
        and not exists (select 1 from ${generations}
          where ${generations.id} = ${templateRewards.generationId}
            and ${generations.state} = 'delivered' and ${generations.refundedAt} is null
            and ${samePerson(generations.accountId, templateRewards.accountId)}
            and ${generations.templateId} = ${templateRewards.templateId}))`,
  'no reward comes from test money': sql`
    select ${templateRewards.generationId} as id from ${templateRewards}
    join ${movements} on ${movements.key} = 'spend:' || ${templateRewards.generationId}
    join ${entries} on ${entries.movementId} = ${movements.id}
    where ${entries.testCredits} <> 0`,
  'no reward stands within a ring': sql`
    select r.generation_id as id from ${templateRewards} r
    join ${rewardRings} u on u.account_id = r.account_id
    join ${rewardRings} a on a.account_id = r.author_account_id and a.ring_id = u.ring_id
    where r.state = 'given' and r.created_at > u.created_at`,
  'an account is held as long as a hold says so': sql`
    select ${accounts.id} as id from ${accounts} where (${accounts.heldAt} is not null) <> exists (
      select 1 from ${holds} where ${holds.accountId} = ${accounts.id}
        and coalesce(${holds.decision}, 'open') <> 'released')`,
} as const;

/**
 * Checks the books against every rule, reading all entries.
 * @returns the violations, at most 100 a rule; empty when the books are right
 */
export async function audit(q: Database['query']): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const [rule, broken] of Object.entries(RULES)) {
    const rows = await q.all<{ id: string }>(sql`${broken} limit ${MAX_VIOLATIONS_A_RULE}`);
    found.push(...rows.map((row) => ({ rule, id: row.id })));
  }
  return found;
}
