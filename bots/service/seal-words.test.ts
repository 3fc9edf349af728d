import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openState } from '../../core/conversation/sealed-state.ts';
import { FRESH } from '../../core/conversation/state.ts';
import { addPerson, buy } from '../../core/credits/testing/people.ts';
import { keyFingerprint } from '../../core/generations/request-words.ts';
import { askedOf } from '../../core/generations/testing/unsealed.ts';
import { openBillingEmail } from '../../core/payments/sealed-email.ts';
import { openTranscript } from '../../core/playground/transcript.ts';
import { openContent } from '../../core/publishing/sealed-content.ts';
import { openNames } from '../../core/storage/sealed-names.ts';
import { openClaim } from '../../core/takedowns/sealed-claim.ts';
import { type TestContext, testContext } from '../../core/testing/context.ts';
import { accountKeyOf, accountOf, changeAccount } from '../../db/accounts.ts';
import { chatOf } from '../../db/chats.ts';
import { generationOf } from '../../db/generations.ts';
import { claimOf } from '../../db/likeness-claims.ts';
import { insertReview, wasAllowed } from '../../db/reviews.ts';
import { generations, likenessClaims, templateDrafts } from '../../db/schema/schema.ts';
import { sealWords } from './seal-words.ts';

const REQUEST = {
  prompt: 'kanari in words',
  slots: { words: 'kanari in a slot' },
  recipe: { look: 'poster', params: { title: 'kanari in a recipe' } },
  uploadId: 'u1',
};
const DRAFT = {
  ...{ id: 'd', templateId: null, slots: { words: 'kanari in a draft' }, source: 'none' },
  ...{ uploadId: null, seed: 1, longEdgePx: null, shownCredits: null, started: false },
};
/** Earlier versions stored the digest of a request as it is. */
const DIGEST = `kanari${'0'.repeat(58)}`;
const CHAT = { surface: 'playground', chatId: 'chat-ada' };

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const run = (text: string, ...params: unknown[]) =>
  ctx.db.commit([{ toSQL: () => ({ sql: text, params }) }]);
const keyOf = async () => accountKeyOf(ctx.db.query, 'ada');

/** Everything as an earlier version stored it. */
async function storeInTheClear(id: string): Promise<void> {
  const q = ctx.db.query;
  const now = ctx.now();
  const of = { accountId: 'ada', draftId: id, surface: 'playground', chatId: 'c', address: '' };
  const row = { operation: 'imagine', kind: 'image', title: 't', engine: 'local', ...of } as const;
  const checkoutId = await buy(ctx, 'ada');
  await ctx.db.commit([
    changeAccount(q, 'ada', { name: 'Kanari Name', email: 'kanari@example.org' }),
    q.insert(generations).values({
      ...row,
      ...{ id, request: JSON.stringify(REQUEST), state: 'failed', priceCredits: 0, createdAt: now },
    }),
    q.insert(templateDrafts).values({
      id,
      accountId: 'ada',
      content: JSON.stringify({ title: 'Kanari title', words: 'kanari template', licence: null }),
      createdAt: now,
      updatedAt: now,
    }),
    insertReview(q, {
      ...{ id, generationId: id, accountId: 'ada', cause: 'held', fingerprint: DIGEST },
      ...{ decision: 'allowed', createdAt: now },
    }),
    q.insert(likenessClaims).values({
      ...{ id, locale: 'en', contact: 'kanari@example.com', target: 'kanari-1' },
      ...{ words: 'kanari claims', state: 'open', dueAt: now, createdAt: now },
    }),
  ]);
  await run(
    'update payments set billing_email = ? where checkout_id = ?',
    'kanari@pay',
    checkoutId,
  );
  await run(
    'update chats set state = ?',
    JSON.stringify({ ...FRESH, adult: true, drafts: [DRAFT] }),
  );
  await run(
    `insert into playground_messages (chat_id, id, position, revision, body, created_at)
      values ('chat-ada', ?, 1, 1, 'kanari message', ?)`,
    ...[id, now],
  );
}

/** Whether a canary stands in any file of the database. */
async function isOnDisk(): Promise<boolean> {
  for (const name of await readdir(ctx.directory)) {
    if (!name.startsWith('test.db')) continue;
    if (/kanari/i.test((await readFile(`${ctx.directory}/${name}`)).toString('latin1')))
      return true;
  }
  return false;
}

test('rows of an earlier version are sealed at the start and read as before; no byte stays in the clear', async () => {
  await storeInTheClear('g1');
  expect(await isOnDisk()).toBe(true);
  expect(await sealWords(ctx)).toBe(8);
  expect(await isOnDisk()).toBe(false);
  expect(await sealWords(ctx)).toBe(0);
  const key = await keyOf();
  const account = await accountOf(ctx.db.query, 'ada');
  expect(account && (await openNames(ctx, key, account))).toEqual({
    name: 'Kanari Name',
    email: 'kanari@example.org',
  });
  expect(await askedOf(ctx, await generationOf(ctx.db.query, 'g1'))).toMatchObject(REQUEST);
  const payment = await ctx.db.query.query.payments.findFirst();
  expect(payment && (await openBillingEmail(ctx, key, payment))).toBe('kanari@pay');
  const chat = await chatOf(ctx.db.query, CHAT);
  expect(await openState(ctx, key, CHAT, chat?.state ?? null)).toMatchObject({
    adult: true,
    drafts: [{ slots: { words: 'kanari in a draft' } }],
  });
  expect((await openTranscript(ctx).all('chat-ada')).map(({ body }) => body)).toEqual([
    'kanari message',
  ]);
  const draft = await ctx.db.query.query.templateDrafts.findFirst();
  expect(draft && (await openContent(ctx, key, draft))).toMatchObject({
    title: 'Kanari title',
    words: 'kanari template',
    licence: null,
  });
  const claim = await claimOf(ctx.db.query, 'g1');
  expect(claim && (await openClaim(ctx, claim))).toMatchObject({
    contact: 'kanari@example.com',
    target: 'kanari-1',
    words: 'kanari claims',
  });
  // What a person has allowed stays allowed.
  expect(await wasAllowed(ctx.db.query, 'ada', await keyFingerprint(ctx, DIGEST))).toBe(true);
});

test('it can be ended and begun again, and two at once do it once', async () => {
  await storeInTheClear('g1');
  const ended = new AbortController();
  ended.abort();
  expect(await sealWords(ctx, ended.signal)).toBe(0);
  await Promise.all([sealWords(ctx), sealWords(ctx)]);
  expect(await isOnDisk()).toBe(false);
  expect(await askedOf(ctx, await generationOf(ctx.db.query, 'g1'))).toMatchObject(REQUEST);
});

test('what no data key opens stays as it is, and holds up nothing else', async () => {
  await storeInTheClear('g1');
  await addPerson(ctx, 'ben');
  await ctx.db.commit([
    changeAccount(ctx.db.query, 'ben', { name: 'Ben', wrappedKey: '00000000:AAAA#' }),
  ]);
  expect(await sealWords(ctx)).toBe(8);
  expect((await accountOf(ctx.db.query, 'ben'))?.name).toBe('Ben');
});

test('every page is read from an index that is empty once all is sealed', async () => {
  const plans = await Promise.all(
    [
      `select id from accounts where ((name is not null and instr(name, 'sealed.') <> 1) or (email is not null and instr(email, 'sealed.') <> 1)) and id > ''`,
      `select id from generations where instr(request, '"prompt":') > 0 and id > ''`,
      `select id from payments p where billing_email is not null and instr(billing_email, 'sealed.') <> 1 and p.id > ''`,
      `select id from playground_messages where instr(body, 'sealed.') <> 1`,
      `select 1 from chats c where (instr(state, '"drafts":[{') > 0 or instr(state, '"at":"likeness"') > 0)`,
      `select 1 from chats where (instr(state, '"drafts":[{') > 0 or instr(state, '"sealed":"') > 0) and seen_at < 1`,
      `select id from template_drafts d where instr(content, '"sealed":true') = 0`,
      `select id from submissions s where words is not null and instr(words, 'sealed.') <> 1`,
      `select id from likeness_claims where instr(words, 'sealed.') <> 1`,
      `select id from reviews where instr(fingerprint, 'keyed.') <> 1 and id > ''`,
    ].map(async (text) =>
      (await ctx.db.query.all<{ detail: string }>(sql.raw(`explain query plan ${text}`)))
        .map(({ detail }) => detail)
        .join(),
    ),
  );
  expect(plans.map((plan) => /USING (?:COVERING )?INDEX (\w+)/.exec(plan)?.[1])).toEqual([
    'accounts_clear',
    'generations_clear',
    'payments_clear',
    'playground_messages_clear',
    'chats_clear',
    'chats_drafts',
    'template_drafts_clear',
    'submissions_clear',
    'likeness_claims_clear',
    'reviews_clear',
  ]);
});
