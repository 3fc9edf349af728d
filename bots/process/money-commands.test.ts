import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { auditCommand } from '../../core/credits/audit-command.node.ts';
import { silentLog } from '../../core/log.ts';
import { requestCheckout } from '../../core/payments/checkout.ts';
import { checkoutOf } from '../../db/checkouts.ts';
import { balanceOf } from '../../db/ledger.ts';
import { accounts } from '../../db/schema/schema.ts';
import { testCreditsOf } from '../../db/test-money.ts';
import { reconcileCommand } from './reconcile.node.ts';
import { refundCommand } from './refund.node.ts';
import { eventually, openTestService, type TestService } from './testing/test-service.node.ts';

const NOBODY = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

let house: TestService;
beforeAll(async () => {
  house = await openTestService();
});
afterAll(() => house.close());

/** Runs a command beside the service, on its data. */
async function run(command: typeof reconcileCommand, ...args: string[]) {
  const config = readConfig({
    DATA_DIR: house.folder,
    PORT: new URL(house.service.url).port,
    HOST: '127.0.0.1',
  });
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const code = await command(config, args, { log: silentLog, now: Date.now, write });
  return { code, said };
}

/** Somebody pays, and the webhook is lost. */
async function paidUnheard(): Promise<{ id: string; accountId: string }> {
  const { db } = house.service.ctx;
  const now = Date.now();
  const [id, accountId] = [ulid(now), ulid(now)];
  await db.commit([
    db.query.insert(accounts).values({ id: accountId, createdAt: now }),
    ...requestCheckout(
      db.query,
      {
        id,
        accountId,
        offer: {
          surface: 'telegram',
          provider: 'sandbox',
          product: 'spark',
          amountCents: 499,
          currency: 'usd',
        },
        credits: 300,
        locale: 'en',
        surface: 'telegram',
        chatId: 'nowhere',
        address: '{}',
        openMs: 3_600_000,
      },
      now,
    ),
  ]);
  const { url } = await eventually(async () => {
    const row = await checkoutOf(db.query, id);
    return row?.state === 'open' ? row : null;
  });
  const paying = new URL(new URL(url ?? '').pathname, house.service.url);
  const body = new URLSearchParams({ do: 'pay', copies: '0' });
  await fetch(paying, { method: 'POST', body, redirect: 'manual' });
  return { id, accountId };
}

test('what the service did not hear of is found, booked, and given back', async () => {
  const { id, accountId } = await paidUnheard();
  const q = house.service.ctx.db.query;
  const found = await run(reconcileCommand, '--since', '1h');
  expect(found.code).toBe(1);
  expect(found.said).toMatch(/sandbox +paid there, not here .*\$4\.99 +nothing +settle/);
  expect(await balanceOf(q, accountId)).toBe(0);
  expect(await run(reconcileCommand, '--apply')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/booked\n1 difference, 0 left/),
  });
  expect(await balanceOf(q, accountId)).toBe(300);
  // No real money moved: it pays for the local engine alone.
  expect(await testCreditsOf(q, accountId)).toBe(300);
  expect(await run(reconcileCommand)).toEqual({
    code: 0,
    said: 'the books agree with sandbox\n',
  });

  const part = await run(refundCommand, '--checkout', id, '--amount', '2.50', '--reason', 'kind');
  expect(part).toMatchObject({ code: 0, said: expect.stringContaining('$2.50 went back') });
  expect(await balanceOf(q, accountId)).toBe(150);
  const rest = await run(refundCommand, '--checkout', id);
  expect(rest.said).toContain('not used: 150 of 300 credits, $2.49');
  expect(rest).toMatchObject({ code: 0, said: expect.stringContaining('$2.49 went back') });
  expect(await balanceOf(q, accountId)).toBe(0);
  expect((await run(refundCommand, '--checkout', id, '--whole')).code).toBe(2);

  let said = '';
  const proved = await auditCommand([`file:${house.folder}/alme.db`], (text) => {
    said += text;
  });
  expect(said).toContain('sandbox pack   $4.99 in 1 payments, $4.99 given back');
  expect(said).toContain('the books are right');
  expect(proved).toBe(0);
});

test.each([[['--since', 'yesterday']], [['--since', '0d']], [['--nothing']], [['now']]])(
  'reconcile %j is a wrong call',
  async (args) => {
    const { code, said } = await run(reconcileCommand, ...args);
    expect([code, said.startsWith('usage')]).toEqual([2, true]);
  },
);

test.each([[[]], [['--help']], [['.data/alme.db']], [['file:/no/such.db']], [['file:a', 'b']]])(
  'audit %j is a wrong call',
  async (args) => {
    let said = '';
    const code = await auditCommand(args, (text) => {
      said += text;
    });
    expect(code).toBe(2);
    expect(said).toMatch(/^usage: .*\n$|^there is no such file/);
  },
);

test.each([
  [[]],
  [['--payment', NOBODY, '--checkout', NOBODY]],
  [['--checkout', NOBODY, '--amount', '1', '--whole']],
  [['--checkout', NOBODY]],
])('refund %j is a wrong call', async (args) => {
  expect((await run(refundCommand, ...args)).code).toBe(2);
});
