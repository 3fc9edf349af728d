import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../process/start.node.ts';
import { eventually, tracesOf } from '../process/testing/test-service.node.ts';
import { type DiscordService, openDiscordService } from './testing/discord-service.node.ts';
import type { OwnFile } from './testing/forms.ts';
import { join18 } from './testing/join.ts';
import type { Person } from './testing/person.ts';
import type { StandIn } from './testing/stand-in.node.ts';

let house: DiscordService;
let discord: StandIn;
let service: Service;
let passedMs = 0;
const now = () => Date.now() + passedMs;

beforeAll(async () => {
  house = await openDiscordService({ SANDBOX: 'on' }, now);
  ({ discord, service } = house);
});

afterAll(() => house.close());

async function photo(name: string): Promise<OwnFile> {
  const bytes = await readFile(new URL(`../../core/people/${name}.jpg`, import.meta.url));
  return { name: `${name}.jpg`, contentType: 'image/jpeg', bytes };
}

it('is found from the front page', async () => {
  const id = discord.settings.DISCORD_APPLICATION_ID;
  expect(await (await fetch(service.url)).text()).toContain(
    `href="https://discord.com/oauth2/authorize?client_id=${id}"`,
  );
});

it('goes from the first hello to a picture, privately in a server, over the gateway', async () => {
  const mira = discord.person({ where: 'server', name: 'Mira' });
  await join18(mira);
  await mira.slash('profile');
  await mira.press('I agree');
  await mira.press('Send all three');
  expect(mira.form?.labels).toHaveLength(3);
  await mira.submit(
    [await photo('mira_front')],
    [await photo('mira_left')],
    [await photo('mira_right')],
  );
  await mira.untilSaid('face profile is ready');
  await mira.slash('create', { words: 'studio-noir' });
  await mira.press('With my face profile');
  await mira.untilSaid('Usually takes');
  await mira.press('Make it');
  const made = await mira.until(() => mira.messages.find(({ files }) => files[0]?.alt));
  expect(made.text).toMatch(/Kept until <t:\d+:D>/);
  expect(made.files).toMatchObject([{ name: expect.stringMatching(/\.jpg$/) }]);
  expect(mira.direct).toEqual([]);
  expect(mira.messages.every(({ ephemeral }) => ephemeral)).toBe(true);
});

it('takes a photo in the direct chat, sells a pack, makes a video, and forgets everything', async () => {
  const otto = discord.person({ name: 'Otto', over: 'http', locale: 'en-GB' });
  await join18(otto);
  otto.say('', [await photo('otto_front')]);
  await otto.press('Studio Noir');
  await otto.press('Make it');
  const [made] = await otto.until(() => otto.messages.find(({ files }) => files.length > 0)?.files);
  otto.say('thank you');
  await otto.untilSaid('not sure what you mean');

  await otto.slash('buy');
  await otto.press('Spark · 300 · $4.99');
  await otto.until(() => pageOf(otto) !== null);
  await fetch(pageOf(otto) ?? '', {
    method: 'POST',
    body: new URLSearchParams({ do: 'pay', email: 'otto@example.com' }),
  });
  await otto.untilSaid('paid');
  await otto.slash('credits');
  await otto.untilSaid('**300 credits**');

  await otto.slash('history');
  await otto.press('1. Studio Noir');
  await otto.press('Delete');
  await otto.press('Delete it');
  await otto.untilSaid('was deleted');
  await otto.slash('history');
  await otto.untilSaid('Nothing here yet');
  expect(made?.alt).toContain('Studio Noir');

  await makeVideo(otto);
  await deleteEverything(otto);
});

it('offers a result that found no way at the next thing its owner does, wherever that is', async () => {
  const ada = discord.person({ where: 'server', name: 'Ada' });
  await join18(ada);
  // The menu in a server opens a form for a photo.
  await ada.press('Send a photo');
  await ada.submit([await photo('otto_front')]);
  await ada.press('Studio Noir');
  await ada.untilSaid('Usually takes');
  discord.world.closedChats.add(ada.id);
  await ada.press('Make it');
  passedMs += 16 * 60_000;
  const { query } = service.ctx.db;
  const left = sql`select g.id from generations g join identities i on i.account_id = g.account_id
      where i.user_id = ${ada.id} and g.delivered_at is null and g.ended_at > 0`;
  await eventually(async () => (await query.all(left)).length === 1);
  expect(ada.messages.some(({ text }) => text.includes('On it!'))).toBe(false);

  const elsewhere = discord.person({ id: ada.id, where: 'server', name: 'Ada' });
  await elsewhere.slash('credits');
  const offered = await elsewhere.until(() =>
    elsewhere.messages.find(({ files }) => files.length > 0),
  );
  expect(offered).toMatchObject({ ephemeral: true, text: expect.stringContaining('Kept until') });
  expect(elsewhere.messages[0]?.text).toContain('credits');
  await eventually(async () => (await query.all(left)).length === 0);
  await elsewhere.slash('help');
  await elsewhere.untilSaid('How it works');
  expect(elsewhere.messages.filter(({ files }) => files.length > 0)).toHaveLength(1);
});

async function makeVideo(person: Person): Promise<void> {
  await person.slash('create', { words: 'golden dolly' });
  await person.press('With one photo');
  await person.untilSaid('send me the photo');
  person.say('', [await photo('otto_front')]);
  await person.untilSaid('240 credits');
  await person.press('Make it');
  const [film] = await person.until(
    () => person.messages.find(({ files }) => files[0]?.name.endsWith('.mp4'))?.files,
  );
  expect(film?.alt).toContain('Golden Dolly');
}

/**
 * Nothing of the person is left, in the database or on disk, but the anonymous books, and the id by
 * which a restored backup deletes it again.
 */
async function deleteEverything(person: Person): Promise<void> {
  const ofPerson = sql`select account_id as id from identities where user_id = ${person.id}`;
  const [owner] = await service.ctx.db.query.all<{ id: string }>(ofPerson);
  await person.slash('delete');
  await person.press('My account');
  await person.press('Delete now');
  await person.press('Delete everything');
  await person.untilSaid('Your account is closed');
  const stays = [
    'balances.account_id',
    'checkouts.account_id',
    'deletions.subject',
    'departures.account_id',
    'entries.account_id',
  ];
  await eventually(async () => {
    const left = await tracesOf(service, owner?.id ?? '');
    return left.toSorted().join() === stays.join();
  });
  for (const word of [person.id, 'otto@example.com'])
    await eventually(async () => (await tracesOf(service, word)).length === 0);
}

/** The payment page that was offered, here as a line of text since `localhost` takes no button. */
function pageOf(person: Person): string | null {
  return /\((http[^)]*\/sandbox\/pay\/[^)]*)\)/.exec(person.last.text)?.[1] ?? null;
}
