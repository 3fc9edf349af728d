import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DiscordService, openDiscordService } from './testing/discord-service.node.ts';
import type { OwnFile } from './testing/forms.ts';
import { join18 } from './testing/join.ts';
import type { Person, PersonOptions } from './testing/person.ts';
import type { StandIn } from './testing/stand-in.node.ts';

let house: DiscordService;
let discord: StandIn;

beforeAll(async () => {
  house = await openDiscordService({
    // For pictures from words; nothing is made with it here.
    GEMINI_API_KEY: 'test',
  });
  ({ discord } = house);
});
afterAll(() => house.close());

async function photo(): Promise<OwnFile> {
  const bytes = await readFile(new URL('../../core/people/otto_front.jpg', import.meta.url));
  return { name: 'otto.jpg', contentType: 'image/jpeg', bytes };
}

async function member(options: PersonOptions): Promise<Person> {
  const person = discord.person(options);
  await join18(person);
  return person;
}

it('asks all of /imagine in one form, which leads to the usual question', async () => {
  const mira = await member({ where: 'server', over: 'http' });
  await mira.slash('imagine');
  expect(mira.form).toMatchObject({
    customId: 'imagine',
    title: 'Picture from words',
    labels: expect.arrayContaining(['What shall be in the picture?', 'Proportions', 'How many']),
  });
  await mira.submit('a red fox in the snow', '16:9 · wide', '2');
  const asked = await mira.untilSaid('Usually takes');
  expect(asked).toMatchObject({
    ephemeral: true,
    buttons: expect.arrayContaining(['✓ 16:9', '✓ ×2', 'Make it']),
  });
});

it('takes photo and words of /edit at once, over the gateway', async () => {
  const otto = await member({ where: 'dm' });
  await otto.slash('edit');
  expect(otto.form?.labels.slice(0, 2)).toEqual([
    'The photos, in their order',
    'What shall I change?',
  ]);
  await otto.submit([await photo()], 'black and white', undefined, 'this machine');
  await otto.untilSaid('Usually takes');
  await otto.press('Make it');
  await otto.until(() => otto.messages.find(({ files }) => files.length > 0));
});

it('asks question by question where words came along, and of who is new', async () => {
  const ada = discord.person({ where: 'server' });
  await ada.slash('imagine');
  await ada.untilSaid('18 or older');
  expect(ada.form).toBeNull();
  await join18(ada);
  await ada.slash('imagine', { words: 'a red fox' });
  await ada.untilSaid('Usually takes');
  expect(ada.form).toBeNull();
});

it('opens the form from the question that a written command asks', async () => {
  const eva = await member({ where: 'dm' });
  eva.say('/imagine');
  await eva.press('Fill in a form');
  expect(eva.form?.labels[0]).toBe('What shall be in the picture?');
  await eva.submit('a red fox');
  await eva.untilSaid('Usually takes');
});

it('lives through forms that nobody can send, and forms of another version', async () => {
  const max = await member({ where: 'server' });
  const input = (value: unknown) => ({
    type: 18,
    id: 1,
    component: { type: 4, custom_id: 'words', value },
  });
  await max.submitRaw({ custom_id: 'imagine-2', components: [] });
  await max.untilSaid('This button has run out');
  await max.submitRaw({ custom_id: 'imagine', components: [{ type: 18 }, 7, null] });
  await max.untilSaid('at least one visible character');
  await max.submitRaw({ custom_id: 'imagine', components: [input('x'.repeat(9_000))] });
  await max.untilSaid('500 fit');
  const many = Array.from({ length: 60 }, () => input('@everyone **fox**'));
  await max.submitRaw({ custom_id: 'imagine', components: many });
  await max.untilSaid('\\@everyone \\*\\*fox');
});
