import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import { platformWaits } from '../../core/chat/platform-waits.ts';
import { silentLog } from '../../core/log.ts';
import { commandsBody } from './commands.ts';
import { startDiscordGateway } from './gateway.node.ts';
import { registerCommands } from './register-commands.ts';
import { discordApi } from './rest.ts';
import { nthEvent, type Rig, says, startRig } from './testing/rig.node.ts';

/** What the connection itself is made of. */
const OF_CONNECTION: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
]);

const waits = platformWaits(Date.now);
let rig: Rig;
afterEach(() => rig.stop());

describe('the gateway', () => {
  it('asks for direct messages and nothing more', async () => {
    rig = await startRig();
    expect(rig.discord.gateway.seen).toMatchObject({ identified: 1, intents: (1 << 12) | 1 });
  });

  it('resumes after a cut and gets what happened meanwhile', async () => {
    rig = await startRig();
    const person = rig.discord.person();
    person.say('before');
    await nthEvent(rig, 1);
    rig.discord.gateway.drop();
    person.say('during');
    expect((await nthEvent(rig, 2)).body).toEqual({ kind: 'text', text: 'during' });
    expect(rig.discord.gateway.seen).toMatchObject({ identified: 1, resumed: 1 });
    await person.slash('help');
    await nthEvent(rig, 3);
  });

  it('takes payloads that nobody knows, with no rejection and nothing lost behind them', async () => {
    const unhandled: unknown[] = [];
    const note = (cause: unknown) => void unhandled.push(cause);
    process.on('unhandledRejection', note).on('uncaughtException', note);
    try {
      rig = await startRig();
      const { gateway } = rig.discord;
      const strange = [null, {}, [], 7, { id: 7 }, { id: '1', channel_id: null, author: null }];
      const kinds = Object.values(GatewayDispatchEvents).filter((kind) => !OF_CONNECTION.has(kind));
      for (const kind of [...kinds, 'NOBODY_KNOWS_THIS'])
        for (const payload of strange) gateway.dispatch(kind, payload);
      gateway.dispatch('GUILD_CREATE', { id: '1', members: 'x'.repeat(4_000_000) });
      const person = rig.discord.person();
      person.say('y'.repeat(2_000_000));
      person.say('after');
      expect((await nthEvent(rig, 2)).body).toEqual({ kind: 'text', text: 'after' });
      // Rejections are told after the work at hand.
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
      expect(gateway.seen).toMatchObject({ identified: 1, resumed: 0 });
    } finally {
      process.off('unhandledRejection', note).off('uncaughtException', note);
    }
  });

  it('counts a late answer all the same and writes to the direct chat', async () => {
    rig = await startRig();
    const person = rig.discord.person({ where: 'server' });
    rig.discord.fail('callback', { status: 404, code: 10_062 });
    const asked = person.slash('help').catch(() => null);
    await nthEvent(rig, 1);
    await rig.reply(says('help'));
    expect(person.direct.map(({ text }) => text)).toEqual(['help']);
    // The stand-in still waits for an answer that does not come: let it have one.
    for (const interaction of rig.discord.world.interactions.values())
      interaction.answer = { type: 5 };
    rig.discord.world.changed();
    await asked;
  });

  it('tries again while an event cannot be stored', async () => {
    let failures = 3;
    rig = await startRig({
      receive: async () => {
        if (failures-- > 0) throw new Error('nobody knows this one');
      },
    });
    await rig.discord.person().slash('help');
    await nthEvent(rig, 4);
    expect(rig.pauses).toEqual([250, 1_000, 4_000]);
  });

  it('keeps an event through a long outage, says so, and stores later ones of the chat after it', async () => {
    let away = 40;
    rig = await startRig({
      receive: async () => {
        if (away-- > 0) throw new Error('nobody knows this one');
      },
    });
    const person = rig.discord.person({ locale: 'en-US' });
    person.say('first');
    person.say('second');
    const last = await nthEvent(rig, 42);
    await person.untilSaid('keeping it');
    expect(
      rig.events.slice(0, 41).every(({ body }) => 'text' in body && body.text === 'first'),
    ).toBe(true);
    expect(last.body).toEqual({ kind: 'text', text: 'second' });
    expect(person.direct.filter(({ text }) => /keeping it/.test(text))).toHaveLength(1);
  });

  it('says so when an event is lost by a mistake of ours', async () => {
    rig = await startRig({ receive: () => Promise.reject(new TypeError('a bug')) });
    const person = rig.discord.person({ locale: 'en-US' });
    await person.slash('help');
    await person.untilSaid('try again');
    expect(rig.events).toHaveLength(4);
  });

  it('gives up what it cannot store once it stops, and says so', async () => {
    rig = await startRig({
      receive: () => Promise.reject(new Error('nobody knows this one')),
      untilStored: () => new Promise(() => undefined),
    });
    const person = rig.discord.person({ locale: 'en-US' });
    await person.slash('help');
    await nthEvent(rig, 1);
    const stopped = rig.stop();
    await person.untilSaid('try again');
    await stopped;
  });

  it('refuses a wrong token and does not try it again', async () => {
    rig = await startRig();
    const { apiRoot } = rig.discord;
    const token = 'wrong';
    const api = discordApi({ token, apiRoot, sweep: true, waits });
    const pause = async (): Promise<void> => undefined;
    const options = { token, apiRoot, api, intake: rig.intake, log: silentLog, pause, waits };
    const gateway = startDiscordGateway(options);
    await expect(gateway.ready).rejects.toThrow(/token/i);
    await gateway.stop();
  });

  it('keeps trying while Discord cannot be reached, until it is stopped', async () => {
    rig = await startRig();
    const apiRoot = 'http://127.0.0.1:9/api';
    const api = discordApi({ token: 'x', apiRoot, sweep: true, waits });
    let pauses = 0;
    const twice = Promise.withResolvers<void>();
    const pause = async (): Promise<void> => {
      if (++pauses === 2) twice.resolve();
    };
    const options = { token: 'x', apiRoot, api, intake: rig.intake, log: silentLog, pause, waits };
    const gateway = startDiscordGateway(options);
    await twice.promise;
    await gateway.stop();
    await gateway.ready;
    expect(pauses).toBeGreaterThan(1);
  });
});

describe('commands', () => {
  const pauses: number[] = [];
  /** On a clock that passes with the pauses. */
  const register = (applicationId: string | null, activity = false) => {
    const { apiRoot, token } = rig.discord;
    const pause = async (ms: number): Promise<void> => {
      pauses.push(ms);
      rig.clock.now += ms;
    };
    const held = platformWaits(() => rig.clock.now);
    const api = discordApi({ token, apiRoot, sweep: true, waits: held, pause });
    const { signal } = new AbortController();
    return registerCommands({ api, applicationId, activity, log: silentLog, pause, signal });
  };

  it('are tried again until Discord takes them, after the time that it names', async () => {
    rig = await startRig();
    const { world } = rig.discord;
    const away = Array(3).fill({ status: 503 });
    rig.discord.fail('commands', ...away, { status: 429, retryAfterSeconds: 3_600 });
    pauses.length = 0;
    await register(null);
    expect(world.commands).toHaveLength(commandsBody().length);
    expect(pauses).toEqual([1_000, 3_600_000]);
    expect(world.forbidden).toEqual([]);
    rig.discord.fail('commands', { status: 400, code: 30_034 });
    await register(null);
    expect(pauses).toHaveLength(2);
  });

  it('leave an Entry Point command as it is', async () => {
    rig = await startRig();
    const { world } = rig.discord;
    const entry = { id: '555', type: 4, name: 'launch', handler: 2, contexts: [0, 1] };
    world.commands = [{ ...entry, description: '', version: '1', application_id: '1' }];
    await register(null);
    expect(world.commands).toHaveLength(commandsBody().length + 1);
    expect(world.commands.at(-1)).toMatchObject(entry);
  });

  it('take in an Entry Point command where the app is an activity, in place of another', async () => {
    rig = await startRig();
    const { world } = rig.discord;
    await register(null, true);
    const launch = {
      type: 4,
      name: 'launch',
      handler: 2,
      name_localizations: expect.objectContaining({ de: 'öffnen', 'pt-BR': 'abrir' }),
    };
    expect(world.commands).toHaveLength(commandsBody().length + 1);
    expect(world.commands.at(-1)).toMatchObject(launch);
    world.commands = [{ id: '555', type: 4, name: 'play', handler: 1, description: '' }];
    await register(null, true);
    expect(world.commands.at(-1)).toMatchObject({ id: '555', ...launch });
    // Where the app is none any more, the command stays.
    await register(null);
    expect(world.commands.at(-1)).toMatchObject(launch);
  });

  it('are registered without an Entry Point command that Discord does not take', async () => {
    rig = await startRig();
    const { world } = rig.discord;
    world.activities = false;
    await register(null, true);
    expect(world.commands).toHaveLength(commandsBody().length);
  });

  it('are registered with their options in every language, the same at every start', async () => {
    rig = await startRig();
    const { applicationId, world } = rig.discord;
    await register(null);
    await register(applicationId);
    expect(world.commandWrites).toBe(2);
    expect(world.commands).toEqual(JSON.parse(JSON.stringify(commandsBody())));
    const create = commandsBody().find(({ name }) => name === 'create');
    expect(Object.keys(create?.description_localizations ?? {}).sort()).toEqual(
      ['de', 'es-419', 'es-ES', 'pt-BR', 'ru', 'tr'].sort(),
    );
    expect(create).toMatchObject({
      name_localizations: { 'es-ES': 'crear', 'es-419': 'crear', de: 'erstellen', ru: 'создать' },
      options: [{ name: 'words', name_localizations: { de: 'worte' }, autocomplete: true }],
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });
});
