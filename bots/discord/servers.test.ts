import { readFile } from 'node:fs/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { grant } from '../../db/ledger.ts';
import type { Service } from '../process/start.node.ts';
import { eventually } from '../process/testing/test-service.node.ts';
import { type DiscordService, openDiscordService } from './testing/discord-service.node.ts';
import type { OwnFile } from './testing/forms.ts';
import { openChannel, openGuild } from './testing/guilds.ts';
import { join18 } from './testing/join.ts';
import type { Person } from './testing/person.ts';
import type { StandIn } from './testing/stand-in.node.ts';

const GUILD = '600';

let house: DiscordService;
let discord: StandIn;
let service: Service;
let channelId: string;

beforeAll(async () => {
  house = await openDiscordService();
  ({ discord, service } = house);
  channelId = openChannel(discord.world, GUILD, { name: 'pictures' }).id;
  discord.gateway.dispatch('GUILD_CREATE', { id: GUILD, name: 'Atelier' });
});

afterAll(() => house.close());

const photo = async (): Promise<OwnFile> => ({
  name: 'otto.jpg',
  contentType: 'image/jpeg',
  bytes: await readFile(new URL('../../core/people/otto_front.jpg', import.meta.url)),
});

async function member(name: string, permissions = 0n): Promise<Person> {
  const person = discord.person({ where: 'server', channelId, name, permissions });
  await join18(person);
  return person;
}

const accountOf = async ({ id }: Person): Promise<string> => {
  const { query } = service.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, id) });
  return row?.accountId ?? '';
};

/** Leaves a member without free pictures today. */
async function useUpFree(person: Person): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const params = [await accountOf(person), day];
  await service.ctx.db.commit([
    { toSQL: () => ({ sql: 'insert into allowances values (?, ?, 5, 5)', params }) },
  ]);
}

/** What everybody sees in the channel. */
const posts = (person: Person) => person.messages.filter(({ ephemeral }) => !ephemeral);

/** Goes from the card to the question what it costs, all of it seen by the person alone. */
async function useCard(person: Person): Promise<void> {
  await person.press('Use it');
  await person.press('With one photo');
  await person.press('Send a photo');
  await person.submit([await photo()]);
  await person.untilSaid('Usually takes');
}

it('goes from the managers’ leave to a card that three use, and to the bot’s end there', async () => {
  const boss = await member('Boss', PermissionFlagsBits.ManageGuild);
  const mira = await member('Mira');
  await mira.slash('share', { words: 'studio-noir' });
  await mira.untilSaid('not allowed cards in this channel');
  await boss.slash('server');
  await boss.press('Allow cards here');
  await boss.untilSaid('1 channel allows cards');

  await mira.slash('share', { words: 'studio-noir' });
  await mira.press('Post it here');
  await mira.untilSaid('now waits for the managers');
  expect(posts(mira)).toEqual([]);
  await boss.slash('server');
  await boss.press('Waiting (1)');
  await boss.choose('Studio Noir');
  await boss.until(() => boss.messages.some(({ buttons }) => buttons.includes('Refuse')));
  await boss.press('On the shelf');
  const card = await mira.until(() => posts(mira)[0]);
  expect(card).toMatchObject({
    text: expect.stringContaining('Studio Noir'),
    buttons: ['Use it', 'Report'],
  });
  expect(await mira.untilSaid('shelf of **Atelier**')).toMatchObject({ ephemeral: true });

  const { db } = service.ctx;
  const accountId = await accountOf(boss);
  await db.commit(grant(db.query, { accountId, id: 'gift', credits: 100, now: Date.now() }));
  await boss.slash('server');
  await putIn(boss);

  const ada = await member('Ada');
  await useUpFree(ada);
  await useCard(ada);
  await ada.untilSaid('This server pays the price');
  await ada.press('Make it');
  const made = await ada.until(() =>
    ada.messages.find(({ files, buttons }) => files.length > 0 && buttons.includes('Share')),
  );
  expect(made).toMatchObject({
    ephemeral: true,
    text: expect.stringContaining('Paid by the server'),
  });
  expect(posts(mira)).toHaveLength(1);
  await ada.press('Share');
  await ada.press('Post it in this channel');
  const shown = await mira.until(() => posts(mira)[1]);
  expect(shown.text).toContain('Studio Noir');
  await ada.slash('shared');
  await ada.press('Withdraw 1');
  await mira.until(() => posts(mira).length === 1);

  const alone = discord.person({ id: ada.id, name: 'Ada' });
  await alone.slash('history');
  await alone.press('1. Studio Noir');
  await alone.press('Share');
  await alone.press('Post it in the channel where it began');
  await mira.until(() => posts(mira).length === 2);
  await alone.slash('shared');
  await alone.press('Withdraw 1');
  await mira.until(() => posts(mira).length === 1);

  const otto = await member('Otto');
  await useUpFree(otto);
  await useCard(otto);
  await otto.untilSaid('This server pays the price');
  await boss.slash('server');
  await boss.press('The pot');
  await boss.press('Take back my 40');
  await boss.untilSaid('40 credits are yours again');
  await otto.press('Make it');
  await otto.untilSaid('The server’s pot has too little in it now');
  await otto.untilSaid('10 credits short');
  await boss.slash('server');
  await putIn(boss);
  const ben = await member('Ben');
  await useCard(ben);
  await ben.press('Make it');
  await ben.until(() =>
    ben.messages.find(({ files, text }) => files.length > 0 && text.includes('Kept until')),
  );

  await boss.slash('server');
  await boss.untilSaid('1 channel allows cards');
  await boss.press('On the shelf');
  await boss.choose('Studio Noir');
  await boss.press('Mute');
  await mira.until(() => posts(mira)[0]?.text.includes('no longer on this server’s shelf'));

  openGuild(discord.world, GUILD, { hasBot: false });
  discord.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  await eventually(async () => {
    const [row] = await service.ctx.db.query.all<{ left: number | null }>(
      sql`select left_at as left from guilds where guild_id = ${GUILD}`,
    );
    return row?.left != null;
  });
  await boss.until(() =>
    [...boss.messages, ...boss.direct].find(({ text }) =>
      text.includes('no longer on **Atelier**'),
    ),
  );
  expect(await audit(service.ctx.db.query)).toEqual([]);
});

/** Has somebody put 50 credits into the pot. */
async function putIn(person: Person): Promise<void> {
  await person.press('The pot');
  await person.press('Put in 50');
  await person.press('Put them in');
  await person.untilSaid('In the pot: **50 credits**');
}
