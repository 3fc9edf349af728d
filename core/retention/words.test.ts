import { ulid } from 'ulidx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweeper } from '../../bots/service/sweeps.ts';
import { insertAccount } from '../../db/accounts.ts';
import { writeChat } from '../../db/chats.ts';
import { generationOf } from '../../db/generations.ts';
import { deleteResultRow, insertResult } from '../../db/results.ts';
import { insertReview } from '../../db/reviews.ts';
import { chats, generations } from '../../db/schema/schema.ts';
import { FRESH, parseState } from '../conversation/state.ts';
import { clearRequest } from '../generations/generation-request.ts';
import { sealRequest } from '../generations/sealed-request.ts';
import type { AccountKey } from '../storage/vault.ts';
import { type TestContext, testContext } from '../testing/context.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REQUEST = {
  prompt: 'kanari in words',
  slots: { words: 'kanari in a slot' },
  recipe: { look: 'poster', params: { title: 'kanari in a recipe' } },
  seed: 7,
  uploadId: 'u1',
};

let ctx: TestContext;
let key: AccountKey;
beforeEach(async () => {
  ctx = await testContext();
  key = await ctx.vault.newKey('ada');
});
afterEach(() => ctx.dispose());

type State = (typeof generations.$inferSelect)['state'];
/** How the words are kept: as now, or as earlier versions kept them. */
const KEPT = ['sealed', 'in the clear'] as const;
type Kept = (typeof KEPT)[number];

async function generation(state: State, kept: Kept, results = 0): Promise<string> {
  const id = ulid();
  const json = JSON.stringify(REQUEST);
  const stored =
    kept === 'sealed'
      ? await sealRequest(ctx, key, id, clearRequest({ request: json }))
      : { request: json, words: null };
  const now = ctx.now();
  const of = { accountId: 'ada', draftId: id, surface: 'playground', chatId: 'c', address: '' };
  const row = { operation: 'imagine', kind: 'image', title: 't', engine: 'local', ...of } as const;
  const made = { contentType: 'image/jpeg', byteLength: 1, widthPx: 1, heightPx: 1 };
  await ctx.db.commit([
    ctx.db.query.insert(generations).values({
      ...row,
      id,
      ...stored,
      state,
      priceCredits: 0,
      createdAt: now,
      endedAt: now,
    }),
    ...Array.from({ length: results }, (_, position) =>
      insertResult(ctx.db.query, {
        ...made,
        id: `${id}${position}`,
        generationId: id,
        accountId: 'ada',
        position,
        objectKey: `results/${id}/${position}`,
        durationSeconds: 0,
        createdAt: now,
        expiresAt: now + DAY,
      }),
    ),
  ]);
  return id;
}
const rowOf = (id: string) => generationOf(ctx.db.query, id);
const hasWords = async (id: string) => {
  const row = await rowOf(id);
  return row?.words !== null || row.request.includes('kanari');
};
const sweep = () =>
  sweeper(ctx)({ kind: 'sweep', subject: 'retention', payload: '{}', attempt: 1 });

test.each(KEPT)(
  'words %s go with the last result, whoever deletes it, and the rest stays',
  async (kept) => {
    const id = await generation('delivered', kept, 2);
    await ctx.db.commit([deleteResultRow(ctx.db.query, `${id}0`)]);
    expect(await hasWords(id)).toBe(true);
    await ctx.db.commit([deleteResultRow(ctx.db.query, `${id}1`)]);
    expect(await hasWords(id)).toBe(false);
    expect(clearRequest({ request: (await rowOf(id))?.request ?? '' })).toMatchObject({
      prompt: '',
      slots: {},
      recipe: { look: 'poster', params: {} },
      seed: 7,
      uploadId: 'u1',
    });
  },
);

test.each([
  ['failed', DAY],
  ['cancelled', DAY],
  ['rejected', 7 * DAY],
] as const)('the words of what was %s are kept for their time and no longer', async (state, ms) => {
  const ids = await Promise.all(KEPT.map((kept) => generation(state, kept)));
  const haveWords = () => Promise.all(ids.map(hasWords));
  ctx.clock.advance(ms - 1);
  await sweep();
  expect(await haveWords()).toEqual([true, true]);
  ctx.clock.advance(1);
  await sweep();
  expect(await haveWords()).toEqual([false, false]);
});

test('words that a person still has to decide about stay until then', async () => {
  const id = await generation('rejected', 'sealed');
  const review = { id: 'r', generationId: id, accountId: 'ada', cause: 'appeal' } as const;
  await ctx.db.commit([
    insertReview(ctx.db.query, { ...review, fingerprint: 'f', createdAt: ctx.now() }),
  ]);
  ctx.clock.advance(30 * DAY);
  await sweep();
  expect(await hasWords(id)).toBe(true);
});

test('drafts go a month after the last use of their chat; what the chat knows else stays', async () => {
  const draft = { id: 'd', templateId: null, slots: { words: 'kanari' }, source: 'none' };
  const more = { uploadId: null, seed: 1, longEdgePx: null, shownCredits: null, started: false };
  const state = { ...FRESH, adult: true, drafts: [{ ...draft, ...more }] };
  const person = { surface: 'playground', userId: 'u' } as const;
  await ctx.db.commit(
    insertAccount(ctx.db.query, { id: 'ada', wrappedKey: null, createdAt: ctx.now() }, person),
  );
  await ctx.db.commit([
    writeChat({
      surface: 'playground',
      chatId: 'c',
      userId: 'u',
      address: '',
      state: JSON.stringify(state),
      version: 0,
      now: ctx.now(),
    }),
  ]);
  const row = async () => (await ctx.db.query.select().from(chats))[0];
  ctx.clock.advance(30 * DAY - 1);
  await sweep();
  expect(parseState((await row())?.state ?? null).drafts).toHaveLength(1);
  ctx.clock.advance(1);
  await sweep();
  expect((await row())?.state).not.toContain('kanari');
  expect(parseState((await row())?.state ?? null)).toMatchObject({ adult: true, drafts: [] });
});
