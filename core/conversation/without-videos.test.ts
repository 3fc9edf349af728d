import { afterEach, beforeEach, expect, it } from 'vitest';
import { withoutVideos } from '../engines/without-videos.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  Object.assign(stage.ctx, { engines: stage.ctx.engines.map(withoutVideos) });
  await stage.join();
});
afterEach(() => stage.close());

it('where no video can be screened, none is offered', async () => {
  expect(await stage.command('create')).toContain('Templates (8)');
  await stage.photos(['cat']);
  const offer = await stage.work('receive-photo', photoReceiver(stage.ctx, stage.conversation));
  expect(offer).toContain('[Cut out]');
  expect(offer).not.toContain('[Animate]');
});

it('who asks for one all the same is told, and has something else to go on with', async () => {
  const told = await stage.command('animate', 'waves');
  expect(told).toContain('Nothing here can do that at the moment.');
  expect(told).toContain('[Templates]');
  const link = await stage.command('start', 't_orbit');
  expect(link).toContain('cannot be made at the moment. Nothing was charged.');
  expect(link).toContain('[All templates]');
});

it('what credits buy is said without videos, in every language', async () => {
  const said = await stage.command('buy');
  expect(said).toMatch(/Up to \d+ pictures\n/);
  expect(said).not.toContain('video');
});
