import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertCoverFingerprint } from '../../db/cover-fingerprints.ts';
import { doomedRows } from '../../db/results.ts';
import {
  acts,
  cards,
  guildShelf,
  reports,
  shares,
  submissions,
  takedowns,
  tasks,
  templates,
} from '../../db/schema/schema.ts';
import { addPerson, said } from '../credits/testing/people.ts';
import { createShare } from '../sharing/create-share.ts';
import { templateById } from '../templates/catalogue.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { takenDownOriginal, templatesLike } from './cover-fingerprints.ts';
import { keepCopy } from './keep-copy.ts';
import { keepReported } from './keep-reported.ts';
import { copiesOf } from './queries.ts';
import { report } from './report.ts';
import { type TakedownCause, takeDown } from './take-down.ts';
import { publish, share } from './testing/published.ts';
import { undoTakedown } from './undo-takedown.ts';
import { cardsWithdrawer } from './withdraw-cards.ts';

const BOSS = { surface: 'playground', userId: 'boss', role: 'owner' } as const;
const NEON = { kind: 'template', id: 'neon-1' } as const;
const [FIRST, SECOND] = ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01ARZ3NDEKTSV4RRFFQ69G5FAW'] as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [BOSS] });
  for (const id of ['boss', 'author', 'bea']) await addPerson(ctx, id);
  await publish(ctx, { id: NEON.id, author: 'author', title: 'Neon' });
  await publish(ctx, {
    id: NEON.id,
    author: 'author',
    title: 'Neon 2',
    version: 2,
    coverObject: 'covers/second',
  });
});
afterEach(() => ctx.dispose());

const down = async (
  subject: { kind: 'template' | 'share'; id: string } = NEON,
  cause: TakedownCause = 'operator',
) => perform(ctx, await takeDown(ctx, as('boss'), { subject, cause, reference: null }));
const undo = async () => perform(ctx, await undoTakedown(ctx, as('boss'), { subject: NEON }));
const state = async () =>
  (await ctx.db.query.select().from(templates).where(eq(templates.id, NEON.id)))[0]?.state;
const q = () => ctx.db.query;

async function spread(): Promise<void> {
  const now = ctx.now();
  const by = { accountId: 'bea', createdAt: now };
  await share(ctx, { id: FIRST, owner: 'bea', resultId: 'r1', templateId: NEON.id });
  await share(ctx, { id: SECOND, owner: 'bea', resultId: 'r2' });
  await ctx.db.commit([
    q()
      .insert(guildShelf)
      .values({ guildId: 'g', templateId: NEON.id, state: 'shown', ...by }),
    q()
      .insert(cards)
      .values({
        id: 'c1',
        surface: 'discord',
        channelId: '1',
        messageId: '2',
        templateId: NEON.id,
        ...by,
      }),
    q()
      .insert(submissions)
      .values({ id: 's1', templateId: NEON.id, version: 3, state: 'held', ...by }),
  ]);
}

describe('a takedown', () => {
  it('takes the template, all covers, cards, shelves, what waits and what was shared of it', async () => {
    await spread();
    await perform(
      ctx,
      await report(ctx, as('bea'), {
        reporter: { accountId: 'bea' },
        subject: NEON,
        reason: 'hate',
      }),
    );
    await down(NEON, 'report');
    expect(await state()).toBe('taken-down');
    expect(await templateById({ ...ctx, engines: [] }, NEON.id)).toBe(null);
    expect((await doomedRows(q(), 9)).map(({ objectKey }) => objectKey)).toEqual([
      'covers/neon-1',
      'covers/second',
    ]);
    expect(await q().select().from(guildShelf)).toEqual([]);
    expect(await q().select().from(submissions)).toMatchObject([{ state: 'withdrawn' }]);
    expect((await q().select().from(shares)).map((one) => one.state)).toEqual([
      'taken-down',
      'shown',
    ]);
    expect(await q().select().from(reports)).toMatchObject([{ outcome: 'taken-down' }]);
    expect(await q().select().from(takedowns)).toMatchObject([
      { subjectId: NEON.id, cause: 'report', decidedBy: 'playground:boss' },
    ]);
    expect(await q().select().from(acts)).toMatchObject([
      { verb: 'take-down', subject: 't.neon-1', accountId: 'author', actor: 'playground:boss' },
    ]);
    const told = await said(ctx);
    expect(told).toContain('chat-author subject.taken-down');
    expect(told).toContain('chat-bea report.answered');
  });

  it('takes its cards away, however often it is asked to, and leaves those of others', async () => {
    await spread();
    const by = { accountId: 'bea', createdAt: ctx.now() };
    const other = { id: 'c2', surface: 'discord', channelId: '1', messageId: '3', ...by };
    await ctx.db.commit([
      q()
        .insert(cards)
        .values({ ...other, templateId: 'other' }),
    ]);
    const task = { kind: 'withdraw-cards', subject: NEON.id, payload: '{}', attempt: 1 } as const;
    await cardsWithdrawer(ctx)(task);
    expect((await q().select().from(cards)).map((one) => one.withdrawnAt)).toEqual([null, null]);
    await down();
    for (let times = 0; times < 2; times += 1) await cardsWithdrawer(ctx)(task);
    const rows = await q().select().from(cards);
    expect(rows.map((one) => one.withdrawnAt)).toEqual([ctx.now(), null]);
    const retracted = (await q().select().from(tasks)).filter(
      ({ kind }) => kind === 'retract-card',
    );
    expect(retracted.map(({ subject }) => subject)).toEqual(['c1']);
  });

  it('happens once, whoever is faster, and by operators alone', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        takeDown(ctx, as('boss'), { subject: NEON, cause: 'operator', reference: null }),
      ),
    );
    const results = await Promise.allSettled(both.map((one) => perform(ctx, one)));
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await q().select().from(takedowns)).toHaveLength(1);
    await expect(down()).rejects.toMatchObject(refusedAs('done-before'));
    const forged = { subject: NEON, cause: 'operator', reference: null } as const;
    for (const who of ['bea', 'author', ''])
      await expect(takeDown(ctx, as(who), forged)).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(down({ kind: 'template', id: 'gone' })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });

  it('is not undone by a decision about reports that was read before', async () => {
    await perform(
      ctx,
      await report(ctx, as('bea'), {
        reporter: { accountId: 'bea' },
        subject: NEON,
        reason: 'hate',
      }),
    );
    await ctx.db.commit([
      q().update(templates).set({ state: 'hidden' }).where(eq(templates.id, NEON.id)),
    ]);
    const late = await keepReported(ctx, as('boss'), { subject: NEON });
    await down();
    await expect(perform(ctx, late)).rejects.toMatchObject(refusedAs('done-before'));
    expect(await state()).toBe('taken-down');
  });

  it('of a shared result takes all that shows it, and its owner cannot show it again', async () => {
    await share(ctx, { id: FIRST, owner: 'bea', resultId: 'r1' });
    await share(ctx, { id: SECOND, owner: 'bea', resultId: 'r1', kind: 'inline' });
    await down({ kind: 'share', id: FIRST });
    expect((await q().select().from(shares)).map((one) => one.state)).toEqual([
      'taken-down',
      'taken-down',
    ]);
    const again = { kind: 'link', id: '01ARZ3NDEKTSV4RRFFQ69G5FAX', resultId: 'r1' } as const;
    await expect(createShare(ctx, as('bea'), again)).rejects.toMatchObject({ refusal: {} });
  });

  it('stays in the record: nobody changes or deletes a line', async () => {
    await down();
    await expect(ctx.db.commit([q().delete(takedowns)])).rejects.toMatchObject({
      code: 'takedowns-append-only',
    });
    await expect(
      ctx.db.commit([q().update(takedowns).set({ cause: 'undone' })]),
    ).rejects.toMatchObject({ code: 'takedowns-append-only' });
    await expect(
      ctx.db.commit([
        q().update(templates).set({ state: 'offered' }).where(eq(templates.id, NEON.id)),
      ]),
    ).rejects.toMatchObject({ code: 'template-taken-down' });
  });
});

describe('a takedown that is undone', () => {
  it('offers the template again, tells its author and is recorded; it can be taken down again', async () => {
    await down();
    await undo();
    expect(await state()).toBe('offered');
    expect(await said(ctx)).toContain('chat-author subject.takedown-undone');
    await expect(undo()).rejects.toMatchObject(refusedAs('not-found'));
    await down();
    expect(await state()).toBe('taken-down');
    const causes = (await q().select().from(takedowns)).map(({ cause }) => cause);
    expect(causes).toEqual(['operator', 'undone', 'operator']);
  });

  it('is undone by operators alone', async () => {
    await down();
    for (const who of ['bea', 'author', ''])
      await expect(undoTakedown(ctx, as(who), { subject: NEON })).rejects.toMatchObject(
        refusedAs('forbidden'),
      );
  });
});

describe('copies', () => {
  const print = { coarse: 'f0f0f0f00f0f0f0f', fine: 'f0'.repeat(32) };
  const cover = (templateId: string) => {
    const bands = { band0: 0xf0f0, band1: 0xf0f0, band2: 0x0f0f, band3: 0x0f0f };
    const row = { templateId, version: 1, position: 0, ...print, ...bands, createdAt: ctx.now() };
    return insertCoverFingerprint(q(), row);
  };
  beforeEach(async () => {
    for (const id of ['copy-1', 'copy-2']) {
      await publish(ctx, { id, author: 'bea' });
      await ctx.db.commit([cover(id)]);
    }
    await ctx.db.commit([cover(NEON.id)]);
  });

  it('are listed to operators, each to be kept or taken down; new ones are held', async () => {
    expect(await takenDownOriginal(ctx, [print], 'new-1')).toBe(null);
    await down();
    expect(await takenDownOriginal(ctx, [print], 'new-1')).toBe(NEON.id);
    expect(await templatesLike(ctx, NEON.id)).toEqual(['copy-1', 'copy-2']);
    await perform(
      ctx,
      await keepCopy(ctx, as('boss'), { templateId: 'copy-1', original: NEON.id }),
    );
    expect((await copiesOf(ctx, as('boss'), NEON.id)).map(({ id }) => id)).toEqual(['copy-2']);
    await down({ kind: 'template', id: 'copy-2' }, 'copy');
    expect(await copiesOf(ctx, as('boss'), NEON.id)).toEqual([]);
    await expect(copiesOf(ctx, as('bea'), NEON.id)).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(
      keepCopy(ctx, as('bea'), { templateId: 'copy-1', original: NEON.id }),
    ).rejects.toMatchObject(refusedAs('forbidden'));
  });

  it('are held no more once the takedown is undone', async () => {
    await down();
    await undo();
    expect(await takenDownOriginal(ctx, [print], 'new-1')).toBe(null);
  });
});
