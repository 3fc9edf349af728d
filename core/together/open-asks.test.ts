import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertAccount } from '../../db/accounts.ts';
import { insertJoint } from '../../db/together.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import type { Actor } from '../verbs/actor.ts';
import { openAsks } from './open-asks.ts';

const HOUR = 60 * 60_000;
const person = (userId: string): Actor => ({
  is: 'person',
  surface: 'telegram',
  userId,
  accountId: '',
});
const operators = [
  { surface: 'telegram', userId: 'owner', role: 'owner' },
  { surface: 'telegram', userId: 'support', role: 'support' },
  { surface: 'telegram', userId: 'moderator', role: 'moderator' },
] as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators });
  const q = ctx.db.query;
  const account = { id: 'ada', wrappedKey: 'x', createdAt: ctx.now() };
  await ctx.db.commit(insertAccount(q, account, { surface: 'telegram', userId: '9' }));
});
afterEach(() => ctx.dispose());

/** Asks for a picture, some hours before now, which ends some hours after. */
async function ask(id: string, of: { agoMs: number; forMs: number; state?: 'open' | 'ended' }) {
  const { agoMs, forMs, state = 'open' } = of;
  const createdAt = ctx.now() - agoMs;
  const at = { createdAt, expiresAt: createdAt + forMs };
  const row = { id, accountId: 'ada', draftId: id, digest: 'd', words: 'sealed', companies: '' };
  await ctx.db.commit([insertJoint(ctx.db.query, { ...row, ...at, state })]);
}

it('tells how many wait and since when, the oldest first, and nothing of whom', async () => {
  await ask('new', { agoMs: HOUR, forMs: 24 * HOUR });
  await ask('old', { agoMs: 20 * HOUR, forMs: 24 * HOUR });
  await ask('over', { agoMs: 30 * HOUR, forMs: 24 * HOUR });
  const now = ctx.now();
  expect(await openAsks(ctx, person('owner'))).toEqual({
    count: 2,
    lines: [
      { since: now - 20 * HOUR, until: now + 4 * HOUR, asked: 0, agreed: 0 },
      { since: now - HOUR, until: now + 23 * HOUR, asked: 0, agreed: 0 },
    ],
  });
});

it('is for who runs the service, and nobody else', async () => {
  for (const other of ['moderator', 'stranger'])
    await expect(openAsks(ctx, person(other)), other).rejects.toMatchObject({
      refusal: { code: 'forbidden' },
    });
});
