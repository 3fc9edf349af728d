import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseUnavailable, StatementError } from '../../db/failures.ts';
import { DeliveryError } from '../chat/surface.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('the way in', () => {
  it('asks for the age, then the terms, then says what one can do', async () => {
    const hello = await stage.command('start');
    expect(hello).toContain('18 or older');
    const terms = await stage.tap('adult');
    expect(terms).toMatch(/<replace>[\s\S]*Terms/);
    const welcome = await stage.tap('agree');
    expect(welcome).toContain('Welcome');
    expect(welcome).toContain('5 free pictures');
    expect(await stage.ctx.db.query.query.accounts.findMany()).toHaveLength(1);
    expect(await stage.ctx.db.query.query.consents.findMany()).toMatchObject([
      { purpose: 'terms', locale: 'en', version: '2026-11-20' },
    ]);
  });

  it('goes straight to the template of a link afterwards', async () => {
    await stage.command('start', 't_neon');
    await stage.tap('adult');
    expect(await stage.tap('agree')).toContain('Title neon');
    expect(await stage.command('start', 't_orbit')).toContain('Title orbit');
    const gone = await stage.command('start', 't_nothing');
    expect(gone).toContain('no longer there');
    expect(gone).toContain('What shall we make?');
  });

  it.each([
    ['u_nobody-abcd2345', 'Nobody of this name'],
    ['r_Ab3_-x', 'no longer there'],
  ])(
    'remembers the page of the link %s through the welcome, and opens it once',
    async (link, said) => {
      await stage.command('start', link);
      await stage.tap('adult');
      expect(await stage.tap('agree')).toContain(said);
      expect(await stage.command('start')).not.toContain(said);
      expect(await stage.command('start', link)).toContain(said);
    },
  );

  it('keeps an invitation beside a link that came before it, and forgets both with a refusal', async () => {
    await stage.command('start', 'u_nobody');
    await stage.command('start', 'ref_NOSUCHWORD');
    await stage.tap('minor');
    await stage.command('start');
    await stage.tap('adult');
    expect(await stage.tap('agree')).toContain('Pick a template');
  });

  it.each(['u_', 'r_', 'u_UPPER', `r_${'a'.repeat(63)}`, 'r_<b>', 'u_a b', 't_\u202e'])(
    'takes %j for no link',
    async (link) => {
      await stage.join();
      expect(await stage.command('start', link)).toContain('What shall we make?');
    },
  );

  it('keeps nothing but the refusal of who refuses', async () => {
    await stage.command('start');
    expect(await stage.tap('minor')).toContain('All I keep');
    const [account] = await stage.ctx.db.query.query.accounts.findMany();
    expect(account).toMatchObject({ name: null, adultAt: null, wrappedKey: null });
    expect(account?.refusedAt).not.toBeNull();
    await stage.join();
    expect(await stage.command('help')).toContain('How it works');
    expect(await stage.ctx.db.query.query.accounts.findMany()).toHaveLength(1);
  });

  it('does not accept terms that were not shown, nor anything else before', async () => {
    expect(await stage.press('agree')).toContain('18 or older');
    expect(await stage.command('templates')).toContain('18 or older');
    expect(await stage.photos(['front'])).toContain('18 or older');
    expect(await stage.command('privacy')).toContain('Privacy');
    expect(await stage.ctx.db.query.query.accounts.findMany()).toHaveLength(0);
  });
});

describe('an event', () => {
  it('counts once', async () => {
    const event = stage.event({ kind: 'command', name: 'start', argument: '' });
    await stage.conversation.receive(event);
    await stage.conversation.receive(event);
    await Promise.all([stage.conversation.receive(event), stage.conversation.receive(event)]);
    await stage.conversation.settle();
    expect(stage.shown).toHaveLength(1);
  });

  it('keeps its place among the events of its chat', async () => {
    await stage.join();
    const bodies = ['help', 'terms', 'help', 'terms', 'help', 'terms'];
    const before = stage.shown.length;
    await Promise.all(
      bodies.map((name) =>
        stage.conversation.receive(stage.event({ kind: 'command', name, argument: '' })),
      ),
    );
    await stage.conversation.settle();
    const said = stage.shown.slice(before).map(({ reply }) => reply.text[0]?.key);
    expect(said).toEqual(bodies.map((name) => `${name}.title`));
  });

  it('is answered after a crash, once', async () => {
    await stage.join();
    stage.failing.with = new DeliveryError('unavailable');
    expect(await stage.command('help')).toBe('');
    stage.failing.with = null;
    stage.clock.now += 120_000;
    expect(await stage.conversation.resumePending()).toBe(1);
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('help.title');
    expect(await stage.conversation.resumePending(0)).toBe(0);
  });

  it('that the database can never take is answered with an apology, once', async () => {
    await stage.join();
    const { commit } = stage.ctx.db;
    let refusals = 1;
    stage.ctx.db.commit = async (statements) => {
      if (refusals-- > 0) throw new StatementError('ARGS_INVALID');
      return commit(statements);
    };
    const event = stage.event({ kind: 'command', name: 'help', argument: '' });
    await stage.conversation.receive(event);
    await stage.conversation.receive(event);
    await stage.conversation.settle();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('error.unexpected');
    expect(
      stage.shown.filter(({ reply }) => reply.text[0]?.key === 'error.unexpected'),
    ).toHaveLength(1);
  });

  it('whose facts are away is not stored, and is answered when they are back', async () => {
    await stage.join();
    const { query } = stage.ctx.db;
    const away = new Proxy(query, {
      get: () => () => {
        throw new Error('Failed query', { cause: new DatabaseUnavailable() });
      },
    });
    const event = stage.event({ kind: 'command', name: 'help', argument: '' });
    Object.assign(stage.ctx.db, { query: away });
    await expect(stage.conversation.receive(event)).rejects.toThrow('Failed query');
    Object.assign(stage.ctx.db, { query });
    await stage.conversation.receive(event);
    await stage.conversation.settle();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('help.title');
  });

  it('whose text a deploy has renamed is answered with an apology', async () => {
    await stage.join();
    stage.failing.with = new DeliveryError('unavailable');
    await stage.command('help');
    stage.failing.with = null;
    const to = { userId: 'ada', chatId: 'chat', address: 'chat', locale: 'en' };
    const pending = { to, replies: [{ mode: 'send', text: [{ key: 'help.gone' }] }] };
    await stage.sql(
      `update inbox set pending = '${JSON.stringify(pending)}' where pending is not null`,
    );
    stage.clock.now += 120_000;
    expect(await stage.conversation.resumePending()).toBe(1);
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('error.unexpected');
    expect(await stage.conversation.resumePending(0)).toBe(0);
  });

  it('that cannot be read at all holds up no other', async () => {
    await stage.join();
    stage.failing.with = new DeliveryError('unavailable');
    await stage.command('help');
    await stage.command('credits');
    stage.failing.with = null;
    await stage.sql(`update inbox set pending = '{' where pending like '%help.title%'`);
    stage.clock.now += 120_000;
    await stage.conversation.resumePending();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('credits.balance');
    expect(await stage.conversation.resumePending(0)).toBe(0);
  });

  it('is answered after the pause that the platform names, and not before', async () => {
    await stage.join();
    let tries = 0;
    const surface = stage.ctx.surfaces.get('telegram');
    if (!surface) throw new Error('no surface');
    const { deliver } = surface;
    surface.deliver = async (to, replies) => {
      tries += 1;
      if (tries === 1) throw new DeliveryError('limited', { retryAfterMs: 90_000 });
      return deliver(to, replies);
    };
    expect(await stage.command('help')).toBe('');
    expect(tries).toBe(1);
    stage.clock.now += 80_000;
    expect(await stage.conversation.resumePending()).toBe(0);
    stage.clock.now += 10_000;
    expect(await stage.conversation.resumePending()).toBe(1);
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('help.title');
  });

  it('is answered when a long wait is over, however old it is by then', async () => {
    await stage.join();
    const DAY = 86_400_000;
    stage.failing.with = new DeliveryError('limited', { retryAfterMs: DAY });
    await stage.command('help');
    stage.failing.with = null;
    stage.clock.now += DAY;
    await stage.conversation.resumePending();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('help.title');
    stage.failing.with = new DeliveryError('unavailable');
    await stage.command('credits');
    stage.clock.now += DAY;
    await stage.conversation.resumePending();
    expect(await stage.conversation.resumePending()).toBe(0);
  });

  it('is tried again by itself at the time that the platform named', async () => {
    await stage.join();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    stage.failing.with = new DeliveryError('limited', { retryAfterMs: 90_000 });
    await stage.command('help');
    const [again] = timers.mock.calls.find(([, ms]) => ms === 90_000) ?? [];
    timers.mockRestore();
    stage.failing.with = null;
    stage.clock.now += 90_000;
    again?.();
    await stage.conversation.settle();
    expect(stage.shown.at(-1)?.reply.text[0]?.key).toBe('help.title');
  });

  it('keeps its place among those that wait for the same time, whichever timer fires first', async () => {
    await stage.join();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    for (const [name, retryAfterMs] of [
      ['help', 90_000],
      ['credits', 80_000],
    ] as const) {
      stage.failing.with = new DeliveryError('limited', { retryAfterMs });
      await stage.command(name);
    }
    const [second] = timers.mock.calls.find(([, ms]) => ms === 80_000) ?? [];
    timers.mockRestore();
    stage.failing.with = null;
    const before = stage.shown.length;
    stage.clock.now += 90_000;
    second?.();
    await stage.conversation.settle();
    const said = stage.shown.slice(before).map(({ reply }) => reply.text[0]?.key);
    expect(said).toEqual(['help.title', 'credits.balance']);
  });

  it('of somebody who shut us out is not tried again', async () => {
    await stage.join();
    stage.failing.with = new DeliveryError('blocked');
    await stage.command('help');
    stage.failing.with = null;
    expect((await stage.ctx.db.query.query.identities.findFirst())?.blockedAt).not.toBeNull();
    expect(await stage.conversation.resumePending(0)).toBe(0);
    await stage.command('help');
    expect((await stage.ctx.db.query.query.identities.findFirst())?.blockedAt).toBeNull();
  });

  it('is not taken while the database is away', async () => {
    await stage.ctx.db.close();
    await expect(
      stage.conversation.receive(stage.event({ kind: 'command', name: 'start', argument: '' })),
    ).rejects.toThrow();
    stage = await openStage();
  });

  it('that comes too often is answered once, with how long to wait', async () => {
    await stage.close();
    stage = await openStage({ rules: { updatesAMinute: 3 } });
    const said: string[] = [];
    for (let i = 0; i < 6; i += 1) said.push(await stage.command('start'));
    expect(said[3]).toContain('Please wait 20 seconds');
    expect(said.slice(4)).toEqual(['', '']);
    stage.clock.now += 20_000;
    expect(await stage.command('start')).toContain('18 or older');
  });
});
