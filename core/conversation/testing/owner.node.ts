/** Somebody who has one of everything that a code can name, and others who try those codes: for tests. */

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { moveToOrFromPot, potIdOf } from '../../../db/pots.ts';
import {
  accountLinks,
  accounts,
  cards,
  codes,
  creators,
  generations,
  guildShelf,
  guilds,
  identities,
  likenessClaims,
  mergedAccounts,
  reports,
  results,
  reviews,
  screenings,
  stickerSets,
  submissions,
  subscriptions,
  templates,
} from '../../../db/schema/schema.ts';
import type { EventBody, SurfaceName } from '../../chat/event.ts';
import type { GuildOrigin } from '../../chat/guild.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Surface } from '../../chat/surface.ts';
import { publish } from '../../takedowns/testing/published.ts';
import { addCases } from './owner-cases.node.ts';
import { copyOf, openChats, wordDraft, wordTemplateDrafts } from './owner-words.node.ts';
import { NOON } from './stage.node.ts';
import { openWorld, STATES, type World } from './world.node.ts';

const DAY = 86_400_000;
/** The server of the owner's. */
export const GUILD = '900900900';
const STICKERS = 'owners_set_by_alme';

/** Words that only their owner may read, each written in another place. */
export const OWN_WORDS = [
  'OwnName',
  'own-mail@example.com',
  'OwnPrompt',
  'OwnTitle',
  'OwnDraftWords',
  'OwnClaimWords',
  'OwnAppealWords',
] as const;

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
  const database = (file: string) => () => openDatabase({ url: `file:${file}` });
  const parts = { publicUrl: 'https://alme.example' };
  const first = withSurfaces(await openWorld('telegram', database(path), parts), 'first');
  const before = new Set([...tokensOf(await dump(first.ctx.db)).values()].flat());
  await STATES.operator(first);
  await fill(first);
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

/** Gives the owner what the state `operator` does not: results, templates, a server, cases. */
async function fill(world: OwnersWorld): Promise<void> {
  const q = world.ctx.db.query;
  const commit = world.ctx.db.commit;
  for (const [button, words] of [
    ['name', OWN_WORDS[0]],
    ['email', OWN_WORDS[1]],
  ] as const) {
    await world.press(button);
    await world.write(words);
  }
  for (const start of ['use:neon', 'use:orbit']) {
    await world.press(start);
    await world.tap('go:');
    await world.drain();
  }
  await world.command('imagine', OWN_WORDS[2]);
  await world.tap('go:');
  await world.drain();
  const [made] = await q.query.generations.findMany();
  const account = { accountId: made?.accountId ?? '' };
  if (!made) throw new Error('nothing was made');
  await world.press(`share-result:${made.id}`);
  await world.tap('share-link:');
  const id = ids();
  const at = { createdAt: NOON };
  const copy = <Changes extends object>(changes: Changes, asked = {}) =>
    copyOf(world, made, { id: id(), draftId: id(), title: OWN_WORDS[3], ...changes }, asked);
  const [picture] = await q.query.results.findMany();
  if (!picture) throw new Error('no result');
  const refused = { state: 'rejected', failure: 'screened-minors', ...at } as const;
  const album = await copy({});
  const looked = await copy(refused);
  const going = { state: 'queued', endedAt: null, deliveredAt: null, ...at } as const;
  const copies = [
    album,
    looked,
    await copy(refused),
    await copy({}, { resultId: picture.id }),
    await copy(going),
  ];
  await publish(world.ctx, { id: 'owners-own', author: account.accountId, title: OWN_WORDS[3] });
  await publish(world.ctx, { id: 'owners-copy', author: account.accountId, title: OWN_WORDS[3] });
  const claim = { accountId: account.accountId, locale: 'en', contact: OWN_WORDS[1], ...at };
  await commit([
    q.update(templates).set({ visibility: 'private' }).where(sql`id like 'owners-%'`),
    q.insert(identities).values({ surface: 'discord', userId: 'user', ...account, ...at }),
    q.insert(generations).values(copies),
    q.insert(results).values([
      { ...picture, id: id(), generationId: album.id, position: 0 },
      { ...picture, id: id(), generationId: album.id, position: 1 },
    ]),
    q.insert(screenings).values({
      id: id(),
      ...account,
      ...at,
      subject: 'output',
      subjectId: looked.id,
      verdict: 'refuse',
      category: 'minors',
      scores: '{}',
    }),
    q.insert(reviews).values({
      id: id(),
      generationId: looked.id,
      ...account,
      ...at,
      cause: 'appeal',
      fingerprint: 'f',
    }),
    q.insert(subscriptions).values({
      id: id(),
      ...account,
      ...at,
      provider: 'sandbox',
      providerId: 'sub_1',
      state: 'active',
      periodEndAt: NOON + 10 * DAY,
      amountCents: 999,
      currency: 'usd',
    }),
    q
      .insert(creators)
      .values({ ...account, ...at, handle: 'owners-handle', name: 'Public', updatedAt: NOON }),
    q.insert(submissions).values({
      id: id(),
      templateId: 'owners-copy',
      version: 1,
      ...account,
      ...at,
      state: 'held',
    }),
    q.insert(likenessClaims).values({
      id: id(),
      ...claim,
      target: 't.neon',
      words: OWN_WORDS[5],
      state: 'open',
      dueAt: NOON + DAY,
      subjects: '["t.neon"]',
    }),
    q.insert(reports).values({
      id: id(),
      subjectKind: 'template',
      subjectId: 'owners-own',
      accountId: 'reporter',
      reporterHash: 'reporter',
      reason: 'rights',
      ...at,
    }),
    q.insert(codes).values({
      code: 'OWNCODE',
      kind: 'gift',
      credits: 5,
      usesLimit: 5,
      startsAt: 0,
      ...at,
    }),
    q.insert(guilds).values({
      guildId: GUILD,
      name: 'Atelier',
      settings: '{}',
      joinedAt: NOON,
      updatedAt: NOON,
    }),
    q
      .insert(guildShelf)
      .values({ guildId: GUILD, templateId: 'owners-own', state: 'waiting', ...account, ...at }),
    q.insert(cards).values({
      id: id(),
      surface: 'discord',
      guildId: GUILD,
      channelId: '500',
      messageId: '501',
      templateId: 'neon',
      ...account,
      ...at,
    }),
    q.insert(stickerSets).values({
      name: STICKERS,
      ...account,
      ...at,
      userId: 'user',
      position: 1,
      stickers: 1,
    }),
    ...moveToOrFromPot(q, {
      guildId: GUILD,
      from: account.accountId,
      to: potIdOf(GUILD),
      credits: 5,
      key: 'put',
      now: NOON,
    }),
  ]);
  await world.press(`make-template:${made.id}`);
  await wordTemplateDrafts(world, account.accountId, `a portrait ${OWN_WORDS[4]}`);
  await link(world, account.accountId, id);
  await addCases(world, id, account.accountId, OWN_WORDS[6]);
  await world.command('invite');
  await world.command('cutout');
  await world.photos(['selfie']);
  await world.drain();
  await world.photos(['selfie', 'mug']);
  await world.drain();
  await world.command('imagine', OWN_WORDS[2]);
  const [begun] = await openChats(world, account.accountId, 'user');
  if (!begun) throw new Error('no chat');
  await wordDraft(world, account.accountId, begun, 'other words');
  await world.press('use:movie-poster');
}

/** Links that the owner is asked for, has asked for, and can undo. */
async function link(world: OwnersWorld, owner: string, id: () => string): Promise<void> {
  const q = world.ctx.db.query;
  const [other, gone, linkId] = [id(), id(), id()];
  const at = { createdAt: NOON };
  const sides = { hostSurface: 'telegram', guestSurface: 'discord', hostUserId: 'user' };
  const until = { expiresAt: NOON + 24 * 3_600_000, undoUntil: NOON + 24 * 3_600_000, ...at };
  const brought = {
    stays: { credits: 0, testCredits: 0 },
    left: { credits: 0, testCredits: 0, name: null, email: null, identities: [], earlier: [] },
  };
  const between = (hostAccountId: string, guestAccountId: string) => ({
    ...{ hostAccountId, guestAccountId, ...sides, ...until },
    ...{ guestUserId: 'other', stays: 'host' as const, face: 'host' as const },
  });
  await world.ctx.db.commit([
    q.insert(accounts).values([
      { id: other, ...at },
      { id: gone, status: 'merged', ...at },
    ]),
    q.insert(accountLinks).values([
      { id: id(), ...between(owner, other), state: 'asked' },
      { id: id(), ...between(other, owner), state: 'shown' },
      {
        id: linkId,
        ...between(owner, gone),
        state: 'linked',
        linkedAt: NOON,
        brought: JSON.stringify(brought),
      },
    ]),
    q
      .insert(mergedAccounts)
      .values({ accountId: gone, intoAccountId: owner, linkId, mergedAt: NOON }),
  ]);
}

/** Makes ids that no clock makes. */
function ids(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `01ARZ3NDEKTSV4RRFFQ69G6${String(made).padStart(3, '0')}`;
  };
}

/** All rows of a database, as JSON, by table. */
export async function dump({ query }: Database): Promise<Map<string, string[]>> {
  const names = await query.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and sql not like '%virtual%'
      and name not like '%\\_fts%' escape '\\' and name not like 'sqlite%' order by name`,
  );
  const tables = new Map<string, string[]>();
  for (const { name } of names) {
    const rows = await query.all<object>(sql.raw(`select * from "${name}"`));
    tables.set(
      name,
      rows.map((row) => JSON.stringify(row)),
    );
  }
  return tables;
}

const NAMING = /(?:^|_)(?:id|key|code|handle|name|reference|subject|slug|ref)$|Id$/;
/** Tables whose own ids are told nobody. */
const INSIDE = new Set(['consents', 'entries', 'predictions', 'screenings']);
const NAMES_NOTHING = /event_?id$|chat_?id$/i;
/** What reports and claims call a thing of a table. */
const SUBJECTS: Readonly<Record<string, string>> = { templates: 't.', shares: 's.' };

/** Lists what could be the argument of a code, by table: short words in columns that name something. */
export function tokensOf(
  tables: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const told = [...tables].filter(([table]) => !INSIDE.has(table));
  return new Map(told.map(([table, rows]) => [table, [...tokensIn(table, rows)]]));
}

function tokensIn(table: string, rows: readonly string[]): Set<string> {
  const found = new Set<string>();
  const walk = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(name, one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(key, one);
    else if (typeof value === 'string' && /^[[{]/.test(value)) walk(name, parsed(value));
    else if (
      typeof value === 'string' &&
      NAMING.test(name) &&
      !NAMES_NOTHING.test(name) &&
      /^[\w-]{5,64}$/.test(value)
    ) {
      found.add(value);
      const prefix = SUBJECTS[table];
      if (prefix && name === 'id') found.add(prefix + value);
    }
  };
  for (const row of rows) walk('', JSON.parse(row));
  return found;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
