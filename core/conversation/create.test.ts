import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedOf } from '../generations/testing/unsealed.ts';
import { offerAuthored, testTemplate } from '../testing/templates.ts';
import { faceChecker } from './intake/check-face.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const generations = () => stage.ctx.db.query.query.generations.findMany();

async function withProfile(): Promise<void> {
  await stage.command('profile');
  await stage.tap('face-yes');
  await stage.photos(['front', 'left', 'right']);
  await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
}
const credits = (amount: number) =>
  stage.sql('update balances set credits = ?, floor_credits = 0', amount);

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('the gallery', () => {
  it('has covers, pages and categories', async () => {
    const first = await stage.command('templates');
    expect(first).toContain('{cover neon}');
    expect(first).toContain('[More ›]');
    expect(first).toContain('[Portraits]');
    const second = await stage.tap('templates:1');
    expect(second).toContain('<replace>');
    expect(second).toContain('Title more-e');
    expect(second).toContain('[‹ Back]');
    expect(await stage.tap('category:video')).toContain('🎬 Title orbit');
    expect(await stage.press('templates:999')).toContain('Title more-e');
    expect(await stage.press('category:nothing:0')).toContain('nothing here');
  });

  it('is searched by words', async () => {
    expect(await stage.command('create', 'NEON')).toContain('Free: 5 free pictures');
    expect(await stage.command('create', 'more')).toContain('5 templates');
    await offerAuthored(
      stage.ctx,
      testTemplate({ id: 'mor-e', title: { en: 'Moré' }, description: {}, category: null }),
      { author: 'ayla' },
    );
    expect(await stage.command('create', 'MORE')).toContain('{cover mor-e}');
    expect(await stage.command('create', 'mor')).toContain('6 templates');
    expect(await stage.command('create', 'zebra <b>')).toContain('Nothing found for “zebra <b>”');
    const long = await stage.command('create', 'zebra '.repeat(600));
    expect(long).toContain('…”');
    expect(long.length).toBeLessThan(200);
    expect(await stage.command('create')).toContain('Templates');
  });
});

describe('making something', () => {
  it('leads from a template to the profile and back', async () => {
    await stage.command('create', 'neon');
    expect(await stage.tap('use:neon')).toContain('please read and agree first');
    await stage.tap('face-yes');
    await stage.photos(['front', 'left', 'right']);
    await stage.work('check-face', faceChecker(stage.ctx, stage.conversation));
    expect(await stage.tap('use:neon')).toContain('Free today, 4 more after it');
  });

  it('says price, time, who and how long before it starts, and starts once', async () => {
    await withProfile();
    await stage.command('create', 'neon');
    const asked = await stage.tap('use:neon');
    expect(asked).toContain('Usually takes 3 seconds');
    expect(asked).toContain('own machine');
    expect(asked).toContain('Kept until');
    const go = stage.shown.at(-1)?.reply.buttons?.[0]?.[0];
    if (!go || !('action' in go)) throw new Error('no button');
    const answers = await Promise.all([stage.press(go.action), stage.press(go.action)]);
    expect(answers.join()).toContain('already started');
    const [row, ...others] = await generations();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ templateId: 'neon', priceCredits: 0, freeDay: '2026-11-21' });
    expect(stage.woken).toContain('local');
    const [allowance] = await stage.ctx.db.query.query.allowances.findMany();
    expect(allowance?.used).toBe(1);
  });

  it('asks for the words of a slot', async () => {
    await withProfile();
    await stage.command('create', 'movie');
    expect(await stage.tap('use:movie-poster')).toContain('[The Return]');
    expect(await stage.write('   ')).toContain('at least one visible');
    expect(await stage.write('x'.repeat(61))).toContain('61 characters; 60 fit');
    expect(await stage.photos(['front'])).toBe('');
    expect(await stage.write(' <b>Me</b>\n\u202Etoo ')).toContain('Title: <b>Me</b> too');
    await stage.tap('go:');
    const [row] = await generations();
    const request = await askedOf(stage.ctx, row);
    expect(request.prompt).toBe('a poster called <b>Me</b> too');
    expect(request.recipe?.params.title).toBe('<b>Me</b> too');
    expect(request.slots).toEqual({ name: '<b>Me</b> too' });
  });

  it('works from one photo without a profile', async () => {
    await stage.command('create', 'one-photo');
    expect(await stage.tap('use-photo')).toContain('send me the photo');
    expect(await stage.write('hello')).toContain('a photo, not words');
    await stage.photos(['svg']);
    expect(await receive()).toContain('no picture');
    await stage.photos(['me']);
    expect(await receive()).toContain('Make it');
    await stage.tap('go:');
    const [row] = await generations();
    const [upload] = await stage.ctx.db.query.query.uploads.findMany();
    expect((await askedOf(stage.ctx, row)).uploadId).toBe(upload?.id);
    expect(upload?.expiresAt).toBe(stage.clock.now + 86_400_000);
  });

  it('offers what can be done with a photo out of the blue', async () => {
    await stage.photos(['front']);
    expect(await receive()).toContain('What shall I do');
    expect(await stage.tap('upload-use')).toContain('Title one-photo');
    await stage.photos(['front']);
    await receive();
    expect(await stage.tap('face-upload')).toContain('please read and agree');
  });

  it('takes credits when the free pictures are used up, and offers packs when these are short', async () => {
    await withProfile();
    await stage.sql(
      `insert into allowances (account_id, day, used, limit_count)
       select id, '2026-11-21', 5, 5 from accounts`,
    );
    await stage.command('create', 'neon');
    const short = await stage.tap('use:neon');
    expect(short).toContain('You are 10 credits short');
    expect(short).not.toContain('-10');
    expect(await stage.tap('offer:spark')).toContain('Opening the payment page');
    expect(await stage.ctx.db.query.query.checkouts.findMany()).toMatchObject([
      { product: 'spark', provider: 'sandbox', state: 'opening' },
    ]);
    await credits(25);
    await stage.command('create', 'neon');
    expect(await stage.tap('use:neon')).toContain('10 credits. Your balance after it: 15 credits');
    await credits(5);
    expect(await stage.tap('go:')).toContain('You are 5 credits short');
    expect(await generations()).toHaveLength(0);
  });

  it('names in the ledger what credits went to', async () => {
    await withProfile();
    await stage.sql(
      `insert into allowances (account_id, day, used, limit_count)
       select id, '2026-11-21', 5, 5 from accounts`,
    );
    await credits(25);
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    await stage.tap('go:');
    expect(await stage.command('credits')).toContain('Title neon · −10');
  });

  it('offers to stop what is being made when there is nothing else to cancel', async () => {
    await withProfile();
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    await stage.tap('go:');
    expect(await stage.command('cancel')).toContain('Tap what I shall stop making');
    expect(await stage.tap('stop:')).toContain('Stopping it');
  });

  it('goes on after a purchase with what was about to be made, or with the templates', async () => {
    await withProfile();
    expect(await stage.press('resume')).toContain('Templates');
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    expect(await stage.press('resume')).toContain('Free today, 4 more after it');
    await stage.tap('drop:');
    expect(await stage.press('resume')).toContain('Templates');
  });

  it('asks again when the last free picture went meanwhile', async () => {
    await withProfile();
    await credits(100);
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    await stage.sql(
      `insert into allowances (account_id, day, used, limit_count)
       select id, '2026-11-21', 5, 5 from accounts`,
    );
    expect(await stage.tap('go:')).toContain('price has changed');
    expect(await generations()).toHaveLength(0);
    await stage.tap('go:');
    expect(await generations()).toMatchObject([{ priceCredits: 10, freeDay: null }]);
  });

  it('never asks again when that is wished', async () => {
    await withProfile();
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    expect(await stage.tap('ask:')).toContain('[Ask me every time]');
    expect(await generations()).toHaveLength(0);
    await stage.command('create', 'neon');
    expect(await stage.tap('use:neon')).toContain('On it!');
    expect(await generations()).toHaveLength(1);
  });

  it('has a limit of things at once', async () => {
    await withProfile();
    await credits(1000);
    for (let i = 0; i < 6; i += 1) {
      await stage.command('create', 'orbit');
      await stage.tap('use:orbit');
      await stage.tap('go:');
    }
    expect(await generations()).toHaveLength(5);
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('confirm.busy');
  });

  it('leaves it on cancel, at any point', async () => {
    await withProfile();
    await stage.command('create', 'movie');
    await stage.tap('use:movie-poster');
    expect(await stage.command('cancel')).toContain('Nothing was spent');
    expect(await stage.write('words')).toContain('not sure what you mean');
    expect(await stage.command('cancel')).toContain('nothing to stop');
    await stage.command('create', 'neon');
    await stage.tap('use:neon');
    const go = stage.shown.at(-1)?.reply.buttons?.[0]?.[0];
    expect(await stage.tap('drop:')).toContain('Nothing was spent');
    expect(await stage.press(go && 'action' in go ? go.action : '')).toContain('has run out');
    expect(await generations()).toHaveLength(0);
  });
});
