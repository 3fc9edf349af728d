/** What the owner has in a world for tests, one of everything that a code can name. */

import { sql } from 'drizzle-orm';
import type { GenerationRow } from '../../../db/generations.ts';
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

import { publish } from '../../takedowns/testing/published.ts';
import { addCases } from './owner-cases.node.ts';
import { copyOf, openChats, wordDraft, wordTemplateDrafts } from './owner-words.node.ts';
import { NOON } from './stage.node.ts';
import type { World } from './world.node.ts';

const DAY = 86_400_000;
/** The server of the owner's. */
export const GUILD = '900900900';
/** The owner's sticker set. */
export const STICKERS = 'owners_set_by_alme';

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

/** A world in which somebody does things. */
type ActingWorld = World & { press(code: string, by?: string): Promise<string> };

/**
 * Gives the owner what the state `operator` does not: results, templates, a server, cases.
 * @throws {Error} where the world makes nothing
 */
export async function fillWorld(world: ActingWorld): Promise<void> {
  const id = ids();
  const made = await makeByChat(world);
  const { accountId } = made;
  await storeRows(world, made, id);
  await world.press(`make-template:${made.id}`);
  await wordTemplateDrafts(world, accountId, `a portrait ${OWN_WORDS[4]}`);
  await storeLinks(world, accountId, id);
  await addCases(world, id, accountId, OWN_WORDS[6]);
  await beginDrafts(world, accountId);
}

/** Has the owner say who they are and make three things. @returns one of them */
async function makeByChat(world: ActingWorld): Promise<GenerationRow> {
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
  const [made] = await world.ctx.db.query.query.generations.findMany();
  if (!made) throw new Error('nothing was made');
  await world.press(`share-result:${made.id}`);
  await world.tap('share-link:');
  return made;
}

/** Stores what would take a long way through the chat, or other people. */
async function storeRows(world: ActingWorld, made: GenerationRow, id: () => string): Promise<void> {
  const q = world.ctx.db.query;
  const account = { accountId: made.accountId };
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
  await world.ctx.db.commit([
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
}

/** Leaves the owner in the middle of several things. */
async function beginDrafts(world: ActingWorld, accountId: string): Promise<void> {
  await world.command('invite');
  await world.command('animate');
  await world.photos(['selfie', 'mug']);
  await world.drain();
  await world.command('cutout');
  await world.photos(['selfie']);
  await world.drain();
  await world.photos(['selfie', 'mug']);
  await world.drain();
  await world.command('edit', OWN_WORDS[4]);
  await world.photos(['selfie', 'mug']);
  await world.drain();
  await world.command('imagine', OWN_WORDS[2]);
  const [begun] = await openChats(world, accountId, 'user');
  if (!begun) throw new Error('no chat');
  await wordDraft(world, accountId, begun, 'other words');
  await world.press('use:movie-poster');
}
/** Links that the owner is asked for, has asked for, and can undo. */
async function storeLinks(world: World, owner: string, id: () => string): Promise<void> {
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
