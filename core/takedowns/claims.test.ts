import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '../../db/ids.ts';
import { claimOf } from '../../db/likeness-claims.ts';
import { likenessClaims, shares, takedowns, templates } from '../../db/schema/schema.ts';
import { addPerson, said } from '../credits/testing/people.ts';
import { tokenOf } from '../sharing/share-links.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { SERVICE } from '../verbs/actor.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { claimToken } from './claim.ts';
import { claimClock } from './claim-clock.ts';
import { claimByToken } from './claim-queries.ts';
import { decideClaim } from './decide-claim.ts';
import { fileClaim } from './file-claim.ts';
import { publish, share } from './testing/published.ts';

const HOUR = 3_600_000;
const BOSS = { surface: 'playground', userId: 'boss', role: 'owner' } as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [BOSS] });
  for (const id of ['boss', 'author', 'bea']) await addPerson(ctx, id);
  await publish(ctx, { id: 'neon-1', author: 'author' });
});
afterEach(() => ctx.dispose());

const parts = { locale: 'en', contact: 'me@example.com', words: 'That is me.' } as const;
async function file(target = 'https://alme.example/t/neon-1 hello'): Promise<string> {
  const id = newId(ctx.now());
  const of = { id, claimant: { accountId: 'bea' }, ...parts, target };
  await perform(ctx, await fileClaim(ctx, as('bea'), of));
  return id;
}
const tick = (id: string) =>
  claimClock(ctx)({ kind: 'claim-clock', subject: id, payload: '{}', attempt: 1 });
const decide = async (claimId: string, decision: 'upheld' | 'rejected', who = 'boss') =>
  perform(ctx, await decideClaim(ctx, as(who), { claimId, decision, answer: 'Because.' }));
const state = async () =>
  (await ctx.db.query.select().from(templates).where(eq(templates.id, 'neon-1')))[0]?.state;

it('a claim that is upheld takes down what it names, and all hear', async () => {
  const id = await file();
  expect(await said(ctx)).toEqual(['chat-boss claim.new']);
  await decide(id, 'upheld');
  expect(await state()).toBe('taken-down');
  expect(await ctx.db.query.select().from(takedowns)).toMatchObject([
    { cause: 'likeness', reference: id },
  ]);
  const told = await said(ctx);
  expect(told).toContain('chat-bea likeness.answered verbatim');
  expect(told).toContain('chat-author subject.taken-down');
  await expect(decide(id, 'rejected')).rejects.toMatchObject(refusedAs('done-before'));
});

it('what is named twice, or goes with something else that is named, is taken down with the rest', async () => {
  const ids = ['01ARZ3NDEKTSV4RRFFQ69G5FA1', '01ARZ3NDEKTSV4RRFFQ69G5FA2'] as const;
  const of = { owner: 'bea', resultId: 'r1', templateId: 'neon-1' };
  await share(ctx, { ...of, id: ids[0] });
  await share(ctx, { ...of, id: ids[1], kind: 'inline' });
  const links = await Promise.all(ids.map(async (id) => `/r/${await tokenOf(ctx, id)}`));
  const id = await file(`https://alme.example/t/neon-1 neon-1 ${links.join(' ')}`);
  await decide(id, 'upheld');
  expect(await state()).toBe('taken-down');
  expect((await ctx.db.query.select().from(shares)).map((row) => row.state)).toEqual([
    'taken-down',
    'taken-down',
  ]);
});

it('operators are reminded before the end; then it is hidden until they decide, each once', async () => {
  const id = await file();
  await expect(tick(id)).rejects.toBeInstanceOf(RetryLater);
  ctx.clock.advance(36 * HOUR);
  for (let times = 0; times < 2; times += 1)
    await expect(tick(id)).rejects.toBeInstanceOf(RetryLater);
  expect((await said(ctx)).filter((one) => one.endsWith('claim.due'))).toHaveLength(1);
  expect(await state()).toBe('offered');
  ctx.clock.advance(12 * HOUR);
  for (let times = 0; times < 2; times += 1) await tick(id);
  expect(await state()).toBe('hidden');
  expect((await said(ctx)).filter((one) => one.endsWith('claim.due'))).toHaveLength(2);
  expect(await said(ctx)).toContain('chat-author subject.hidden');
  await decide(id, 'rejected');
  expect(await state()).toBe('offered');
  expect(await said(ctx)).toContain('chat-author subject.restored');
});

it('a decision stops the clock, and two decisions at once are one', async () => {
  const id = await file();
  const both = await Promise.all(
    (['rejected', 'upheld'] as const).map((decision) =>
      decideClaim(ctx, as('boss'), { claimId: id, decision, answer: null }),
    ),
  );
  const done = await Promise.allSettled(both.map((one) => perform(ctx, one)));
  expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  ctx.clock.advance(100 * HOUR);
  await tick(id);
  expect((await claimOf(ctx.db.query, id))?.ranOutAt).toBe(null);
});

it('nobody claims for somebody else, too often, or with nothing', async () => {
  const of = { ...parts, id: newId(ctx.now()), target: 'x' };
  const forged = { ...of, claimant: { accountId: 'author' } };
  await expect(fileClaim(ctx, as('bea'), forged)).rejects.toMatchObject(refusedAs('forbidden'));
  const visitor = { ...of, claimant: { network: '10.0.0.1' } };
  await expect(fileClaim(ctx, as('bea'), visitor)).rejects.toMatchObject(refusedAs('forbidden'));
  for (const words of ['', '\u202e ', 'x'.repeat(2_001)])
    await expect(fileClaim(ctx, SERVICE, { ...visitor, words })).rejects.toMatchObject(
      refusedAs('claim-refused', { because: 'length' }),
    );
  for (let i = 0; i < 5; i += 1) await file();
  await expect(file()).rejects.toMatchObject(refusedAs('claim-refused', { because: 'too-many' }));
  const [row] = await ctx.db.query.select().from(likenessClaims);
  await expect(decide(row?.id ?? '', 'upheld', 'bea')).rejects.toMatchObject(
    refusedAs('forbidden'),
  );
});

it('the page of a claim opens by its own address alone', async () => {
  const id = await file();
  const token = await claimToken(ctx, id);
  expect((await claimByToken(ctx, token))?.id).toBe(id);
  for (const wrong of ['', id, `${id}${'0'.repeat(64)}`, token.slice(0, -1), `${token}0`])
    expect(await claimByToken(ctx, wrong)).toBe(null);
});
