/** Somebody who has one of everything that a code can name, and others who try those codes: for tests. */

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openUnsynced } from '../../../db/testing/fresh-database.node.ts';
import type { EventBody, SurfaceName } from '../../chat/event.ts';
import type { GuildOrigin } from '../../chat/guild.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Surface } from '../../chat/surface.ts';
import { dump, tokensOf } from './code-arguments.ts';
import { fillWorld, GUILD, STICKERS } from './owner-holdings.node.ts';
import { openChats } from './owner-words.node.ts';
import { openWorld, STATES, type World } from './world.node.ts';

/** Somebody who does something: where, and on which server with which rights. */
export type Presser = {
  userId: string;
  surface: SurfaceName;
  guild?: Pick<GuildOrigin, 'id' | 'canManage'>;
};
export const OWNER: Presser = { userId: 'user', surface: 'telegram' };
export const BOSS: Presser = { userId: 'boss', surface: 'telegram' };
/** The owner on the server, which they manage. */
export const OWNER_THERE: Presser = {
  userId: 'user',
  surface: 'discord',
  guild: { id: GUILD, canManage: true },
};

const CHANNEL = {
  id: '500',
  name: 'general',
  kind: 'text',
  parentId: null,
  nsfw: false,
  locked: false,
  lacks: [],
} as const satisfies GuildOrigin['channel'];
const SERVER = { name: 'Atelier', languageTag: 'en-GB', roles: [], isUserInstallOnly: false };

/** A world with the owner in it, and doing something there as one of several people. */
export type OwnersWorld = World & {
  name: string;
  act(by: Presser, body: EventBody): Promise<Reply[]>;
  press(code: string, by?: string): Promise<string>;
};

/** Adds the other surfaces to a world, all of them with what those of platforms can. */
function withSurfaces(world: World, name: string): OwnersWorld {
  const surfaces = world.ctx.surfaces as Map<SurfaceName, Surface>;
  const telegram = surfaces.get('telegram');
  if (!telegram) throw new Error('no surface');
  for (const surface of ['telegram', 'discord', 'playground'] as const)
    surfaces.set(surface, {
      ...telegram,
      name: surface,
      publish: async ({ key, channelId }) => ({ channelId, messageId: `m-${key}` }),
      revise: async () => undefined,
      retract: async () => undefined,
      stickers: {
        nameOf: (word) => `${word}_by_alme`,
        linkTo: (set) => `https://t.me/addstickers/${set}`,
        put: async () => ({ is: 'put', count: 2, newest: 'sticker' }),
        remove: async (set) => set === STICKERS,
      },
    });
  let events = 0;
  const act = async ({ userId, surface, guild }: Presser, body: EventBody): Promise<Reply[]> => {
    const before = world.shown.length;
    events += 1;
    const event = {
      ...world.event(body, userId),
      surface,
      eventId: `${name}-${events}`,
      userName: null,
      ...(guild && { guild: { ...SERVER, ...guild, channel: CHANNEL } }),
    };
    const { delivered } = await world.conversation.handle(event);
    await delivered;
    await world.drain();
    return world.shown
      .slice(before)
      .filter(({ to }) => to.userId === userId)
      .map(({ reply }) => reply);
  };
  return { ...world, name, act };
}

/** Copies of one world with the owner in it. */
export type OwnersWorlds = {
  /** What came into the database with the owner and could be an argument of a code, by table. */
  tokens: ReadonlyMap<string, readonly string[]>;
  /** The owner's account. */
  accountId: string;
  /** Opens a copy. @param name differs for each */
  open(name: string): Promise<OwnersWorld>;
  close(): void;
};

/** Makes the owner, and an operator. */
export async function openOwnersWorlds(): Promise<OwnersWorlds> {
  const folder = mkdtempSync(join(tmpdir(), 'alme-owner-'));
  const path = join(folder, 'first.db');
  const database = (file: string) => () => openUnsynced({ url: `file:${file}` });
  const parts = { publicUrl: 'https://alme.example' };
  const first = withSurfaces(await openWorld('telegram', database(path), parts), 'first');
  const before = new Set([...tokensOf(await dump(first.ctx.db)).values()].flat());
  await STATES.operator(first);
  await fillWorld(first);
  await first.drain();
  const { query } = first.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, 'user') });
  const accountId = row?.accountId ?? '';
  const rows = await dump(first.ctx.db);
  const begun = await openChats(first, accountId, 'user');
  rows.set('chats', [...(rows.get('chats') ?? []), ...begun.map((chat) => JSON.stringify(chat))]);
  const tokens = new Map(
    [...tokensOf(rows)].map(([table, found]) => [table, found.filter((one) => !before.has(one))]),
  );
  if (first.problems.length > 0) throw new Error(first.problems.join('\n'));
  await first.ctx.db.overwriteDeleted();
  await first.close();
  return {
    tokens,
    accountId,
    async open(name) {
      const copy = join(folder, `${name}.db`);
      copyFileSync(path, copy);
      const more = { ...parts, vault: first.vault };
      return withSurfaces(await openWorld('telegram', database(copy), more), name);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
