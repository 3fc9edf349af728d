import { afterEach, expect, test } from 'vitest';
import { audit } from '../../db/audit.ts';
import {
  INSIDES,
  joinTelegram,
  openTestService,
  portrait,
  quickEngine,
  saidTo,
  type TestService,
} from './testing/test-service.node.ts';

const REFUSED = { status: 400, description: 'Bad Request: SOMETHING_NEW' };

let house: TestService;
afterEach(() => house.close());

test('a result that Telegram takes in no form is told and given back, or is there by link', async () => {
  house = await openTestService({
    engines: [quickEngine],
    settings: { PUBLIC_URL: 'https://alme.example' },
  });
  const me = await joinTelegram(house);
  const refuse = () => {
    for (const method of ['editMessageMedia', 'sendPhoto', 'sendDocument'])
      house.telegram.fail(method, REFUSED);
  };
  const make = async () => {
    me.say('/create studio-noir');
    await me.chat.until('Studio Noir');
    me.press('With one photo');
    await me.chat.until('send me the photo');
    await me.sendDocument(await portrait('mira_front'), { name: 'a.jpg' });
    await me.chat.until('Usually takes');
    refuse();
    me.press('Make it');
  };
  await make();
  const linked = await me.chat.until('does not take the file');
  expect(linked.text).toContain('Kept until');
  const [open] = linked.markup?.inline_keyboard.flat() ?? [];
  const url = open && 'url' in open ? open.url : '';
  expect(url).toMatch(/^https:\/\/alme\.example\/results\//);
  const page = await fetch(house.service.url + url.slice('https://alme.example'.length));
  expect(page.status).toBe(200);
  const file = await fetch(`${house.service.url}${new URL(url).pathname}/file`);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1_000);

  // Who wants nothing kept has no page.
  await house.service.ctx.db.query.run('update accounts set keep_nothing = 1');
  await make();
  const told = await me.chat.until('is back');
  expect(told.text).toContain('does not take the file');
  me.press(/again/i);
  await me.chat.until('Usually takes');
  expect(me.chat.shown.filter(({ text }) => text.includes('Making'))).toEqual([]);
  expect(await audit(house.service.ctx.db.query)).toEqual([]);
  for (const said of saidTo(me)) expect(said).not.toMatch(INSIDES);
});
