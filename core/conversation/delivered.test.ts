import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDelivered } from './delivered.ts';
import { openConversation } from './receive.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
/** How many commits there were. */
let commits: number;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  await stage.conversation.settle();
  const { commit } = stage.ctx.db;
  commits = 0;
  stage.ctx.db.commit = (statements) => {
    commits += 1;
    return commit(statements);
  };
});
afterEach(() => stage.close());

const event = (eventId: string, chatId = eventId) => ({
  surface: 'telegram' as const,
  chatId,
  userId: chatId,
  eventId,
  userName: null,
  languageTag: 'en',
  address: '{}',
  body: { kind: 'text' as const, text: 'hello' },
});
const pending = async () => {
  const rows = await stage.ctx.db.query.query.inbox.findMany();
  return rows.filter((row) => row.pending !== null).map((row) => row.eventId);
};

test('what one invocation has said is noted by the write of another, and both end', async () => {
  const shared = openDelivered();
  const [one, two] = [openConversation(stage.ctx, shared), openConversation(stage.ctx, shared)];
  const { delivered } = await one.handle(event('first'));
  await delivered;
  expect(await pending()).toEqual(['first']);
  const { delivered: also } = await two.handle(event('second'));
  await also;
  expect(await pending()).toEqual(['second']);
  await one.settle();
  expect(commits).toBe(2);
  await two.settle();
  expect(await pending()).toEqual([]);
  expect(commits).toBe(3);
});

test('what an invocation has said is noted by itself where nobody else writes', async () => {
  const conversation = openConversation(stage.ctx, openDelivered());
  await (await conversation.handle(event('alone'))).delivered;
  await conversation.settle();
  expect(await pending()).toEqual([]);
  expect(commits).toBe(2);
});

test('a write that ended without a word is not waited for for ever', () => {
  const shared = openDelivered();
  shared.add({ source: 'telegram', eventId: 'one' });
  expect(shared.take(1_000).statements).toHaveLength(1);
  expect(shared.take(2_000).statements).toHaveLength(0);
  const again = shared.take(20_000);
  expect(again.statements).toHaveLength(1);
  again.restore();
  const last = shared.take(20_001);
  expect(last.statements).toHaveLength(1);
  last.written();
  expect(shared.has({ source: 'telegram', eventId: 'one' })).toBe(false);
});
