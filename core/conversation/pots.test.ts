import { afterEach, beforeEach, expect, it } from 'vitest';
import { audit } from '../../db/audit.ts';
import { generationOf } from '../../db/generations.ts';
import { grant } from '../../db/ledger.ts';
import { moveToOrFromPot, potIdOf } from '../../db/pots.ts';
import { endGeneration } from '../generations/end.ts';
import { startGeneration } from '../generations/start-generation.ts';
import { askedOf } from '../generations/testing/unsealed.ts';
import { noteGuildJoined, noteGuildLeft } from '../guilds/membership.ts';
import { takeFromPot } from '../guilds/pot.ts';
import { notifier } from '../notices/notify.ts';
import { type Person, SERVICE } from '../verbs/actor.ts';
import { refusedAs } from '../verbs/testing/people.ts';
import { perform } from '../verbs/verb.ts';
import { photoReceiver } from './intake/receive-photo.ts';
import { type OnServer, openServer } from './testing/on-server.node.ts';
import { actionsOf } from './testing/stage.node.ts';

const POT = potIdOf('900');
let server: OnServer;
beforeEach(async () => {
  server = await openServer({ rules: { freeImagesADay: 0 } });
  for (const by of ['boss', 'mira', 'otto']) await server.enter(by);
  await server.press('boss', 'server-channel:on');
  await server.press('boss', 'share-card-yes:one-photo');
});
afterEach(async () => {
  expect(await audit(server.ctx.db.query)).toEqual([]);
  await server.close();
});

const accountOf = async (userId: string): Promise<string> => {
  const { query } = server.ctx.db.query;
  const row = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, userId) });
  return row?.accountId ?? '';
};
const as = async (userId: string): Promise<Person> => ({
  is: 'person',
  surface: 'discord',
  userId,
  accountId: await accountOf(userId),
});

/** Puts credits into the pot for somebody who has just that many. */
async function fill(by: string, credits: number): Promise<void> {
  const { db } = server.ctx;
  const from = await accountOf(by);
  const now = server.clock.now;
  await db.commit([
    ...grant(db.query, { accountId: from, id: `gift-${credits}`, credits, now }),
    ...moveToOrFromPot(db.query, {
      guildId: '900',
      from,
      to: POT,
      credits,
      key: `${by}-${credits}`,
      now,
    }),
  ]);
}

const balance = async (accountId: string): Promise<number> => {
  const all = await server.ctx.db.query.query.balances.findMany();
  return all.find((row) => row.accountId === accountId)?.credits ?? 0;
};
const generations = () => server.ctx.db.query.query.generations.findMany();
const days = async (what: 'uses' | 'pot') =>
  (await server.ctx.db.query.query.guildDays.findMany())
    .filter((row) => row.what === what)
    .map(({ used }) => used);
const last = (start: string): string =>
  actionsOf(server.shown.at(-1)?.reply).find((code) => code.startsWith(start)) ?? '';

/** Goes from the card to the question what it costs. */
async function begin(by: string): Promise<string> {
  await server.press(by, 'use-photo:one-photo');
  await server.act(by, {
    kind: 'photos',
    files: [server.file('selfie')],
    caption: null,
    albumId: null,
  });
  return server.work('receive-photo', photoReceiver(server.ctx, server.conversation));
}

it('pays for a member, says so, and knows the server and the channel of it', async () => {
  await fill('boss', 100);
  expect(await server.press('mira', 'template:one-photo')).toContain(
    'Paid by this server: 10 credits',
  );
  expect(await begin('mira')).toContain(
    'This server pays the price: 10 credits. After that it pays up to 40',
  );
  const go = last('go:');
  await server.press('mira', go);
  await server.press('mira', go);
  const [made, ...others] = await generations();
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    guildId: '900',
    guildChannelId: '500',
    potId: POT,
    priceCredits: 10,
  });
  expect([await balance(POT), await balance(await accountOf('mira'))]).toEqual([90, 0]);
  expect([await days('uses'), await days('pot')]).toEqual([[1], [10]]);
  expect(await server.ctx.db.query.query.spendings.findMany()).toEqual([]);
});

it.each(['failed', 'cancelled'] as const)(
  'has everything back, once, when a generation is %s',
  async (state) => {
    await fill('boss', 100);
    await begin('mira');
    await server.press('mira', last('go:'));
    const [row] = await generations();
    if (!row) throw new Error('no generation');
    const ending = { state, failure: null, refund: true };
    expect(await endGeneration(server.ctx, row, ending)).toBe(true);
    expect(await endGeneration(server.ctx, row, ending)).toBe(false);
    expect([await balance(POT), await balance(await accountOf('mira'))]).toEqual([100, 0]);
    expect([await days('uses'), await days('pot')]).toEqual([[0], [0]]);
    expect((await generationOf(server.ctx.db.query, row.id))?.refundedAt).not.toBeNull();
  },
);

it('asks the member to pay where it is empty by then, and takes nothing before', async () => {
  await fill('boss', 10);
  await begin('mira');
  const mira = last('go:');
  await begin('otto');
  const otto = last('go:');
  await server.press('mira', mira);
  const said = await server.press('otto', otto);
  expect(said).toContain('The server’s pot has too little in it now');
  expect(said).toContain('10 credits short');
  expect(await generations()).toHaveLength(1);
  expect([await balance(POT), await balance(await accountOf('otto'))]).toEqual([0, 0]);
});

it('is not emptied below zero by members who press at once', async () => {
  await fill('boss', 10);
  await begin('mira');
  const mira = last('go:');
  await begin('otto');
  const otto = last('go:');
  await Promise.all([server.press('mira', mira), server.press('otto', otto)]);
  expect(await generations()).toHaveLength(1);
  expect(await balance(POT)).toBe(0);
});

it('pays no more than its limits a member a day and a price', async () => {
  await fill('boss', 300);
  await server.press('boss', 'server-limit:pot:0');
  expect(await begin('mira')).not.toContain('server');
  await server.press('boss', 'server-limit:pot:50');
  await server.press('boss', 'server-limit:uses:5');
  for (let made = 0; made < 5; made++) {
    await begin('mira');
    await server.press('mira', last('go:'));
    await server.sql("update generations set state = 'delivering' where state = 'queued'");
    await server.sql("update generations set state = 'delivered' where state = 'delivering'");
  }
  expect(await balance(POT)).toBe(250);
  expect(await begin('mira')).toContain('that is what it allows');
  server.clock.now += 24 * 3_600_000;
  expect(await begin('mira')).toContain('This server pays');
});

it('pays for templates of the shelf alone, and for nobody who is held', async () => {
  await fill('boss', 300);
  await server.press('boss', 'shelf-decide:one-photo:muted');
  expect(await begin('mira')).not.toContain('This server pays');
  await server.press('boss', 'shelf-decide:one-photo:shown');
  expect(await begin('otto')).toContain('This server pays');
  const otto = last('go:');
  const id = await accountOf('otto');
  await server.sql('update accounts set held_at = 1 where id = ?', id);
  await server.sql(
    "insert into holds (id, account_id, cause, evidence, created_at) values ('h', ?, 'codes-wrong', '{}', 1)",
    id,
  );
  await server.press('otto', otto);
  expect(await generations()).toEqual([]);
  expect(await balance(POT)).toBe(300);
});

it('pays nothing that is forged: another server’s pot, another price, another account', async () => {
  await fill('boss', 300);
  await begin('mira');
  await server.press('mira', last('go:'));
  const [row] = await generations();
  if (!row) throw new Error('no generation');
  const { db } = server.ctx;
  const request = await askedOf(server.ctx, row);
  const order = { ...row, id: 'x', draftId: 'x', request, engineId: 'local', free: null } as never;
  const start = async (changes: object) =>
    perform(
      server.ctx,
      await startGeneration(server.ctx, await as('mira'), {
        order: Object.assign({}, order, changes),
      }),
    );
  await expect(start({ guildId: '901' })).rejects.toMatchObject(refusedAs('pot-refused'));
  await expect(start({ guildId: null })).rejects.toMatchObject(refusedAs('pot-refused'));
  await expect(start({ potId: await accountOf('boss') })).rejects.toMatchObject(
    refusedAs('pot-refused'),
  );
  await expect(start({ priceCredits: 61 })).rejects.toMatchObject(refusedAs('pot-refused'));
  await expect(start({ priceCredits: 60 })).rejects.toMatchObject({ code: 'guild-day-limit' });
  await expect(startGeneration(server.ctx, await as('otto'), { order })).rejects.toMatchObject(
    refusedAs('forbidden'),
  );
  await expect(
    db.commit([
      {
        toSQL: () => ({
          sql: 'update generations set pot_id = null where id = ?',
          params: [row.id],
        }),
      },
      {
        toSQL: () => ({
          sql: "insert into movements values ('m', 'spend:forged', 'spend', ?, 1)",
          params: [row.id],
        }),
      },
      {
        toSQL: () => ({
          sql: `insert into entries (id, movement_id, side, account_id, credits, created_at) values ('mu', 'm', 'user', '${POT}', -10, 1)`,
          params: [],
        }),
      },
    ]),
  ).rejects.toMatchObject({ code: 'pays-for-other' });
  expect(await balance(POT)).toBe(290);
});

it('gives nobody more than is left of theirs, also at once and while it is used', async () => {
  await fill('boss', 100);
  await fill('otto', 60);
  await begin('mira');
  await server.press('mira', last('go:'));
  const [boss, otto] = [await as('boss'), await as('otto')];
  const take = (actor: Person, credits: number, key: string) =>
    takeFromPot(server.ctx, actor, { accountId: actor.accountId, guildId: '900', credits, key });
  await expect(take(boss, 91, 'a')).rejects.toMatchObject(refusedAs('pot-refused'));
  await expect(take(boss, -5, 'a')).rejects.toMatchObject(refusedAs('pot-refused'));
  await expect(
    takeFromPot(server.ctx, boss, {
      accountId: otto.accountId,
      guildId: '900',
      credits: 10,
      key: 'a',
    }),
  ).rejects.toMatchObject(refusedAs('forbidden'));
  const [first, second] = [await take(boss, 90, 'a'), await take(boss, 90, 'b')];
  await perform(server.ctx, first);
  await expect(perform(server.ctx, second)).rejects.toMatchObject({ code: 'guild-changed' });
  await expect(perform(server.ctx, first)).rejects.toMatchObject({});
  expect([await balance(POT), await balance(boss.accountId)]).toEqual([60, 90]);
  const late = await take(otto, 60, 'c');
  await begin('mira');
  await server.press('mira', last('go:'));
  await expect(perform(server.ctx, late)).rejects.toMatchObject({ code: 'guild-changed' });
  expect([await balance(POT), await balance(otto.accountId)]).toEqual([50, 0]);
});

it('takes no test money', async () => {
  const { db } = server.ctx;
  const id = await accountOf('mira');
  await db.commit(grant(db.query, { accountId: id, id: 'g', credits: 30, now: 1 }));
  await server.sql(
    'update balances set credits = 130, test_credits = 100 where account_id = ?',
    id,
  );
  const of = { guildId: '900', from: id, to: POT, credits: 50, key: 'k', now: 1 };
  await expect(db.commit(moveToOrFromPot(db.query, of))).rejects.toMatchObject({
    code: 'test-credits',
  });
  await server.press('mira', 'pot-put:50');
  expect(last('pot-put-yes')).toBe('');
  await server.sql('update balances set credits = 30, test_credits = 0 where account_id = ?', id);
});

it('stays for the bot’s return when it is thrown out, and its funders hear how to take theirs back', async () => {
  await fill('otto', 60);
  const left = async () =>
    perform(server.ctx, await noteGuildLeft(server.ctx, SERVICE, { guildId: '900' }));
  await left();
  await left();
  await expect(
    noteGuildLeft(server.ctx, await as('boss'), { guildId: '900' }),
  ).rejects.toMatchObject(refusedAs('forbidden'));
  expect(await server.work('notify', notifier(server.ctx))).toContain('no longer on Atelier');
  await left();
  expect(await server.press('otto', 'pot-take:900', { isUserInstallOnly: true })).toContain(
    '60 credits are yours again',
  );
  const joined = await noteGuildJoined(server.ctx, SERVICE, { guildId: '900', name: 'Atelier 2' });
  await perform(server.ctx, joined);
  expect(await server.ctx.db.query.query.guilds.findMany()).toMatchObject([
    { name: 'Atelier 2', leftAt: null, settings: expect.stringContaining('500') },
  ]);
});
