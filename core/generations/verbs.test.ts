import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { generationOf } from '../../db/generations.ts';
import { balanceOf, grant } from '../../db/ledger.ts';
import { insertResult, resultsOf } from '../../db/results.ts';
import { screeningsOf } from '../../db/reviews.ts';
import { insertUpload } from '../../db/uploads.ts';
import { addPerson } from '../credits/testing/people.ts';
import { giveFaceConsent } from '../faces/face-consent.ts';
import { type Decision, PASSED } from '../moderation/decision.ts';
import { appeal } from '../reviews/appeal.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { askBetterWords } from './ask-for-words.ts';
import { deleteResults } from './delete-results.ts';
import type { GenerationRequest } from './generation-request.ts';
import type { NewGenerationInput } from './request.ts';
import { startGeneration } from './start-generation.ts';
import { changeState } from './states.ts';
import { stopGeneration } from './stop-generation.ts';

const accountId = 'ada';
let words: Decision;
let ctx: TestContext;
beforeEach(async () => {
  words = PASSED;
  ctx = await testContext({
    operators: [{ surface: 'telegram', userId: '7', role: 'owner' }],
    moderation: { company: null, words: async () => words, picture: async () => PASSED },
  });
  for (const id of ['ada', 'ben']) await addPerson(ctx, id);
  const now = ctx.now();
  const upload = { contentType: 'image/jpeg', createdAt: now, expiresAt: now + 60_000 };
  await ctx.db.commit([
    ...grant(ctx.db.query, { accountId, id: 'start', credits: 25, now }),
    insertUpload(ctx.db.query, { ...upload, id: 'mine', accountId, objectKey: 'u/1' }),
    insertUpload(ctx.db.query, { ...upload, id: 'theirs', accountId: 'ben', objectKey: 'u/2' }),
  ]);
});
afterEach(() => ctx.dispose());

type Change = Partial<NewGenerationInput> & { from?: Partial<GenerationRequest> };

function order({ from = {}, ...rest }: Change = {}): NewGenerationInput {
  const id = ulid();
  return {
    id,
    draftId: id,
    accountId,
    operation: 'template-image',
    kind: 'image',
    templateId: 'noir',
    title: 'Noir',
    request: {
      prompt: 'p',
      recipe: null,
      aspect: '1:1',
      longEdgePx: 64,
      durationSeconds: 0,
      seed: 1,
      slots: {},
      uploadId: 'mine',
      ...from,
    },
    engineId: 'local',
    priceCredits: 10,
    free: null,
    surface: 'playground',
    chatId: 'chat-ada',
    address: '{}',
    ...rest,
  };
}
const start = (of: Change = {}, who = 'ada') => startGeneration(ctx, as(who), { order: order(of) });
const started = async (of: Change = {}) => perform(ctx, await start(of));
const change = (changes: Parameters<typeof changeAccount>[2]) =>
  ctx.db.commit([changeAccount(ctx.db.query, accountId, changes)]);

describe('starting a generation', () => {
  it('spends and queues it, once a draft', async () => {
    const [first, again] = [await start({ draftId: 'd' }), await start({ draftId: 'd' })];
    const id = await perform(ctx, first);
    await expect(perform(ctx, again)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await generationOf(ctx.db.query, id)).toMatchObject({ state: 'queued', accountId });
    expect(await balanceOf(ctx.db.query, accountId)).toBe(15);
    expect(await screeningsOf(ctx.db.query, id)).toMatchObject([{ verdict: 'pass' }]);
  });

  it('starts nothing of several people for who does not ask them', async () => {
    const asked = started({ from: { others: ['place'] } });
    await expect(asked).rejects.toMatchObject(refusedAs('joint-changed'));
    expect(await balanceOf(ctx.db.query, accountId)).toBe(25);
  });

  it('does not go below what the account has', async () => {
    await expect(started({ priceCredits: 26 })).rejects.toMatchObject({ code: 'balance-floor' });
    expect(await balanceOf(ctx.db.query, accountId)).toBe(25);
  });

  it('does not start words that are refused, and notes that they were', async () => {
    words = { verdict: 'refuse', category: 'sexual', scores: {} };
    const refused = order();
    await expect(startGeneration(ctx, as('ada'), { order: refused })).rejects.toMatchObject(
      refusedAs('screened', { category: 'sexual' }),
    );
    expect(await screeningsOf(ctx.db.query, refused.id)).toMatchObject([{ verdict: 'refuse' }]);
    expect(await balanceOf(ctx.db.query, accountId)).toBe(25);
  });

  it('takes photos that are the owner’s and still kept', async () => {
    for (const uploadId of ['theirs', 'none'])
      await expect(start({ from: { uploadId } })).rejects.toMatchObject(refusedAs('photos-gone'));
    await expect(start({ from: { secondUploadId: 'theirs' } })).rejects.toMatchObject(
      refusedAs('photos-gone'),
    );
    await expect(start({ from: { uploadId: null, resultId: 'none' } })).rejects.toMatchObject(
      refusedAs('photos-gone'),
    );
    ctx.clock.advance(60_000);
    await expect(start()).rejects.toMatchObject(refusedAs('photos-gone'));
  });

  it('takes a face profile under a consent, and a whole one', async () => {
    const fromFace = { from: { uploadId: null } };
    await expect(start(fromFace)).rejects.toMatchObject(refusedAs('no-face-consent'));
    const consent = { accountId, companies: '', locale: 'en' } as const;
    await perform(ctx, await giveFaceConsent(ctx, as('ada'), consent));
    await expect(start(fromFace)).rejects.toMatchObject(refusedAs('photos-gone'));
  });

  it('makes only so much at a time for an account', async () => {
    const { openGenerationsAnAccount: most } = ctx.rules;
    for (let i = 0; i < most; i += 1) await started({ priceCredits: 0 });
    await expect(start()).rejects.toMatchObject(refusedAs('busy', { most }));
  });

  it('is not for strangers, nor for accounts that are held, suspended or erased', async () => {
    await expect(start({}, 'ben')).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(start({}, '')).rejects.toMatchObject(refusedAs('forbidden'));
    await change({ heldAt: 1 });
    await expect(start()).rejects.toMatchObject(refusedAs('held'));
    await started({ priceCredits: 0 });
    await change({ status: 'suspended' });
    await expect(start()).rejects.toMatchObject(refusedAs('suspended'));
    await change({ status: 'erased' });
    await expect(start()).rejects.toMatchObject(refusedAs('not-found'));
  });
});

describe('stopping a generation', () => {
  it('is for its owner, while it is being made', async () => {
    const generationId = await started();
    const stop = (who: string) => stopGeneration(ctx, as(who), { generationId });
    await expect(stop('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    for (let times = 0; times < 2; times += 1) await perform(ctx, await stop('ada'));
    const rows = await ctx.db.query.query.tasks.findMany();
    expect(rows.filter(({ kind }) => kind === 'cancel-generation')).toHaveLength(1);
    await ctx.db.commit([changeState(ctx.db.query, generationId, 'cancelled')]);
    await expect(stop('ada')).rejects.toMatchObject(refusedAs('done-before'));
  });
});

describe('deleting results', () => {
  async function made(state: 'delivering' | 'held'): Promise<string> {
    const generationId = await started();
    const now = ctx.now();
    await ctx.db.commit([
      changeState(ctx.db.query, generationId, state),
      insertResult(ctx.db.query, {
        id: ulid(),
        generationId,
        accountId,
        position: 0,
        objectKey: `results/${generationId}`,
        contentType: 'image/jpeg',
        byteLength: 1,
        widthPx: 8,
        heightPx: 8,
        durationSeconds: 0,
        createdAt: now,
        expiresAt: now + 60_000,
      }),
    ]);
    return generationId;
  }

  it('is for their owner, suspended too, and done once', async () => {
    const generationId = await made('delivering');
    const remove = (who: string) => deleteResults(ctx, as(who), { generationId });
    await expect(remove('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    await change({ status: 'suspended' });
    await perform(ctx, await remove('ada'));
    expect(await resultsOf(ctx.db.query, generationId)).toEqual([]);
    await expect(remove('ada')).rejects.toMatchObject(refusedAs('not-found'));
  });

  it('leaves what waits for a review', async () => {
    const generationId = await made('held');
    await expect(deleteResults(ctx, as('ada'), { generationId })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });
});

describe('asking for better words', () => {
  const place = { surface: 'playground', chatId: 'chat-ada', address: '{}' } as const;
  const asking = {
    accountId,
    draftId: 'd',
    engineId: 'local',
    operation: 'imagine',
    place,
  } as const;
  const ask = (who: string) => askBetterWords(ctx, as(who), { ...asking, trace: 't' });

  it('counts against the owner’s day', async () => {
    await expect(ask('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    for (let i = 0; i < ctx.rules.improvementsADay; i += 1) await perform(ctx, await ask('ada'));
    await expect(perform(ctx, await ask('ada'))).rejects.toMatchObject({ code: 'allowance-limit' });
    await change({ status: 'suspended' });
    await expect(ask('ada')).rejects.toMatchObject(refusedAs('suspended'));
  });
});

describe('appealing', () => {
  it('is for the owner of what was refused, once', async () => {
    const generationId = await started();
    const ask = (who: string) => appeal(ctx, as(who), { generationId });
    await expect(ask('ada')).rejects.toMatchObject(refusedAs('not-found'));
    await ctx.db.commit([
      changeState(ctx.db.query, generationId, 'rejected', { failure: 'screened-sexual' }),
    ]);
    await expect(ask('ben')).rejects.toMatchObject(refusedAs('forbidden'));
    const [first, again] = [await ask('ada'), await ask('ada')];
    await perform(ctx, first);
    await expect(perform(ctx, again)).rejects.toMatchObject(refusedAs('done-before'));
    await expect(
      appeal({ ...ctx, operators: [] }, as('ada'), { generationId }),
    ).rejects.toMatchObject(refusedAs('not-found'));
  });
});
