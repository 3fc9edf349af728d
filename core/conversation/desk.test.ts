import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsPage } from '../../db/acts.ts';
import { audit } from '../../db/audit.ts';
import { engineControlsOf } from '../../db/engine-controls.ts';
import { countLikeness } from '../../db/engine-likeness.ts';
import { balanceOf } from '../../db/ledger.ts';
import type { Role } from '../chat/operators.ts';
import { actionsOf, asText } from './testing/stage.node.ts';
import { openWorld, type World } from './testing/world.node.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('telegram');
  await world.join();
  await world.command('start', '', 'boss');
  for (const code of ['adult', 'agree']) await world.press(code, 'boss');
  await world.drain();
});
afterEach(async () => {
  expect(await audit(world.ctx.db.query)).toEqual([]);
  await world.close();
});

const idOf = async (user: string) => {
  const { query } = world.ctx.db.query;
  const identity = await query.identities.findFirst({ where: (i, { eq }) => eq(i.userId, user) });
  return identity?.accountId ?? '';
};
const as = (role: Role) =>
  Object.assign(world.ctx, {
    operators: [{ surface: 'telegram', userId: 'boss', role }],
  });
const say = (command: string, argument = '') => world.command(command, argument, 'boss');
/** The code of the last button that begins so. */
const codeOf = (begin: string): string => {
  const buttons = world.shown.at(-1)?.reply.buttons?.flat() ?? [];
  const found = buttons.find((one) => 'action' in one && one.action.startsWith(begin));
  return found && 'action' in found ? found.action : '';
};
const unknown = async () => asText(world.shown.at(-1)?.reply ?? { mode: 'send', text: [] });

describe('the operators’ daily commands', () => {
  it('are unknown to everybody else, and to roles without the right', async () => {
    const id = await idOf('user');
    const commands = [
      ['stats', ''],
      ['find', 'telegram:user'],
      ['grant', `${id} 50 apology`],
      ['engine', 'local off'],
    ] as const;
    const nothing = await world.command('no-such-command');
    for (const [command, argument] of commands)
      expect(await world.command(command, argument)).toBe(nothing);
    const asBoss = await say('no-such-command');
    as('support');
    for (const [command, argument] of commands)
      if (command !== 'find') expect(await say(command, argument)).toBe(asBoss);
    expect(await say('find', 'telegram:user')).toContain(`Account ${id}`);
    as('moderator');
    for (const [command, argument] of commands) expect(await say(command, argument)).toBe(asBoss);
    expect(await unknown()).toBe(asBoss);
  });

  it('show each role the buttons that it may press', async () => {
    const codes = () => world.shown.slice(-1).flatMap(({ reply }) => actionsOf(reply));
    for (const [role, shown] of [
      ['owner', ['payments:0']],
      ['support', ['templates:0', 'help']],
    ] as const) {
      as(role);
      for (const [command, argument] of [
        ['holds', ''],
        ['account', ''],
        ['appeals', ''],
        ['reviews', ''],
      ] as const) {
        await say(command, argument);
        expect(codes()).toEqual(shown);
      }
    }
  });

  it('/stats tells today, yesterday and what waits', async () => {
    const said = await say('stats');
    expect(said).toContain('Today');
    expect(said).toContain('2 people joined');
    expect(said).toContain('Yesterday');
    expect(said).toContain('Nothing waits for you.');
  });

  it('/find leads to the account, and says what it can look for', async () => {
    const id = await idOf('user');
    expect(await say('find')).toContain('telegram:123');
    expect(await say('find', 'nobody')).toContain('Nothing is called that.');
    expect(await say('find', id)).toContain(`Account ${id}`);
    expect(await world.press(`account:${id}`, 'boss')).toContain(`Account ${id}`);
  });

  it('/grant asks first, gives once, and tells the owner', async () => {
    const id = await idOf('user');
    const before = await balanceOf(world.ctx.db.query, id);
    for (const wrong of ['', `${id} 0 apology`, `${id} 5.5 apology`, `${id} 5 because`])
      expect(await say('grant', wrong)).toContain('/grant ACCOUNT CREDITS REASON');
    expect(await say('grant', `${id} 5001 apology`)).toContain('at most 5,000');
    expect(await say('grant', `${id} -${before + 1} correction`)).toContain('to be taken back');
    expect(await say('grant', 'telegram:user 50 apology')).toContain('50 credits for account');
    expect(await balanceOf(world.ctx.db.query, id)).toBe(before);
    const yes = codeOf('grant:');
    const from = world.shown.length;
    expect(await world.press(yes, 'boss')).toContain('Done: 50 credits');
    expect(await world.press(yes, 'boss')).toContain('counts once');
    await world.drain();
    expect(await balanceOf(world.ctx.db.query, id)).toBe(before + 50);
    const told = world.shown.slice(from).filter(({ to }) => to.userId === 'user');
    expect(told.map(({ reply }) => asText(reply)).join()).toContain('You got 50 credits from us');
    expect(await world.command('credits')).toContain('an apology from us');
    expect(await world.press(yes)).not.toContain('Done');
    expect(await balanceOf(world.ctx.db.query, id)).toBe(before + 50);
  });

  it('/engine tells how an engine keeps likeness, once a picture was judged', async () => {
    as('owner');
    const [{ id } = { id: '' }] = world.ctx.engines;
    const kept = () => say('engine', id);
    expect(await kept()).not.toContain('likeness');
    for (const isKept of [true, true, false]) {
      const judged = { engine: id, isKept, counted: 200, now: world.ctx.now() };
      await world.ctx.db.commit([countLikeness(world.ctx.db.query, judged)]);
    }
    expect(await kept()).toContain('kept the likeness in 67 % of the last 3 pictures');
  });

  it('/engine shows how engines stand, and switches one after a question', async () => {
    const [engine] = world.ctx.engines;
    const id = engine?.id ?? '';
    expect(await say('engine')).toContain(`(${id})`);
    expect(await say('engine', `${id} off`)).toContain('goes to another engine');
    expect(await engineControlsOf(world.ctx.db.query)).toEqual([]);
    const yes = codeOf('engine-turn-yes:');
    for (const code of [yes, yes.replace('-yes', '')])
      expect(await world.press(code)).not.toContain(id);
    expect(await engineControlsOf(world.ctx.db.query)).toEqual([]);
    await say('engine', `${id} off`);
    expect(await world.press(yes, 'boss')).toContain('switched off');
    expect(await world.press(yes, 'boss')).toContain('switched off');
    const [control] = await engineControlsOf(world.ctx.db.query);
    expect(control?.offAt).not.toBeNull();
    const acts = await actsPage(world.ctx.db.query, { most: 9 });
    expect(acts.map(({ verb }) => verb)).toEqual(['switch-engine']);
    expect(await say('engine', `${id} on`)).toContain('Switch on');
    await world.press(codeOf('engine-turn-yes:'), 'boss');
    expect((await engineControlsOf(world.ctx.db.query))[0]?.offAt).toBeNull();
  });
});
