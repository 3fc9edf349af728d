import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertCard } from '../../db/cards.ts';
import type { PublicPost } from '../chat/public-post.ts';
import { DeliveryError } from '../chat/surface.ts';
import { addPerson, said } from '../credits/testing/people.ts';
import { publish } from '../takedowns/testing/published.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { cardTasks } from './card-tasks.ts';

let ctx: TestContext;
let posts: PublicPost[];
/** What becomes of the next post before its answer is stored. */
let next: () => void;
beforeEach(async () => {
  ctx = await testContext();
  posts = [];
  next = () => undefined;
  Object.assign(ctx.surface, {
    publish: async (post: PublicPost) => {
      posts.push(post);
      next();
      return { channelId: post.channelId, messageId: `m${posts.length}` };
    },
  });
  for (const id of ['author', 'bea']) await addPerson(ctx, id);
  await publish(ctx, { id: 'neon-1', author: 'author', title: 'Neon' });
  const card = { id: 'c1', surface: 'playground', channelId: '-5', templateId: 'neon-1' };
  await ctx.db.commit([
    insertCard(ctx.db.query, { ...card, accountId: 'bea', createdAt: ctx.now() }),
  ]);
});
afterEach(() => ctx.dispose());

const work = (attempt = 1) =>
  cardTasks(ctx)['post-card']({ kind: 'post-card', subject: 'c1', payload: '', attempt });
const row = () => ctx.db.query.query.cards.findFirst();
const ending = () => {
  throw new Error('the process ended');
};

test('where a platform posts again what it is asked again, it is asked once: who asked hears so', async () => {
  next = ending;
  await expect(work()).rejects.toThrow('the process ended');
  next = () => undefined;
  await work(2);
  await work(3);
  expect(posts).toHaveLength(1);
  expect(await row()).toMatchObject({ messageId: null, withdrawnAt: ctx.now() });
  expect((await said(ctx)).join()).toContain('guild.card.failed');
});

test('where a platform posts under a key once, it is asked again', async () => {
  Object.assign(ctx.surface, { postsOnce: true });
  next = ending;
  await expect(work()).rejects.toThrow('the process ended');
  next = () => undefined;
  await work(2);
  expect(posts.map(({ key }) => key)).toEqual(['c1', 'c1']);
  expect(await row()).toMatchObject({ messageId: 'm2', withdrawnAt: null, askedAt: null });
});

test('a platform that asks to wait has surely not posted: it is asked again', async () => {
  next = () => {
    throw new DeliveryError('limited', { retryAfterMs: 1_000 });
  };
  await expect(work()).rejects.toBeInstanceOf(RetryLater);
  next = () => undefined;
  await work(2);
  expect(await row()).toMatchObject({ messageId: 'm2', withdrawnAt: null });
});
