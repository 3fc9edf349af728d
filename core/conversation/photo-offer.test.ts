import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { photoReceiver } from './intake/receive-photo.ts';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';
import { storedState } from './testing/stored-state.ts';

let stage: Stage;
const receive = () => stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
const offers = () =>
  actionsOf(stage.shown.at(-1)?.reply).map((code) =>
    code
      .split(':')
      .slice(0, code.startsWith('photo-do') ? 2 : 1)
      .join(' '),
  );
const send = async (ref: string): Promise<string> => {
  await stage.photos([ref]);
  return receive();
};

afterEach(() => stage.close());

describe('a photo out of the blue', () => {
  beforeEach(async () => {
    stage = await openStage();
    await stage.join();
  });

  it('with one face gets portraits, the swap and the face profile', async () => {
    expect(await send('selfie')).not.toContain('no face');
    expect(offers()).toEqual(
      expect.arrayContaining(['photo-do swap', 'upload-use', 'face-upload', 'photo-do edit']),
    );
    expect(offers()).not.toContain('photo-do ring');
  });

  it('without a face gets what needs none, and is told why', async () => {
    expect(await send('mug')).toContain('I see no face in it');
    expect(offers()).toEqual(
      ['edit', 'part', 'widen', 'restore', 'animate', 'cutout', 'scene', 'wear', 'ring'].map(
        (what) => `photo-do ${what}`,
      ),
    );
  });

  it('with several faces gets neither the swap nor the face profile', async () => {
    await send('group');
    expect(offers()).toContain('upload-use');
    expect(offers()).not.toContain('photo-do swap');
    expect(offers()).not.toContain('face-upload');
  });

  it('that nobody could look at gets everything', async () => {
    await send('overloaded');
    expect(offers()).toEqual(
      expect.arrayContaining(['photo-do swap', 'photo-do ring', 'upload-use', 'face-upload']),
    );
  });
});

describe('a photo for something that needs a face', () => {
  const step = async () => (await storedState(stage.ctx)).step.at;

  it.each([
    ['a template', () => stage.press('use-photo:one-photo'), 'mug', 'find a face'],
    ['a swap', () => stage.command('swap'), 'mug', 'find a face'],
    ['a swap', () => stage.command('swap'), 'group', 'more than one face'],
  ])('is refused at once for %s, and another one waited for', async (_what, begin, ref, why) => {
    stage = await openStage();
    await stage.join();
    await begin();
    expect(await send(ref)).toContain(why);
    expect(await step()).toBe('photo');
    const good = await send('selfie');
    expect(good).toMatch(/Title one-photo · picture|needs your face profile/);
    expect(await stage.ctx.db.query.query.generations.findMany()).toEqual([]);
  });

  it('is taken as it is where a company makes it', async () => {
    stage = await openStage({ companies: ['Acme'] });
    const [own] = stage.ctx.engines;
    if (own) Object.assign(own, { supports: () => false });
    await stage.join();
    await stage.press('use-photo:one-photo');
    expect(await send('mug')).toContain('Title one-photo · picture');
  });
});
