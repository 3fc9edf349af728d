import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestSweeps, sweeper } from '../../bots/service/sweeps.ts';
import { changeAccount, insertAccount } from '../../db/accounts.ts';
import { writeChat } from '../../db/chats.ts';
import { facesOf, putFace } from '../../db/faces.ts';
import { noteEvent } from '../../db/inbox.ts';
import { insertResult, resultsOfAccount } from '../../db/results.ts';
import { generations, inbox, tasks, uploads } from '../../db/schema/schema.ts';
import { insertUpload } from '../../db/uploads.ts';
import { notifier } from '../notices/notify.ts';
import { reminder } from '../notices/remind.ts';
import type { AccountKey } from '../storage/vault.ts';
import { lanesWith, type TaskKind } from '../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../tasks/loop.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { deleteResult } from './delete-result.ts';

const DAY = 24 * 60 * 60_000;

let ctx: TestContext;
let loop: TaskLoop;
let key: AccountKey;
const accountId = ulid();

beforeEach(async () => {
  ctx = await testContext();
  const handlers = { sweep: sweeper(ctx), notify: notifier(ctx), remind: reminder(ctx) };
  loop = createTaskLoop({
    ctx,
    lanes: lanesWith(ctx.engines),
    handlers: handlers as unknown as Record<TaskKind, TaskHandler>,
  });
  key = await ctx.vault.newKey(accountId);
  await ctx.db.commit([
    ...insertAccount(
      ctx.db.query,
      { id: accountId, wrappedKey: key.wrappedKey, createdAt: ctx.now() },
      { surface: 'playground', userId: 'u' },
    ),
    writeChat({
      surface: 'playground',
      chatId: 'c',
      userId: 'u',
      address: 'm0',
      state: '{}',
      version: 0,
      now: ctx.now(),
    }),
  ]);
});
afterEach(() => ctx.dispose());

async function result(expiresAt: number): Promise<{ id: string; objectKey: string }> {
  const id = ulid();
  const row = { id, objectKey: `results/${id}/0` };
  await ctx.vault.put(key, row.objectKey, new Uint8Array([1]), 'image/jpeg');
  await ctx.db.commit([
    ctx.db.query.insert(generations).values({
      id,
      accountId,
      draftId: id,
      operation: 'template-image',
      kind: 'image',
      request: '{}',
      title: 't',
      state: 'delivered',
      engine: 'local',
      priceCredits: 0,
      surface: 'playground',
      chatId: 'c',
      address: 'm0',
      createdAt: ctx.now(),
    }),
    insertResult(ctx.db.query, {
      ...row,
      generationId: id,
      accountId,
      position: 0,
      contentType: 'image/jpeg',
      byteLength: 1,
      widthPx: 1,
      heightPx: 1,
      durationSeconds: 0,
      createdAt: ctx.now(),
      expiresAt,
    }),
  ]);
  return row;
}

async function sweep(): Promise<void> {
  await requestSweeps(ctx);
  await loop.drain();
}
const notices = () =>
  (ctx.surface.messages.get('c') ?? []).map(({ reply }) => reply.text[0]).filter(Boolean);
const left = async () => (await resultsOfAccount(ctx.db.query, accountId)).map(({ id }) => id);

describe('the sweep', () => {
  test('deletes what is due, file and row, and nothing else; twice is once', async () => {
    const due = await result(ctx.now() + DAY);
    const kept = await result(ctx.now() + 3 * DAY);
    ctx.clock.advance(DAY);
    await sweep();
    await sweep();
    expect(await left()).toEqual([kept.id]);
    expect(await ctx.store.get(due.objectKey)).toBeNull();
    expect(await ctx.store.get(kept.objectKey)).not.toBeNull();
  });

  test('that died between file and row goes on where it stopped', async () => {
    const due = await result(ctx.now() + DAY);
    ctx.clock.advance(DAY);
    await ctx.store.delete(due.objectKey);
    expect(await left()).toEqual([due.id]);
    await sweep();
    expect(await left()).toEqual([]);
  });

  test('keeps the row as long as the file cannot be deleted', async () => {
    const due = await result(ctx.now() + DAY);
    ctx.clock.advance(DAY);
    const remove = ctx.vault.deleteAll;
    ctx.vault.deleteAll = async () => {
      throw new Error('EIO');
    };
    await sweep();
    expect(await left()).toEqual([due.id]);
    ctx.vault.deleteAll = remove;
    ctx.clock.advance(60_000);
    await sweep();
    expect(await left()).toEqual([]);
  });

  test('works through many', async () => {
    for (let i = 0; i < 130; i += 1) await result(ctx.now() + DAY);
    ctx.clock.advance(DAY);
    await sweep();
    expect(await left()).toEqual([]);
  });

  test('deletes uploads after a day and forgets old events', async () => {
    const expiresAt = ctx.now() + ctx.rules.uploadsKeptMs;
    await ctx.vault.put(key, 'uploads/1', new Uint8Array([1]), 'image/jpeg');
    await ctx.db.commit([
      insertUpload(ctx.db.query, {
        id: '1',
        accountId,
        objectKey: 'uploads/1',
        contentType: 'image/jpeg',
        createdAt: ctx.now(),
        expiresAt,
      }),
      noteEvent({ source: 'telegram', eventId: '1', pending: null, now: ctx.now() }),
    ]);
    ctx.clock.advance(ctx.rules.inboxKeptMs + 1);
    await sweep();
    expect(await ctx.db.query.select().from(uploads)).toEqual([]);
    expect(await ctx.store.get('uploads/1')).toBeNull();
    expect(await ctx.db.query.select().from(inbox)).toEqual([]);
  });

  test('deletes a result at its owner’s word at once', async () => {
    const row = await result(ctx.now() + 5 * DAY);
    await ctx.db.commit(deleteResult(ctx.db.query, row, ctx.now()));
    expect(await left()).toEqual([]);
    await loop.drain();
    expect(await ctx.store.get(row.objectKey)).toBeNull();
  });
});

describe('notices', () => {
  test('one message the day before, for several results, once', async () => {
    await result(ctx.now() + 2 * DAY);
    await result(ctx.now() + 2 * DAY + 1_000);
    await sweep();
    expect(notices()).toEqual([]);
    ctx.clock.advance(DAY + 2_000);
    await sweep();
    await sweep();
    expect(notices()).toMatchObject([{ key: 'expiry.notice', values: { count: 2 } }]);
  });

  test('are not sent to who has switched them off', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { expiryNotices: false })]);
    await result(ctx.now() + DAY / 2);
    await sweep();
    expect(notices()).toEqual([]);
  });

  test('a face profile is announced two weeks ahead, once, and ends on its day', async () => {
    for (const objectKey of ['faces/p', 'faces/d'])
      await ctx.vault.put(key, objectKey, new Uint8Array([1]), 'image/jpeg');
    await ctx.db.commit(
      putFace(ctx.db.query, {
        accountId,
        slot: 'front',
        objectKey: 'faces/p',
        descriptorKey: 'faces/d',
        widthPx: 1,
        heightPx: 1,
        createdAt: ctx.now(),
        expiresAt: ctx.now() + ctx.rules.facePhotosKeptMs,
      }),
    );
    ctx.clock.advance(ctx.rules.facePhotosKeptMs - ctx.rules.facePhotosNoticeMs - 1);
    await sweep();
    expect(notices()).toEqual([]);
    ctx.clock.advance(2);
    await sweep();
    await sweep();
    expect(notices()).toMatchObject([{ key: 'expiry.face' }]);
    ctx.clock.advance(ctx.rules.facePhotosNoticeMs);
    await sweep();
    expect(await facesOf(ctx.db.query, accountId)).toEqual([]);
    expect(await ctx.store.get('faces/p')).toBeNull();
    expect(await ctx.store.get('faces/d')).toBeNull();
    expect(await ctx.db.query.select().from(tasks)).toEqual([]);
  });
});
