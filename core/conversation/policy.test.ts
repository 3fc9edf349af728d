import { afterEach, beforeEach, expect, it } from 'vitest';
import { actionsOf, openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
const buttons = () => actionsOf(stage.shown.at(-1)?.reply);

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

it('terms and policy lead to each other and to what is held', async () => {
  await stage.join();
  await stage.command('terms');
  expect(buttons()).toEqual(['policy', 'privacy']);
  expect(await stage.tap('policy')).toContain('Privacy, version');
  expect(buttons()).toEqual(['terms', 'privacy']);
  expect(await stage.tap('terms')).toContain('Terms, version');
});

it('who has not joined reads them, and is asked again what is open', async () => {
  for (const name of ['terms', 'privacy', 'paysupport', 'help']) {
    await stage.command(name);
    expect(buttons(), name).toEqual(['adult', 'minor']);
  }
  await stage.press('adult');
  const read = await stage.command('terms');
  expect(read.match(/Terms, version/g)).toHaveLength(1);
  expect(buttons()).toEqual(['agree', 'policy', 'refuse']);
  expect(await stage.tap('policy')).toContain('Privacy, version');
  expect(buttons()).toContain('agree');
});

it('who has refused begins again with one tap', async () => {
  await stage.command('start');
  await stage.tap('minor');
  expect(await stage.tap('menu')).toContain('Are you 18 or older?');
});

it('who has refused is spoken to in their language still', async () => {
  await stage.close();
  stage = await openStage({ languageTag: 'de-DE' });
  await stage.command('start');
  await stage.tap('minor');
  await stage.tap('menu');
  expect(stage.shown.map(({ to }) => to.locale)).toEqual(['de', 'de', 'de']);
});

it('where the service has an address, both link their pages with all versions', async () => {
  await stage.close();
  stage = await openStage({ parts: { publicUrl: 'https://alme.example' } });
  const links = () =>
    stage.shown
      .flatMap(({ reply }) => (reply.buttons ?? []).flat())
      .flatMap((one) => ('url' in one ? [one.url] : []));
  await stage.command('privacy');
  expect(links()).toEqual(['https://alme.example/privacy?lang=en']);
  await stage.join();
  await stage.command('terms');
  await stage.tap('policy');
  expect(links().slice(1)).toEqual([
    'https://alme.example/terms?lang=en',
    'https://alme.example/privacy?lang=en',
  ]);
});
