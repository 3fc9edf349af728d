import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPreview, type Preview } from './preview.node.ts';
import { openChat } from './testing/chat.node.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview(0, () => undefined);
});
afterAll(() => preview.close());

test('a newcomer makes a picture in the browser, in workerd, which says that no model has made it', async () => {
  expect((await fetch(`${preview.url}/readyz`)).status).toBe(200);
  const chat = await openChat(preview.url);
  await chat.write('/start');
  await chat.press('Yes, I am 18 or older');
  await chat.press('I accept');
  await chat.press('Add your face');
  await chat.press('I agree');
  await chat.until(/data-person/);
  await chat.send('mira');
  await chat.until(/Your face profile is ready/);
  await chat.write('/create golden-hour');
  await chat.press('With my face profile');
  await chat.press('Make it');
  const page = await chat.until(/class="[^"]*\bmade\b/);
  const [, picture] = /class="[^"]*\bmade\b[\s\S]*?src="([^"]+)"/.exec(page) ?? [];
  const answer = await chat.get(picture ?? '');
  expect(answer.headers.get('content-type')).toMatch(/^image\//);
});
