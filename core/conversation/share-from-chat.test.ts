import { afterEach, beforeEach, expect, it } from 'vitest';
import { DeliveryError } from '../chat/surface.ts';
import { notifier } from '../notices/notify.ts';
import { shareTasks } from '../sharing/share-tasks.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { finishNewest } from './testing/finish.ts';
import { type OnServer, openServer } from './testing/on-server.node.ts';
import { actionsOf } from './testing/stage.node.ts';

const THERE = 'Post it in the channel where it began';
let server: OnServer;
let made: string;

beforeEach(async () => {
  server = await openServer();
  for (const by of ['boss', 'mira', 'otto']) await server.enter(by);
  await server.press('boss', 'server-channel:on');
  await server.press('mira', 'use-photo:one-photo');
  const files = [server.file('selfie')];
  await server.act('mira', { kind: 'photos', files, caption: null, albumId: null });
  await server.work('receive-photo', photoReceiver(server.ctx, server.conversation));
  await server.press('mira', last('go:'));
  made = await finishNewest(server, 'image/jpeg');
});
afterEach(() => server.close());

const last = (start: string): string =>
  actionsOf(server.shown.at(-1)?.reply).find((code) => code.startsWith(start)) ?? '';
const shares = () => server.ctx.db.query.query.shares.findMany();
const postShares = () => server.work('post-share', shareTasks(server.ctx)['post-share']);
/** What somebody does in their direct chat. */
const alone = (code: string, by = 'mira') => server.happen({ kind: 'press', code }, by);
const sheet = () => alone(`share-result:${made}`);
const post = async (by = 'mira') => {
  const [result] = await server.ctx.db.query.query.results.findMany();
  return alone(`share-here:${result?.id}`, by);
};

it('is posted from the direct chat in the channel that it was begun in, and counts there', async () => {
  expect(await sheet()).toContain(THERE);
  expect(await alone(last('share-here:'))).toContain('It appears in the channel in a moment');
  await postShares();
  expect([...server.posts.values()]).toMatchObject([
    { channelId: '500', guildId: '900', by: 'mira' },
  ]);
  expect(await shares()).toMatchObject([{ surface: 'discord', guildId: '900', state: 'shown' }]);
  const days = await server.ctx.db.query.query.guildDays.findMany();
  expect(days.filter(({ what }) => what === 'cards').map(({ used }) => used)).toEqual([1, 1]);
});

it('goes into the channel that its owner is in, where they are in one', async () => {
  const elsewhere = { channel: { id: '501' } };
  expect(await server.press('mira', `share-result:${made}`, elsewhere)).not.toContain(THERE);
  await server.press('boss', 'server-channel:on', elsewhere);
  await server.press('mira', last('share-here:'), elsewhere);
  const [result] = await server.ctx.db.query.query.results.findMany();
  await server.press('mira', `share-here:${result?.id}`, elsewhere);
  await postShares();
  expect([...server.posts.values()]).toMatchObject([{ channelId: '501', by: null }]);
});

it('is posted by nobody but its owner', async () => {
  await post('otto');
  await alone(`share-result:${made}`, 'otto');
  expect(server.shown.at(-1)?.reply.buttons ?? []).toEqual([]);
  expect(await shares()).toEqual([]);
});

it.each([
  ['that the bot has left', 'update guilds set left_at = 1'],
  ['where no channel allows it any more', "update guilds set settings = '{}'"],
  [
    'where roles post',
    `update guilds set settings = '{"channels":["500"],"posters":{"roles":["12"]}}'`,
  ],
  ['that it was not begun on', 'update generations set guild_id = null, guild_channel_id = null'],
])('is neither offered nor posted on a server %s', async (_, sql) => {
  await server.sql(sql);
  expect(await sheet()).not.toContain(THERE);
  await post();
  expect(await shares()).toEqual([]);
});

it('is not posted from a muted template, nor above the limit of the day', async () => {
  await server.sql(
    `insert into guild_shelf (guild_id, template_id, state, account_id, created_at)
      values ('900', 'one-photo', 'muted', '', 1)`,
  );
  expect(await post()).toContain('have muted this template');
  expect(await shares()).toEqual([]);
  await server.sql('delete from guild_shelf');
  await server.press('boss', 'server-limit:cards:1');
  await post();
  expect(await post()).toContain('today');
  expect(await shares()).toHaveLength(1);
});

it('tells an owner who is not on the server any more, and takes nothing of their day', async () => {
  await post();
  server.failing.push(new DeliveryError('author-out'));
  await postShares();
  expect(server.posts.size).toBe(0);
  expect(await server.work('notify', notifier(server.ctx))).toContain(
    'You are not on that server any more',
  );
  const days = await server.ctx.db.query.query.guildDays.findMany();
  expect(days.filter(({ what }) => what === 'cards').map(({ used }) => used)).toEqual([0, 0]);
});
