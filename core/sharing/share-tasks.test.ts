import { afterEach, beforeEach, expect, test } from 'vitest';
import { quickEngine } from '../../bots/process/testing/test-service.node.ts';
import { newId } from '../../db/ids.ts';
import { deleteResultRow, resultsOf } from '../../db/results.ts';
import { shareOf } from '../../db/shares.ts';
import { accountEraser } from '../accounts/erase.ts';
import type { GuildOrigin } from '../chat/guild.ts';
import type { PublicPost } from '../chat/public-post.ts';
import { DeliveryError } from '../chat/surface.ts';
import { openCustomer } from '../generations/testing/order.node.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { as, refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { settleShares } from './settle-shares.ts';
import { shareInChannel } from './share-in-channel.ts';
import { shareTasks } from './share-tasks.ts';
import { withdrawShare } from './withdraw-share.ts';

let ctx: TestContext;
let resultId: string;
let owner: string;
let problem: DeliveryError | null;
/** Messages in the channel, by the key that each was posted under: a platform takes a key once. */
let channel: Map<string, PublicPost>;

const guild: GuildOrigin = {
  id: '1',
  name: null,
  languageTag: 'de',
  canManage: false,
  roles: [],
  channel: {
    id: '7',
    name: null,
    kind: 'text',
    parentId: null,
    nsfw: false,
    locked: false,
    lacks: [],
  },
  isUserInstallOnly: false,
};

beforeEach(async () => {
  ctx = await testContext({ engines: [quickEngine] });
  channel = new Map();
  problem = null;
  ctx.surfaces.set('discord', {
    ...ctx.surface,
    name: 'discord',
    publish: async (post) => {
      if (problem) throw problem;
      channel.set(post.key, post);
      return { channelId: post.channelId, messageId: post.key };
    },
    retract: async ({ messageId }) => {
      if (problem) throw problem;
      channel.delete(messageId);
    },
  });
  const customer = await openCustomer(ctx, 100);
  const generation = await customer.order('local');
  await customer.finish();
  const [result] = await resultsOf(ctx.db.query, generation);
  resultId = result?.id ?? '';
  owner = result?.accountId ?? '';
  await allow(['7']);
});
afterEach(() => ctx.dispose());

const allow = (channels: string[]) =>
  ctx.db.commit([
    {
      toSQL: () => ({
        sql: `insert into guilds (guild_id, name, settings, joined_at, updated_at) values ('1', 'S', ?, 1, 1)
          on conflict do update set settings = excluded.settings`,
        params: [JSON.stringify({ channels })],
      }),
    },
  ]);

const prepared = (by = owner, shareId = newId(ctx.now())) =>
  shareInChannel(ctx, as(by), {
    shareId,
    accountId: by,
    resultId,
    guild,
    surface: 'discord',
    locale: 'en',
  });

async function share(): Promise<string> {
  const id = newId(ctx.now());
  await perform(ctx, await prepared(owner, id));
  return id;
}

/** Runs the open tasks of the kind once. */
async function work(kind: 'post-share' | 'retract-share', attempt = 1): Promise<void> {
  const rows = (await ctx.db.query.query.tasks.findMany()).filter((row) => row.kind === kind);
  for (const { subject, payload, id } of rows) {
    await shareTasks(ctx)[kind]({ kind, subject, payload, attempt });
    await ctx.db.commit([
      { toSQL: () => ({ sql: 'delete from tasks where id = ?', params: [id] }) },
    ]);
  }
}
const stateOf = async (id: string) => (await shareOf(ctx.db.query, id))?.state ?? null;

test('a result appears in the channel once, without its owner’s name, and is taken away when withdrawn', async () => {
  const id = await share();
  const tasks = await ctx.db.query.query.tasks.findMany();
  const task = tasks.find(({ kind }) => kind === 'post-share');
  const again = {
    kind: 'post-share',
    subject: id,
    payload: task?.payload ?? '',
    attempt: 1,
  } as const;
  await shareTasks(ctx)['post-share'](again);
  // As after a crash between the platform's answer and the commit.
  await ctx.db.commit([{ toSQL: () => ({ sql: 'update shares set place = null', params: [] }) }]);
  await shareTasks(ctx)['post-share'](again);
  expect([...channel.values()]).toMatchObject([{ channelId: '7', locale: 'de', guildId: '1' }]);
  expect(JSON.stringify([...channel.values()])).not.toMatch(/template\.by|Ada/);
  for (let twice = 0; twice < 2; twice += 1)
    await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: id }));
  await settleShares(ctx);
  await work('retract-share');
  expect(channel.size).toBe(0);
  expect(await shareOf(ctx.db.query, id)).toMatchObject({ state: 'withdrawn', place: null });
});

test('what is withdrawn before it is posted is not posted, and while it is posted is taken away', async () => {
  const id = await share();
  await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: id }));
  await work('post-share');
  expect(channel.size).toBe(0);
  const other = await share();
  const discord = ctx.surfaces.get('discord');
  const publish = discord?.publish;
  if (!discord || !publish) throw new Error('no surface');
  ctx.surfaces.set('discord', {
    ...discord,
    publish: async (post) => {
      await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: other }));
      return publish(post);
    },
  });
  await work('post-share');
  expect(channel.size).toBe(0);
  expect(await stateOf(other)).toBe('withdrawn');
});

test('it leaves the channel with its result, and with its owner', async () => {
  await share();
  await work('post-share');
  await ctx.db.commit([deleteResultRow(ctx.db.query, resultId)]);
  await settleShares(ctx);
  problem = new DeliveryError('unavailable');
  await expect(work('retract-share')).rejects.toThrow(DeliveryError);
  expect(channel.size).toBe(1);
  problem = null;
  await work('retract-share');
  expect(channel.size).toBe(0);
});

test('an erased owner’s message is taken away although nothing else is left of it', async () => {
  const id = await share();
  await work('post-share');
  const erase = { kind: 'erase-account', subject: owner, payload: '[]', attempt: 1 } as const;
  await accountEraser(ctx)(erase);
  expect(await shareOf(ctx.db.query, id)).toBeNull();
  await work('retract-share');
  expect(channel.size).toBe(0);
});

test('where the channel does not take it, or its server does not allow it, it is not shared, and its owner is told why', async () => {
  problem = new DeliveryError('missing-permission');
  const id = await share();
  await work('post-share');
  expect(await stateOf(id)).toBe('withdrawn');
  await work('post-share');
  const told = (await ctx.db.query.query.tasks.findMany()).filter(({ kind }) => kind === 'notify');
  expect(told.map(({ payload }) => payload)).toEqual([
    expect.stringMatching(/share-failed.*missing-permission/),
  ]);
  const days = await ctx.db.query.query.guildDays.findMany();
  expect(days.map(({ used }) => used)).toEqual([0, 0]);
  await allow([]);
  await expect(prepared()).rejects.toMatchObject(refusedAs('card-refused'));
  await expect(prepared('eve')).rejects.toMatchObject(refusedAs('forbidden'));
});

test('a member posts as much as the server lets them, and nothing from a template that is muted there', async () => {
  await share();
  await share();
  await share();
  await expect(prepared()).rejects.toMatchObject(refusedAs('card-refused', { because: 'limit' }));
  await ctx.db.commit([
    { toSQL: () => ({ sql: 'delete from guild_days', params: [] }) },
    { toSQL: () => ({ sql: "update generations set template_id = 'neon'", params: [] }) },
    {
      toSQL: () => ({
        sql: `insert into guild_shelf (guild_id, template_id, state, account_id, created_at)
          values ('1', 'neon', 'muted', '', 1)`,
        params: [],
      }),
    },
  ]);
  await expect(prepared()).rejects.toMatchObject(refusedAs('card-refused', { because: 'muted' }));
});

test('what is looked at is not shown anew by withdrawing it first', async () => {
  const id = await share();
  const sql = `insert into reports (id, subject_kind, subject_id, account_id, reporter_hash, reason, created_at)
    values ('r', 'share', ?, null, 'h', 'minor', 1)`;
  await ctx.db.commit([{ toSQL: () => ({ sql, params: [id] }) }]);
  await perform(ctx, await withdrawShare(ctx, as(owner), { shareId: id }));
  await expect(prepared()).rejects.toMatchObject(refusedAs('forbidden'));
  await ctx.db.commit([
    { toSQL: () => ({ sql: "update reports set settled_at = 2, outcome = 'kept'", params: [] }) },
  ]);
  await share();
});
