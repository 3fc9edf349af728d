import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { consentsOf } from '../../db/consents.ts';
import { facesOf } from '../../db/faces.ts';
import { doomedObjects } from '../../db/schema/schema.ts';
import { withdrawFaceConsent } from '../accounts/withdraw-face-consent.ts';
import { addPerson } from '../credits/testing/people.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { giveFaceConsent } from './face-consent.ts';
import { deleteFacePhoto, keepFacePhotos, putFacePhoto } from './face-photos.ts';

const accountId = 'ada';
const photo = {
  slot: 'front',
  objectKey: 'faces/1',
  descriptorKey: 'faces/1d',
  widthPx: 8,
  heightPx: 8,
} as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
  await addPerson(ctx, 'ada');
});
afterEach(() => ctx.dispose());

const consent = async (companies = '') =>
  perform(ctx, await giveFaceConsent(ctx, as('ada'), { accountId, companies, locale: 'en' }));
const put = async () => perform(ctx, await putFacePhoto(ctx, as('ada'), { accountId, photo }));
const slots = async () => (await facesOf(ctx.db.query, accountId)).map(({ slot }) => slot);

describe('a face profile', () => {
  it('takes photos while a consent covers them, and loses them with it', async () => {
    await expect(put()).rejects.toMatchObject(refusedAs('no-face-consent'));
    await consent();
    await put();
    await put();
    expect(await slots()).toEqual(['front']);
    await perform(ctx, await withdrawFaceConsent(ctx, as('ada'), { accountId }));
    expect(await slots()).toEqual([]);
    expect(await ctx.db.query.select().from(doomedObjects)).toHaveLength(2);
    await expect(put()).rejects.toMatchObject(refusedAs('no-face-consent'));
  });

  it('takes none that goes to a company its owner was not told of', async () => {
    const engine = { company: 'Atlas' } as TestContext['engines'][number];
    ctx = { ...ctx, engines: [engine] };
    await consent('Other');
    await expect(put()).rejects.toMatchObject(refusedAs('no-face-consent'));
    await consent('Other,Atlas');
    await put();
    const given = await consentsOf(ctx.db.query, accountId);
    expect(given.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1);
  });

  it('takes no photo whose consent is withdrawn while it is being put there', async () => {
    await consent();
    const early = await putFacePhoto(ctx, as('ada'), { accountId, photo });
    await perform(ctx, await withdrawFaceConsent(ctx, as('ada'), { accountId }));
    await expect(perform(ctx, early)).rejects.toMatchObject({ code: 'face-consent-gone' });
    expect(await slots()).toEqual([]);
  });

  it('is kept for another period, and loses one photo, for its owner', async () => {
    await consent();
    await put();
    ctx.clock.advance(1_000);
    const until = await perform(ctx, await keepFacePhotos(ctx, as('ada'), { accountId }));
    expect(await facesOf(ctx.db.query, accountId)).toMatchObject([{ expiresAt: until }]);
    for (let times = 0; times < 2; times += 1)
      await perform(ctx, await deleteFacePhoto(ctx, as('ada'), { accountId, slot: 'front' }));
    expect(await slots()).toEqual([]);
  });
});

describe('who may', () => {
  const all = (who: string) => [
    () => giveFaceConsent(ctx, as(who), { accountId, companies: '', locale: 'en' }),
    () => putFacePhoto(ctx, as(who), { accountId, photo }),
    () => keepFacePhotos(ctx, as(who), { accountId }),
    () => deleteFacePhoto(ctx, as(who), { accountId, slot: 'front' as const }),
    () => withdrawFaceConsent(ctx, as(who), { accountId }),
  ];
  const codes = (who: string) =>
    Promise.all(
      all(who).map((act) =>
        act().then(
          () => 'done',
          ({ refusal }) => refusal.code,
        ),
      ),
    );

  it('is the owner: nobody else, and nobody without an account', async () => {
    for (const who of ['ben', ''])
      expect(new Set(await codes(who))).toEqual(new Set(['forbidden']));
  });

  it('is of a suspended account only who deletes', async () => {
    await consent();
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { status: 'suspended' })]);
    expect(await codes('ada')).toEqual(['suspended', 'suspended', 'suspended', 'done', 'done']);
  });

  it('is nobody once it is erased', async () => {
    await ctx.db.commit([changeAccount(ctx.db.query, accountId, { status: 'erased' })]);
    expect(new Set(await codes('ada'))).toEqual(new Set(['not-found']));
  });
});
