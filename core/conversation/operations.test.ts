import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { unknownWords } from '../engines/local/unknown-words.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { finishNewest } from './testing/finish.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const generations = () => stage.ctx.db.query.query.generations.findMany();
const started = async () => {
  const row = (await generations()).at(-1);
  if (!row) throw new Error('nothing was started');
  return { ...row, request: await askedOf(stage.ctx, row) };
};
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);

/** Lets the only engine do no more than a test says. */
function engineThat(supports: Engine['supports']): void {
  const [engine] = stage.ctx.engines;
  if (engine) Object.assign(engine, { supports });
}

const finish = () => finishNewest(stage, 'image/png');

beforeEach(async () => {
  stage = await openStage();
  await stage.join();
});
afterEach(() => stage.close());

describe('a cut-out', () => {
  it('asks for the photo, says the price and starts once', async () => {
    expect(await stage.command('cutout')).toContain('Cut-out: send me the photo');
    expect(await stage.write('a cat')).toContain('a photo, not words');
    await stage.photos(['cat']);
    const asked = await receive();
    expect(asked).toContain('Cut-out · picture');
    expect(asked).toContain('Free today');
    expect(asked).toContain('own machine');
    await stage.tap('go:');
    const [upload] = await stage.ctx.db.query.query.uploads.findMany();
    expect(await started()).toMatchObject({
      operation: 'cutout',
      kind: 'image',
      templateId: null,
      title: 'Cut-out',
      freeDay: '2026-11-21',
      request: { prompt: '', recipe: null, uploadId: upload?.id, resultId: null },
    });
  });

  it('takes the picture that the command came with or answers, and the caption of a photo', async () => {
    await stage.happen({
      kind: 'command',
      name: 'cutout',
      argument: '',
      files: [stage.file('cat')],
    });
    expect(await receive()).toContain('Cut-out · picture');
    const files = [stage.file('dog')];
    await stage.happen({ kind: 'photos', files, caption: '/cutout@bot please', albumId: 'a' });
    await stage.photos(['other'], 'a');
    const said = await receive();
    expect(said).toContain('Cut-out · picture');
    expect(said).not.toContain('What shall I do');
  });

  it('is not offered where no engine can', async () => {
    engineThat(({ operation }) => operation !== 'cutout');
    expect(await stage.command('cutout')).toContain('Nothing here can do that');
    await stage.photos(['cat']);
    await receive();
    expect(buttons().filter((code) => code.startsWith('photo-do:cutout'))).toEqual([]);
    expect(await stage.tap('photo-do:edit')).toContain('What shall I change?');
  });

  it('comes as a file to see through, with what can be made of it', async () => {
    await stage.command('cutout');
    await stage.photos(['cat']);
    await receive();
    await stage.tap('go:');
    await finish();
    await stage.command('history');
    await stage.tap('show:');
    expect(stage.shown.at(-1)?.reply.media).toMatchObject([{ kind: 'image', transparent: true }]);
    const names = buttons().map((code) => code.split(':').slice(0, -1).join(':'));
    expect(names).toEqual([
      'result-do:edit',
      'result-do:part',
      'result-do:animate',
      'result-do:scene',
      'file',
      'share-result',
      'sticker',
      'del-result',
    ]);
  });
});

describe('an old photo', () => {
  const steps = () => buttons().flatMap((code) => code.match(/^result-do:(\w+)/)?.[1] ?? []);
  const show = async () => {
    await finishNewest(stage, 'image/jpeg');
    stage.clock.now += 1_000;
    await stage.command('history');
    await stage.tap('show:');
  };

  it('is repaired, coloured, sharpened and moved, each on the result before, one tap and its price', async () => {
    await stage.photos(['me']);
    expect(await receive()).toContain('[Restore]');
    expect(await stage.tap('photo-do:restore')).toContain('Restored photo · picture');
    await stage.tap('go:');
    expect(await started()).toMatchObject({ operation: 'restore', request: { prompt: '' } });
    await show();
    expect(steps().slice(0, 2)).toEqual(['colour', 'sharpen']);
    for (const [step, title] of [
      ['colour', 'Coloured photo · picture'],
      ['sharpen', 'Sharpened photo · picture'],
    ] as const) {
      const last = (await generations()).at(-1)?.id;
      const kept = await stage.ctx.db.query.query.results.findMany();
      const before = kept.find(({ generationId }) => generationId === last);
      expect(await stage.tap(`result-do:${step}`)).toContain(title);
      await stage.tap('go:');
      expect(await started()).toMatchObject({ operation: step, request: { resultId: before?.id } });
      await show();
    }
    expect(await stage.tap('result-do:animate')).toContain('Animated picture · video');
  });

  it('keeps its black and white where nothing can colour it, and says so', async () => {
    engineThat(({ operation }) => operation !== 'colour');
    const said = await stage.command('colour');
    expect(said).toContain('can colour photos');
    expect(said).toContain('/restore');
    await stage.command('restore');
    await stage.photos(['me']);
    await receive();
    await stage.tap('go:');
    await show();
    expect(steps()).toContain('sharpen');
    expect(steps()).not.toContain('colour');
  });
});

describe('a photo out of the blue', () => {
  it('offers everything that can be done with it', async () => {
    await stage.photos(['me']);
    const offered = await receive();
    for (const label of ['[Edit]', '[Animate]', '[Cut out]', '[Title one-photo]', 'face profile'])
      expect(offered).toContain(label);
    expect(await stage.tap('photo-do:cutout')).toContain('Cut-out · picture');
    await stage.sql('update uploads set expires_at = 0');
    expect(await stage.tap('go:')).toContain('no longer kept');
    expect(await generations()).toEqual([]);
  });

  it('of somebody else is as if it were not there', async () => {
    await stage.photos(['me']);
    await receive();
    const code = buttons().find((one) => one.startsWith('photo-do:edit')) ?? '';
    for (const yes of ['adult', 'agree']) await stage.press(yes, 'stranger');
    expect(await stage.press(code, 'stranger')).toContain('no longer kept');
  });
});

describe('an edit', () => {
  it('takes its words with the command or asks for them', async () => {
    await stage.command('edit', 'black and white');
    await stage.photos(['me']);
    expect(await receive()).toContain('Your words: black and white');
    await stage.command('edit');
    await stage.photos(['me']);
    expect(await receive()).toContain('What shall I change?');
    expect(await stage.write('x'.repeat(501))).toContain('501 characters; 500 fit');
    expect(await stage.write('brighter\nplease')).toContain('Your words: brighter please');
    await stage.tap('go:');
    expect((await started()).request).toMatchObject({
      prompt: 'brighter please',
      slots: { words: 'brighter please' },
    });
  });

  it('says before anything is charged what cannot be done, and goes on waiting for words', async () => {
    engineThat(
      ({ operation, prompt }) =>
        prompt === undefined || unknownWords(operation, prompt).length === 0,
    );
    await stage.command('edit', 'replace me by a zebra');
    await stage.photos(['me']);
    const said = await receive();
    expect(said).toMatch(/can’t do this here: .*zebra/);
    expect(said).toContain('Nothing was charged');
    expect(await generations()).toEqual([]);
    expect(await stage.write('black and white')).toContain('Your words: black and white');
  });

  it('is what words mean that follow a photo or a result', async () => {
    expect(await stage.write('make it winter')).toContain('I’m not sure what you mean');
    await stage.photos(['me']);
    await receive();
    expect(await stage.write('hello there')).toContain('I’m not sure what you mean');
    expect(await stage.write('make it winter')).toContain('Your words: make it winter');
    await stage.tap('go:');
    expect((await started()).request.uploadId).not.toBeNull();
    stage.clock.now += 1_000;
    await finish();
    const [result] = await stage.ctx.db.query.query.results.findMany();
    const asked = await stage.write('darker, please');
    expect(asked).toContain('<send>');
    expect(asked).toContain('Your words: darker, please');
    await stage.tap('go:');
    expect((await started()).request).toMatchObject({ uploadId: null, resultId: result?.id });
    stage.clock.now += 3_700_000;
    expect(await stage.write('brighter')).toContain('I’m not sure what you mean');
  });

  it('is what a caption means that says how to change the photo', async () => {
    engineThat(
      ({ operation, prompt }) =>
        prompt === undefined || unknownWords(operation, prompt).length === 0,
    );
    const photo = (caption: string) =>
      stage.happen({ kind: 'photos', files: [stage.file('me')], caption, albumId: null });
    await photo('black and white');
    expect(await receive()).toContain('Your words: black and white');
    await photo('me and my zebra');
    expect(await receive()).toContain('What shall I do with it?');
  });

  it('of a result leads on from it, and back', async () => {
    await stage.command('edit', 'brighter');
    await stage.photos(['me']);
    await receive();
    await stage.tap('go:');
    const first = await finish();
    const asked = await stage.press(`result-do:edit:${first}`);
    expect(asked).toContain('<send>');
    expect(asked).toContain('What shall I change?');
    await stage.write('black and white');
    await stage.tap('go:');
    const [result] = await stage.ctx.db.query.query.results.findMany();
    expect((await started()).request).toMatchObject({ uploadId: null, resultId: result?.id });
    const second = await finish();
    await stage.press(`show:${second}`);
    expect(buttons()).toContain(`back:${second}`);
    await stage.tap('back:');
    expect(buttons()).toContain(`vary:${first}`);
    expect(buttons().some((code) => code.startsWith('back:'))).toBe(false);
  });

  it('is made again with the same words from the same picture, and varied with others', async () => {
    await stage.command('edit', 'brighter');
    await stage.photos(['me']);
    await receive();
    await stage.tap('go:');
    const first = await started();
    const id = await finish();
    expect(await stage.press(`again:${id}`)).toContain('Your words: brighter');
    await stage.tap('go:');
    const again = await started();
    expect(again.request).toMatchObject({ prompt: 'brighter', uploadId: first.request.uploadId });
    expect(again.request.seed).not.toBe(first.request.seed);
    expect(await stage.press(`vary:${id}`)).toContain('What shall I change?');
  });

  it('of a result that is gone meanwhile starts nothing', async () => {
    await stage.command('edit', 'brighter');
    await stage.photos(['me']);
    await receive();
    await stage.tap('go:');
    const id = await finish();
    await stage.press(`result-do:cutout:${id}`);
    await stage.sql('delete from results');
    expect(await stage.tap('go:')).toContain('no longer kept');
    expect(await stage.press(`result-do:cutout:${id}`)).toContain('no longer kept');
    expect(await generations()).toHaveLength(1);
  });
});

describe('a photo with clear parts', () => {
  it('may have only these changed, by who takes a mask', async () => {
    await stage.command('edit', 'a garden');
    await stage.photos(['sticker']);
    await receive();
    expect(buttons().some((code) => code.startsWith('only-clear:'))).toBe(false);
    await stage.sql("update uploads set content_type = 'image/png'");
    await stage.tap('ask:');
    expect(await stage.tap('only-clear:')).toContain('[✓ Change only the clear parts]');
    engineThat(({ mask }) => mask === true);
    await stage.tap('go:');
    expect((await started()).request.mask).toBe(true);
  });
});

describe('words that answer a picture', () => {
  it('change it, unless words are awaited anyway', async () => {
    const files = [stage.file('me')];
    await stage.happen({ kind: 'text', text: 'brighter', files });
    expect(await receive()).toContain('Your words: brighter');
    await stage.command('edit');
    await stage.photos(['me']);
    await receive();
    const said = await stage.happen({ kind: 'text', text: 'darker', files });
    expect(said).toContain('Your words: darker');
    expect(await receive()).toBe('');
  });
});

describe('a picture from words', () => {
  it('takes words and proportions, and no photo', async () => {
    expect(await stage.command('start')).toContain('[✨ Picture from words]');
    expect(await stage.tap('imagine')).toContain('What shall be in the picture?');
    const asked = await stage.write('a lighthouse at night');
    expect(asked).toContain('Your words are processed by');
    expect(asked).toContain('[✓ 1:1]');
    const wide = buttons().find((code) => /^aspect:.*:16x9$/.test(code)) ?? '';
    expect(await stage.press(wide)).toContain('[✓ 16:9]');
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'imagine',
      request: { prompt: 'a lighthouse at night', aspect: '16:9', uploadId: null, resultId: null },
    });
    const id = await finish();
    expect(await stage.press(`again:${id}`)).toContain('[✓ 16:9]');
    expect(await stage.press(wide)).toContain('has run out');
  });

  it('is offered only where an engine makes them', async () => {
    engineThat(({ operation }) => operation !== 'imagine');
    expect(await stage.command('start')).not.toContain('Picture from words');
    expect(await stage.command('imagine', 'a cat')).toContain('can’t be made here at the moment');
  });
});

describe('an animation', () => {
  it('costs what videos cost, by the second', async () => {
    await stage.sql('update balances set credits = 100, floor_credits = 0');
    await stage.command('animate');
    await stage.photos(['me']);
    expect(await receive()).toContain('75 credits. Your balance after it: 25');
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'animate',
      kind: 'video',
      priceCredits: 75,
      request: { prompt: '', durationSeconds: 5 },
    });
    const names = async () => {
      await stage.press(`show:${await finish()}`);
      return buttons().map((code) => code.split(':')[0]);
    };
    expect(await names()).toEqual([
      'again',
      'longer',
      'file',
      'share-result',
      'sticker',
      'del-result',
    ]);
  });
});

describe('HD', () => {
  it('enlarges the picture itself where an engine can, else makes it anew and larger', async () => {
    await stage.command('edit', 'brighter');
    await stage.photos(['me']);
    await receive();
    await stage.tap('go:');
    const id = await finish();
    const [result] = await stage.ctx.db.query.query.results.findMany();
    expect(await stage.press(`hd:${id}`)).toContain('HD picture · picture');
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'upscale',
      request: { resultId: result?.id, longEdgePx: 2048 },
    });
    engineThat(({ operation }) => operation !== 'upscale');
    await stage.press(`hd:${id}`);
    await stage.tap('go:');
    expect(await started()).toMatchObject({
      operation: 'edit',
      request: { prompt: 'brighter', longEdgePx: 2048 },
    });
  });
});
