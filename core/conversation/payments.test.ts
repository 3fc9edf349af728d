import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paymentOf } from '../../db/checkouts.ts';
import { clawback, grant, spend } from '../../db/ledger.ts';
import { refundsOf } from '../../db/refunds.ts';
import { notifier } from '../notices/notify.ts';
import type { PaymentProvider } from '../payment-providers/provider.ts';
import { refundPayment } from '../payments/refunds/refund.ts';
import { statementOf } from './media/statement.ts';
import { bookSpark } from './testing/spark.ts';
import { NOON, openStage, type Stage } from './testing/stage.node.ts';

const OPERATOR = { surface: 'telegram', userId: 'boss', role: 'owner' } as const;

/** A provider that knows one payment and gives money back. */
function till(): PaymentProvider & { backCents: number; keys: string[] } {
  const self: PaymentProvider & { backCents: number; keys: string[] } = {
    id: 'sandbox',
    backCents: 0,
    keys: [],
    open: () => Promise.reject(new Error('not here')),
    find: async () => null,
    checkoutStatus: async (transactionId) => ({
      state: 'paid',
      transactionId,
      amountCents: 499,
      refundedCents: self.backCents,
      disputedCents: 0,
      currency: 'usd',
      billingEmail: 'ada@example.com',
    }),
    refund: async ({ amountCents, key }) => {
      if (self.keys.includes(key)) return;
      self.keys.push(key);
      self.backCents += amountCents;
    },
    receiptUrl: async (transactionId) => `https://pay.example/${transactionId}`,
  };
  return self;
}

let stage: Stage;
let provider: ReturnType<typeof till>;
let accountId = '';
let checkoutId = '';
beforeEach(async () => {
  provider = till();
  stage = await openStage({ parts: { operators: [OPERATOR], payments: [provider] } });
  await stage.join();
  for (const code of ['adult', 'agree']) {
    await stage.command('start', '', 'boss');
    await stage.press(code, 'boss');
  }
  const { query: q } = stage.ctx.db;
  const user = await q.query.identities.findFirst({
    where: (row, { eq }) => eq(row.userId, 'user'),
  });
  accountId = user?.accountId ?? '';
  await bookSpark(stage.ctx, accountId);
  checkoutId = (await q.query.payments.findFirst())?.checkoutId ?? '';
  await stage.work('notify', notifier(stage.ctx));
});
afterEach(() => stage.close());

const tell = () => stage.work('notify', notifier(stage.ctx));
const give = () => stage.work('refund-payment', (task) => refundPayment(stage.ctx, task));

describe('/credits', () => {
  it('says every reason in words, and each line opens what it was for', async () => {
    const { query: q } = stage.ctx.db;
    const now = NOON + 1_000;
    await stage.ctx.db.commit([
      ...grant(q, { accountId, id: 'code:SUMMER', credits: 20, now }),
      ...grant(q, { accountId, id: 'welcome', credits: 5, now: now + 1 }),
      ...clawback(q, { accountId, checkoutId, credits: 3, sequence: 0, now: now + 2 }),
    ]);
    const shown = await stage.command('credits');
    expect(shown).toContain('You have 322 credits');
    for (const said of ['bought: Spark · +300', 'code SUMMER · +20', 'gift · +5', 'taken back'])
      expect(shown).toContain(said);
    const code = stage.shown.at(-1)?.reply.choice?.options.at(-1)?.action ?? '';
    const receipt = await stage.press(code);
    for (const said of [
      'Receipt: Spark',
      '300 credits',
      '$4.99',
      'in the test checkout',
      'pi_1',
      'ada@example.com',
      'State: paid',
      '[Receipt at the provider]',
      '[Ask for a refund]',
    ])
      expect(receipt).toContain(said);
  });

  it('opens nothing of somebody else', async () => {
    await stage.command('credits');
    const line = stage.shown.at(-1)?.reply.choice?.options[0]?.action ?? '';
    expect(await stage.press(line, 'boss')).not.toContain('Receipt');
    for (const action of ['receipt', 'refund-ask', 'refund-ask-yes'])
      expect(await stage.press(`${action}:${checkoutId}`, 'boss')).not.toContain('Spark');
    expect(await stage.ctx.db.query.query.refundRequests.findMany()).toEqual([]);
  });

  it('says how much is missing below zero, where free pictures still work', async () => {
    const { query: q } = stage.ctx.db;
    await stage.ctx.db.commit(
      clawback(q, { accountId, checkoutId, credits: 340, sequence: 0, now: NOON }),
    );
    expect(await stage.command('credits')).toContain('40 credits below zero');
    await stage.command('create', 'one-photo');
    const asked = await stage.command('imagine', 'a lighthouse');
    expect(asked).not.toContain('short');
    await stage.sql(
      `insert into allowances (account_id, day, used, limit_count) values (?, '2026-11-21', 5, 5)
       on conflict do update set used = 5`,
      accountId,
    );
    const short = await stage.command('imagine', 'a lighthouse');
    expect(short).toContain('40 credits below zero');
    expect(short).toContain('50 credits short');
  });
});

describe('a statement', () => {
  it('is a file of all lines with the balance after each', async () => {
    const shown = await stage.press('statement');
    expect(shown).toContain(`{statement ${accountId}}`);
    const { query: q } = stage.ctx.db;
    const bad = '=HYPERLINK("http://x")';
    const id = ulid(NOON + 5);
    await stage.sql(
      `insert into generations (id, account_id, draft_id, operation, kind, request, title, state, engine,
        price_credits, surface, chat_id, address, created_at)
       values (?, ?, ?, 'imagine', 'image', '{}', ?, 'delivered', 'local', 10, 'telegram', 'c', '{}', ?)`,
      id,
      accountId,
      id,
      bad,
      NOON,
    );
    await stage.ctx.db.commit(
      spend(q, { accountId, generationId: id, credits: 10, now: NOON + 10 }),
    );
    const file = await statementOf(stage.ctx, accountId);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
    expect(file).toMatchObject({
      contentType: 'text/csv; charset=utf-8',
      filename: 'alme-2026-11-21.csv',
    });
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFdate,what,credits,balance,price,currency,transaction,id');
    expect(lines[1]).toMatch(
      /^2026-11-21T12:00:00\.000Z,bought: Spark,300,300,4\.99,USD,pi_1,[0-9A-Z]{26}$/,
    );
    expect(lines[2]).toContain(`"'=HYPERLINK(""http://x"")",-10,290,,,,`);
    expect(lines).toHaveLength(4);
    const short = await statementOf(stage.ctx, accountId, 1);
    expect(new TextDecoder().decode(short?.bytes)).toContain(',before,300,300');
    expect(await statementOf(stage.ctx, 'nobody')).toBeNull();
  });
});

describe('a refund asked for in the chat', () => {
  it('goes to the operators once, who give back the unused share', async () => {
    const about = await stage.press(`refund-ask:${checkoutId}`);
    expect(about).toContain('Not used: 300 of 300 credits');
    expect(about).toContain('$4.99');
    expect(await stage.tap('refund-ask-yes')).toContain('You hear the answer here');
    expect(await stage.press(`refund-ask-yes:${checkoutId}`)).toContain('asked before');
    expect(await stage.press(`refund-ask:${checkoutId}`)).toContain('asked before');
    expect(await tell()).toContain('Somebody asks for a refund');
    expect(await stage.command('payments', '', 'boss')).toContain('1 person waits');
    await stage.ctx.db.commit(
      grant(stage.ctx.db.query, { accountId, id: 'x', credits: 1, now: NOON + 1 }),
    );
    const card = await stage.press(`payment:${checkoutId}`, 'boss');
    for (const said of [
      'Refund asked for: waits',
      '[Give back all, $4.99]',
      '[Decline]',
      accountId,
    ])
      expect(card).toContain(said);
    expect(await stage.press(`refund-all:${checkoutId}`, 'boss')).toContain('$4.99 goes back');
    expect(await stage.press(`refund-all:${checkoutId}`, 'boss')).toContain('on its way');
    await give();
    await give();
    const told = await tell();
    expect(told).toContain('$4.99 for Spark goes back');
    expect(told).toContain('300 credits were taken back');
    expect(told.match(/goes back to where/g)).toHaveLength(1);
    expect(told).toContain('Refunded: $4.99');
    expect(provider.keys).toHaveLength(1);
    const payment = await paymentOf(stage.ctx.db.query, checkoutId);
    expect(payment).toMatchObject({ status: 'refunded', refundedCents: 499 });
    expect(await refundsOf(stage.ctx.db.query, payment?.id ?? '')).toMatchObject([
      { state: 'done', requestedBy: 'telegram:boss' },
    ]);
    expect(await stage.press(`receipt:${checkoutId}`)).toContain('State: given back');
  });

  it('can be declined, once', async () => {
    await stage.press(`refund-ask-yes:${checkoutId}`);
    await tell();
    expect(await stage.press(`refund-no:${checkoutId}`, 'boss')).toContain('Declined');
    expect(await stage.press(`refund-no:${checkoutId}`, 'boss')).toContain('declined');
    expect(await tell()).toContain('is not given back');
    expect(await stage.press(`refund-ask:${checkoutId}`)).toContain('asked before');
    expect(provider.keys).toEqual([]);
  });

  it('is nobody’s business but the operators’', async () => {
    expect(await stage.command('payments')).toContain('don’t know');
    for (const action of ['payment', 'refund-all', 'refund-part', 'refund-no'])
      expect(await stage.press(`${action}:${checkoutId}`)).not.toContain('Spark');
    expect(await stage.press('payments:0')).not.toContain('Payments');
    expect(await stage.ctx.db.query.query.paymentRefunds.findMany()).toEqual([]);
  });
});
