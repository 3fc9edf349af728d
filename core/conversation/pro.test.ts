import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useAllowance } from '../../db/allowances.ts';
import { audit } from '../../db/audit.ts';
import { grant } from '../../db/ledger.ts';
import { faceChecker } from '../faces/check.ts';
import { NOON, openStage, type Stage } from './testing/stage.node.ts';

const DAY = '2026-11-21';
const HOUR = 3_600_000;

let stage: Stage;
let accountId: string;
beforeEach(async () => {
  stage = await openStage();
  await stage.join();
  const account = await stage.ctx.db.query.query.accounts.findFirst();
  accountId = account?.id ?? '';
  const q = stage.ctx.db.query;
  await stage.ctx.db.commit(grant(q, { accountId, id: 'start', credits: 500, now: NOON }));
  await haveFace();
});
afterEach(async () => {
  expect(await audit(stage.ctx.db.query)).toEqual([]);
  await stage.close();
});

async function haveFace(): Promise<void> {
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right'], 'album');
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
}
const pro = (until: number | null) =>
  stage.sql('update accounts set pro_until = ? where id = ?', until, accountId);
const used = async (count: number, limit: number) => {
  const q = stage.ctx.db.query;
  for (let i = 0; i < count; i += 1)
    await stage.ctx.db.commit([useAllowance(q, { accountId, day: DAY, limit })]);
};
const spent = async () => {
  const rows = await stage.ctx.db.query.query.generations.findMany();
  return rows.map(({ priceCredits, freeDay }) => ({ priceCredits, freeDay }));
};
/** The confirmation of a video, which costs 60 credits here. */
const video = () => stage.press('use:orbit');
const picture = () => stage.press('use:neon');

describe('a video', () => {
  it('costs a fifth less with Pro, and the regular price is told beside it', async () => {
    expect(await video()).not.toContain('instead of');
    await pro(NOON + HOUR);
    const shown = await video();
    expect(shown).toContain('48 credits');
    expect(shown).toContain('With Pro: 48 instead of 60 credits (20 % off).');
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 48, freeDay: null }]);
  });

  it('asks again where Pro ran out between the question and the answer', async () => {
    await pro(NOON + HOUR);
    await video();
    stage.clock.now = NOON + HOUR - 1;
    stage.clock.now = NOON + HOUR;
    const again = await stage.tap('go');
    expect(again).toContain('The price has changed');
    expect(again).toContain('60 credits');
    expect(again).not.toContain('instead of');
    expect(await spent()).toEqual([]);
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 60, freeDay: null }]);
  });

  it('costs less to the last moment of Pro', async () => {
    await pro(NOON + HOUR);
    await video();
    stage.clock.now = NOON + HOUR - 1;
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 48, freeDay: null }]);
  });

  it('is cheaper without a question where Pro has begun meanwhile', async () => {
    await video();
    await pro(NOON + HOUR);
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 48, freeDay: null }]);
  });
});

describe('a picture', () => {
  it('costs the same with Pro once the free ones are used up', async () => {
    await pro(NOON + HOUR);
    await used(100, 100);
    const shown = await picture();
    expect(shown).toContain('10 credits');
    expect(shown).not.toContain('instead of');
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 10, freeDay: null }]);
  });

  it('is free again when Pro begins in the middle of a day', async () => {
    await used(5, 5);
    expect(await stage.command('credits')).toContain('left today: 0 of 5');
    expect(await picture()).toContain('10 credits');
    await pro(NOON + HOUR);
    expect(await stage.command('credits')).toContain('left today: 95 of 100');
    await picture();
    await stage.tap('go');
    expect(await spent()).toEqual([{ priceCredits: 0, freeDay: DAY }]);
    expect(await stage.command('credits')).toContain('left today: 94 of 100');
  });

  it('costs again when Pro ends in the middle of a day, and asks first', async () => {
    await pro(NOON + HOUR);
    await used(50, 100);
    expect(await picture()).toContain('Free');
    stage.clock.now = NOON + HOUR;
    expect(await stage.tap('go')).toContain('The price has changed');
    expect(await stage.command('credits')).toContain('left today: 0 of 5');
    expect(await spent()).toEqual([]);
  });

  it('is free up to the usual number where Pro used fewer before it ended', async () => {
    await pro(NOON + HOUR);
    await used(3, 100);
    stage.clock.now = NOON + HOUR;
    expect(await stage.command('credits')).toContain('left today: 2 of 5');
    for (const _ of [1, 2]) {
      await picture();
      await stage.tap('go');
    }
    expect(await picture()).toContain('10 credits');
    expect(await spent()).toHaveLength(2);
  });

  it('of the next day is counted anew', async () => {
    await pro(NOON + 48 * HOUR);
    await used(100, 100);
    stage.clock.now = NOON + 12 * HOUR - 1;
    expect(await stage.command('credits')).toContain('left today: 0 of 100');
    stage.clock.now = NOON + 12 * HOUR;
    expect(await stage.command('credits')).toContain('left today: 100 of 100');
  });
});

it('help tells those with Pro how many pictures are free for them', async () => {
  expect(await stage.command('help')).toContain('5 pictures');
  await pro(NOON + HOUR);
  expect(await stage.command('help')).toContain('100 pictures');
});
