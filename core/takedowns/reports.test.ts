import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../db/accounts.ts';
import { ConstraintError } from '../../db/constraints.ts';
import { reports, shares, templates } from '../../db/schema/schema.ts';
import { addPerson, said } from '../credits/testing/people.ts';
import { templateById } from '../templates/catalogue.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { SERVICE } from '../verbs/actor.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { keepReported } from './keep-reported.ts';
import { type ReportReason, report } from './report.ts';
import { subjectCode, subjectIn } from './subject.ts';
import { publish, share } from './testing/published.ts';
import { reportWeigher } from './weigh-reports.ts';

const DAY = 86_400_000;
const BOSS = { surface: 'playground', userId: 'boss', role: 'owner' } as const;
const SHARE = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const NEON = { kind: 'template', id: 'neon-1' } as const;
const SHOWN = { kind: 'share', id: SHARE } as const;
const OLD = ['bea', 'cem', 'dia', 'eli', 'fay'] as const;

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext({ operators: [BOSS] });
  for (const id of ['boss', 'author', ...OLD])
    await addPerson(ctx, id, { createdAt: ctx.now() - 30 * DAY });
  await publish(ctx, { id: NEON.id, author: 'author', title: 'Neon' });
});
afterEach(() => ctx.dispose());

const reportBy = async (accountId: string, reason: ReportReason = 'other', subject = NEON) =>
  perform(ctx, await report(ctx, as(accountId), { reporter: { accountId }, subject, reason }));
const visit = async (network: string, reason: ReportReason = 'other') =>
  perform(ctx, await report(ctx, SERVICE, { reporter: { network }, subject: NEON, reason }));
const weigh = (subject: typeof NEON | typeof SHOWN = NEON) =>
  reportWeigher(ctx)({
    kind: 'weigh-reports',
    subject: subjectCode(subject),
    payload: '{}',
    attempt: 1,
  });
const state = async () => {
  const [row] = await ctx.db.query.select().from(templates).where(eq(templates.id, NEON.id));
  return row?.state;
};
const keep = async (subject: typeof NEON | typeof SHOWN = NEON) =>
  perform(ctx, await keepReported(ctx, as('boss'), { subject }));

describe('reports', () => {
  it('hide a template at their threshold, once, and tell author and operators', async () => {
    for (const id of ['bea', 'cem']) {
      await reportBy(id, 'rights');
      await weigh();
    }
    expect(await state()).toBe('offered');
    await reportBy('dia', 'hate');
    await Promise.all([weigh(), weigh()]);
    expect(await state()).toBe('hidden');
    expect(await templateById({ ...ctx, engines: [] }, NEON.id)).toBe(null);
    await weigh();
    const told = await said(ctx);
    // The first report, and that it is hidden.
    expect(told.toSorted()).toEqual([
      'chat-author subject.hidden',
      'chat-boss reported.new',
      'chat-boss reported.new',
    ]);
  });

  it('of a minor hide at the first report of a known account, nudity at the second', async () => {
    await reportBy('bea', 'nudity');
    await weigh();
    expect(await state()).toBe('offered');
    await reportBy('cem', 'minor');
    await weigh();
    expect(await state()).toBe('hidden');
  });

  it('of two at the same time both count', async () => {
    await reportBy('bea');
    await Promise.all([reportBy('cem'), reportBy('dia')]);
    await weigh();
    expect(await state()).toBe('hidden');
  });

  it('count once a reporter and version, also where both come at once', async () => {
    const twice = await Promise.all(
      [1, 2].map(() =>
        report(ctx, as('bea'), { reporter: { accountId: 'bea' }, subject: NEON, reason: 'hate' }),
      ),
    );
    await perform(ctx, twice[0] ?? never());
    await expect(perform(ctx, twice[1] ?? never())).rejects.toMatchObject(refusedAs('done-before'));
    await expect(reportBy('bea')).rejects.toMatchObject(
      refusedAs('report-refused', { because: 'before' }),
    );
    await publish(ctx, { id: NEON.id, author: 'author', title: 'Neon, changed', version: 2 });
    await reportBy('bea');
    expect(await ctx.db.query.select().from(reports)).toHaveLength(2);
  });

  it('are no cheap way to silence somebody: the new, the held and visitors alone hide nothing', async () => {
    for (const [i, id] of ['n1', 'n2', 'n3', 'n4', 'n5'].entries()) {
      await addPerson(ctx, id);
      await reportBy(id, i === 0 ? 'minor' : 'nudity');
    }
    for (let i = 0; i < 20; i += 1) await visit(`10.0.0.${i}`, 'minor');
    await ctx.db.commit([changeAccount(ctx.db.query, 'bea', { status: 'limited' })]);
    await reportBy('bea', 'minor');
    await weigh();
    expect(await state()).toBe('offered');
    await reportBy('cem', 'minor');
    await weigh();
    expect(await state()).toBe('hidden');
  });

  it('of who was wrong often count as little as those of a visitor', async () => {
    for (let i = 0; i < 3; i += 1) {
      const id = `fine-${i}`;
      await publish(ctx, { id, author: 'author' });
      const subject = { kind: 'template', id } as const;
      await perform(
        ctx,
        await report(ctx, as('bea'), { reporter: { accountId: 'bea' }, subject, reason: 'hate' }),
      );
      await perform(ctx, await keepReported(ctx, as('boss'), { subject }));
    }
    await reportBy('bea', 'minor');
    await weigh();
    expect(await state()).toBe('offered');
  });

  it('are limited in a day, for an account and for a network', async () => {
    for (let i = 0; i < 10; i += 1) {
      const subject = { kind: 'template', id: `many-${i}` } as const;
      await publish(ctx, { id: subject.id, author: 'author' });
      await perform(
        ctx,
        await report(ctx, as('bea'), { reporter: { accountId: 'bea' }, subject, reason: 'other' }),
      );
    }
    const refused = refusedAs('report-refused', { because: 'too-many', until: ctx.now() + DAY });
    await expect(reportBy('bea')).rejects.toMatchObject(refused);
    ctx.clock.advance(DAY);
    await reportBy('bea');
    for (let i = 0; i < 5; i += 1) {
      const subject = { kind: 'template', id: `many-${i}` } as const;
      const of = { reporter: { network: '10.0.0.1' }, subject, reason: 'other' } as const;
      await perform(ctx, await report(ctx, SERVICE, of));
    }
    await expect(visit('10.0.0.1')).rejects.toMatchObject(
      refusedAs('report-refused', { because: 'too-many' }),
    );
    await visit('10.0.0.2');
  });

  it('are refused for one’s own, for what nobody sees, and for somebody else', async () => {
    await expect(reportBy('author')).rejects.toMatchObject(
      refusedAs('report-refused', { because: 'own' }),
    );
    const forged = { reporter: { accountId: 'bea' }, subject: NEON, reason: 'hate' } as const;
    await expect(report(ctx, as('cem'), forged)).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(
      report(ctx, as('boss'), { ...forged, reporter: { network: '10.0.0.1' } }),
    ).rejects.toMatchObject(refusedAs('forbidden'));
    await expect(
      report(ctx, as('bea'), { ...forged, subject: { kind: 'template', id: 'gone' } }),
    ).rejects.toMatchObject(refusedAs('not-found'));
  });

  it('hide a shared result with its message, which its owner hears', async () => {
    await share(ctx, { id: SHARE, owner: 'author', resultId: 'r1' });
    const place = JSON.stringify({ channelId: '7', messageId: '8' });
    await ctx.db.commit([ctx.db.query.update(shares).set({ surface: 'discord', place })]);
    const of = { subject: SHOWN, reason: 'minor' } as const;
    await perform(ctx, await report(ctx, as('bea'), { reporter: { accountId: 'bea' }, ...of }));
    await weigh(SHOWN);
    const [row] = await ctx.db.query.select().from(shares);
    expect(row?.state).toBe('hidden');
    const tasks = await ctx.db.query.query.tasks.findMany();
    expect(tasks.filter(({ kind }) => kind === 'retract-share')).toMatchObject([
      { subject: SHARE, payload: expect.stringContaining('"messageId":"8"') },
    ]);
    await keep(SHOWN);
    const [again] = await ctx.db.query.select().from(shares);
    expect(again?.state).toBe('shown');
  });
});

describe('an operator who keeps it', () => {
  beforeEach(async () => {
    for (const id of ['bea', 'cem', 'dia']) await reportBy(id);
    await weigh();
  });

  it('shows it again, tells all and records it; further reports of the version hide nothing', async () => {
    await keep();
    expect(await state()).toBe('offered');
    const told = await said(ctx);
    expect(told.filter((one) => one === 'chat-author subject.restored')).toHaveLength(1);
    for (const id of ['bea', 'cem', 'dia']) expect(told).toContain(`chat-${id} report.answered`);
    const [act] = await ctx.db.query.query.acts.findMany();
    expect(act).toMatchObject({ verb: 'keep-reported', subject: 't.neon-1', accountId: 'author' });
    await reportBy('eli', 'minor');
    await reportBy('fay', 'minor');
    await weigh();
    expect(await state()).toBe('offered');
    await publish(ctx, { id: NEON.id, author: 'author', title: 'Neon, changed', version: 2 });
    await reportBy('bea', 'minor');
    await weigh();
    expect(await state()).toBe('hidden');
  });

  it('decides on what was read: a report or a decision that came meanwhile refuses it', async () => {
    await keep();
    await reportBy('eli');
    const late = await keepReported(ctx, as('boss'), { subject: NEON });
    await reportBy('fay');
    await expect(ctx.db.commit(late.statements)).rejects.toBeInstanceOf(ConstraintError);
    await keep();
    await expect(keep()).rejects.toMatchObject(refusedAs('done-before'));
  });

  it('is made once by two who decide at the same moment, also where nothing was hidden', async () => {
    await keep();
    await reportBy('eli');
    const decided = () => keepReported(ctx, as('boss'), { subject: NEON });
    const [one, other] = await Promise.all([decided(), decided()]);
    await perform(ctx, one);
    await expect(perform(ctx, other)).rejects.toMatchObject(refusedAs('done-before'));
  });

  it('does not bring back what its author has removed meanwhile', async () => {
    await ctx.db.commit([
      ctx.db.query.update(templates).set({ state: 'removed' }).where(eq(templates.id, NEON.id)),
    ]);
    await keep();
    expect(await state()).toBe('removed');
  });
});

it('the code of a subject leads back to it, and nothing else does', () => {
  for (const subject of [NEON, SHOWN]) expect(subjectIn(subjectCode(subject))).toEqual(subject);
  for (const code of ['', 't.', 'x.neon', 't.neon night', 'neon'])
    expect(subjectIn(code)).toBe(null);
});

function never(): never {
  throw new Error('not reached');
}
