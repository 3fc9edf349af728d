import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { grant } from '../../db/ledger.ts';
import { accountEraser } from '../accounts/erase.ts';
import { DeliveryError } from '../chat/surface.ts';
import { cardTasks, sweepCards } from '../guilds/card-tasks.ts';
import { notifier } from '../notices/notify.ts';
import type { TaskKind } from '../tasks/kinds.ts';
import { type OnServer, openServer } from './testing/on-server.node.ts';
import { actionsOf } from './testing/stage.node.ts';

let server: OnServer;
beforeEach(async () => {
  server = await openServer();
  for (const by of ['boss', 'mira', 'otto']) await server.enter(by);
});
afterEach(async () => {
  expect(await audit(server.ctx.db.query)).toEqual([]);
  await server.close();
});

/** Runs the open tasks of a kind about cards. */
const cards = (kind: 'post-card' | 'refresh-card' | 'retract-card') =>
  server.work(kind, cardTasks(server.ctx)[kind]);
const notices = () => server.work('notify' satisfies TaskKind, notifier(server.ctx));

const accountOf = async (userId: string): Promise<string> => {
  const { query } = server.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, userId) });
  return row?.accountId ?? '';
};

const cardRows = () => server.ctx.db.query.query.cards.findMany();

const lastAction = (start: string): string =>
  actionsOf(server.shown.at(-1)?.reply).find((code) => code.startsWith(start)) ?? '';

it('posts no card anywhere until a manager allows it there', async () => {
  expect(await server.say('mira', 'share', 'neon')).toContain('not allowed cards in this channel');
  expect(await server.press('mira', 'server-channel:on')).toContain('Only those who manage');
  expect(await server.say('boss', 'server')).toContain(
    'No channel allows cards. This one does not.',
  );
  expect(await server.press('boss', 'server-channel:on')).toContain(
    '1 channel allows cards. This one does.',
  );
  expect(await server.say('mira', 'share', 'neon', { channel: { id: '501' } })).toContain(
    'not allowed',
  );
  const inThread = { channel: { id: '777', kind: 'thread', parentId: '500' } } as const;
  expect(await server.say('mira', 'share', 'neon', inThread)).toContain(
    'Shall I post this card here?',
  );
});

it('puts a member’s template up for approval, posts its card then, and tells the member', async () => {
  await server.press('boss', 'server-channel:on');
  await server.say('mira', 'share', 'neon');
  expect(await server.press('mira', 'share-card-yes:neon')).toContain('now waits for the managers');
  expect(await server.press('mira', 'share-card-yes:neon')).toContain('now waits');
  expect(await cardRows()).toHaveLength(1);
  await cards('post-card');
  expect(server.seen()).toEqual([]);
  expect(await server.press('mira', 'shelf-decide:neon:shown')).toContain('Only those who manage');
  expect(await server.press('boss', 'server-shelf:waiting:0')).toContain('Title neon');
  expect(await server.press('boss', 'shelf-look:neon')).toContain('[Refuse]');
  expect(await server.press('boss', 'shelf-decide:neon:shown')).toContain('It is on the shelf');
  expect(await server.press('boss', 'shelf-decide:neon:shown')).toContain('has run out');
  await cards('post-card');
  expect(server.seen()).toEqual([expect.stringContaining('Title neon')]);
  expect(await notices()).toContain('on the shelf of Atelier now');
  expect(await server.say('otto', 'shelf')).toContain('Title neon');
});

it('posts a card once, though the service dies right after it was posted', async () => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'share-card-yes:neon');
  const commit = server.ctx.db.commit.bind(server.ctx.db);
  const [task] = (await server.ctx.db.query.query.tasks.findMany()).filter(
    (one) => one.kind === 'post-card',
  );
  const dead = {
    ...server.ctx,
    db: { ...server.ctx.db, commit: () => Promise.reject(new Error('dead')) },
  };
  const run = (ctx: typeof server.ctx) =>
    cardTasks(ctx)['post-card']({
      kind: 'post-card',
      subject: task?.subject ?? '',
      payload: '{}',
      attempt: 1,
    });
  await expect(run(dead)).rejects.toThrow('dead');
  await run({ ...server.ctx, db: { ...server.ctx.db, commit } });
  await run(server.ctx);
  expect(server.posts.size).toBe(1);
});

it.each([
  ['missing-permission', 'I may not post in that channel'],
  ['unknown-channel', 'The channel was deleted'],
  ['nsfw-needed', 'age-restricted channels alone'],
  ['locked', 'only moderators can write'],
] as const)('says in clear words that a card failed: %s', async (problem, words) => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'share-card-yes:neon');
  server.failing.push(new DeliveryError(problem));
  await cards('post-card');
  expect(await notices()).toContain(words);
  expect(server.seen()).toEqual([]);
  const [card] = await cardRows();
  expect(card).toMatchObject({ withdrawnAt: expect.any(Number), messageId: null });
  const days = await server.ctx.db.query.query.guildDays.findMany();
  expect(days.map(({ used }) => used)).toEqual([0, 0]);
});

it('has limits a day, of a member and of the server', async () => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'server-limit:cards:1');
  expect(await server.press('boss', 'server-limit:cards:7777')).toContain('no room');
  await server.press('mira', 'share-card-yes:neon');
  expect(await server.press('mira', 'share-card-yes:orbit')).toContain('as many cards today');
  server.clock.now += 24 * 3_600_000;
  expect(await server.press('mira', 'share-card-yes:orbit')).toContain('now waits');
});

it('lets roles post, and nobody else', async () => {
  await server.press('boss', 'server-channel:on');
  expect(await server.say('mira', 'server', '<@&12>')).toContain('Only those who manage');
  expect(await server.say('boss', 'server', 'everyone please')).toContain('no role');
  expect(await server.say('boss', 'server', '<@&12> and <@&13>')).toContain('managers and 2 roles');
  expect(await server.say('mira', 'share', 'neon')).toContain('not among them');
  expect(await server.say('mira', 'share', 'neon', { roles: ['13'] })).toContain('Shall I post');
});

it('says on cards that their template is muted, and takes it back', async () => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'share-card-yes:neon');
  await cards('post-card');
  await server.press('boss', 'shelf-decide:neon:muted');
  await cards('refresh-card');
  expect(server.seen()).toEqual([expect.stringContaining('no longer on this server’s shelf')]);
  expect(await server.press('mira', 'share-card-yes:neon')).toContain('have muted this template');
  await server.press('boss', 'shelf-decide:neon:shown');
  await cards('refresh-card');
  expect(server.seen()).toEqual([expect.stringContaining('Title neon')]);
});

it('lets who posted a card take it away, and managers of that server alone', async () => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'server-approval:off');
  await server.press('mira', 'share-card-yes:neon');
  const remove = lastAction('card-remove');
  await cards('post-card');
  expect(await server.press('otto', remove)).toContain('has run out');
  expect(await server.press('otto', remove, { id: '901', canManage: true })).toContain(
    'has run out',
  );
  expect(await server.say('mira', 'share')).toContain('Your cards on this server');
  expect(await server.press('mira', remove)).toContain('taken away');
  expect(await server.press('mira', remove)).toContain('taken away');
  await cards('retract-card');
  expect(server.seen()).toEqual([]);
  await server.press('mira', 'share-card-yes:orbit');
  const other = lastAction('card-remove');
  expect(await server.press('boss', other)).toContain('taken away');
  await cards('post-card');
  expect(server.seen()).toEqual([]);
});

it('says where it does not work: in direct chats, and where the bot is here for one person', async () => {
  for (const name of ['share', 'shelf', 'server'])
    expect(await server.command(name, '', 'mira')).toContain('channel of a Discord server');
  expect(await server.say('mira', 'shelf', '', { isUserInstallOnly: true })).toContain(
    'for you alone',
  );
  expect(await server.ctx.db.query.query.guilds.findMany()).toHaveLength(1);
});

const give = async (by: string, credits: number): Promise<void> => {
  const { db } = server.ctx;
  const accountId = await accountOf(by);
  await db.commit(grant(db.query, { accountId, id: `gift-${by}`, credits, now: server.clock.now }));
};

const balance = async (accountId: string): Promise<number> => {
  const all = await server.ctx.db.query.query.balances.findMany();
  return all.find((row) => row.accountId === accountId)?.credits ?? 0;
};

it('takes credits into the pot once a question, and gives back what is left of one’s own', async () => {
  await give('mira', 400);
  await give('otto', 100);
  expect(await server.press('mira', 'pot-put:7')).toContain('has run out');
  await server.press('mira', 'pot-put:300');
  const yes = lastAction('pot-put-yes');
  expect(await server.press('mira', yes)).toContain('In the pot: 300 credits');
  await server.press('mira', yes);
  expect(await balance('pot:900')).toBe(300);
  await server.press('otto', 'pot-put:100');
  await server.press('otto', lastAction('pot-put-yes'));
  expect(await balance('pot:900')).toBe(400);
  expect(await server.press('otto', 'pot-put:50')).toContain('too few credits');
  expect(await server.press('boss', 'pot-take:900')).toContain('Nothing of yours');
  expect(await server.press('mira', 'pot-take:900')).toContain('300 credits are yours again');
  expect(await server.press('mira', 'pot-take:900')).toContain('Nothing of yours');
  expect([await balance('pot:900'), await balance(await accountOf('mira'))]).toEqual([100, 400]);
});

it('shows the balance of the pot to managers alone where they want that', async () => {
  await give('mira', 100);
  await server.press('mira', 'pot-put:100');
  await server.press('mira', lastAction('pot-put-yes'));
  await server.press('boss', 'server-balance:managers');
  expect(await server.press('otto', 'pot')).not.toContain('In the pot');
  expect(await server.press('boss', 'pot')).toContain('In the pot: 100 credits');
});

it('takes nothing into the pot from a held account', async () => {
  await give('mira', 400);
  await server.press('mira', 'pot-put:50');
  const yes = lastAction('pot-put-yes');
  await server.sql('update accounts set held_at = 1 where id = ?', await accountOf('mira'));
  await server.sql(
    "insert into holds (id, account_id, cause, evidence, created_at) values ('h', ?, 'codes-wrong', '{}', 1)",
    await accountOf('mira'),
  );
  await server.press('mira', yes);
  expect(await balance('pot:900')).toBe(0);
});

it.each([
  ["state = 'hidden'", "state = 'offered'"],
  ["visibility = 'private'", "visibility = 'public'"],
  ['is_author_active = false', 'is_author_active = true'],
])('says on cards that their template is gone, by %s, and that it is back', async (gone, back) => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'share-card-yes:neon');
  await cards('post-card');
  await server.sql(`update templates set ${gone} where id = 'neon'`);
  await sweepCards(server.ctx);
  await cards('refresh-card');
  expect(server.seen()).toEqual([expect.stringContaining('no longer available')]);
  await sweepCards(server.ctx);
  expect(await server.ctx.db.query.query.tasks.findMany()).toEqual([]);
  await server.sql(`update templates set ${back} where id = 'neon'`);
  await sweepCards(server.ctx);
  await cards('refresh-card');
  expect(server.seen()).toEqual([expect.stringContaining('Title neon')]);
});

it('keeps no trace of a member who has deleted their account', async () => {
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'server-approval:off');
  await server.press('mira', 'share-card-yes:neon');
  await cards('post-card');
  await server.press('boss', 'server-approval:on');
  await server.press('mira', 'share-card-yes:orbit');
  const accountId = await accountOf('mira');
  await server.press('mira', 'del-now-yes');
  await server.work('erase-account', accountEraser(server.ctx));
  await cards('retract-card');
  expect(server.seen()).toEqual([]);
  const { guildShelf, guildDays, cards: kept } = server.ctx.db.query.query;
  const all = [await guildShelf.findMany(), await guildDays.findMany(), await kept.findMany()];
  expect(JSON.stringify(all)).not.toContain(accountId);
  expect(all[0]).toMatchObject([{ templateId: 'neon', state: 'shown' }]);
});
