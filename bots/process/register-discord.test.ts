import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../core/config/config.ts';
import { silentLog } from '../../core/log.ts';
import { type StandIn, startDiscord } from '../discord/testing/stand-in.node.ts';
import { registerDiscordCommand } from './register-discord.node.ts';

let discord: StandIn;
beforeAll(async () => {
  discord = await startDiscord(Date.now);
});
afterAll(() => discord.close());

async function run(settings: Record<string, string>, ...args: string[]) {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const beside = { log: silentLog, now: Date.now, write };
  return { code: await registerDiscordCommand(readConfig(settings), args, beside), written };
}

test('a rehearsal names the commands and registers none', async () => {
  const { code, written } = await run(discord.settings, '--dry-run');
  expect(code).toBe(0);
  expect(written).toContain('templates');
  expect(discord.world.commandWrites).toBe(0);
});

test('the commands are registered once, and interactions stay where they are', async () => {
  const { code, written } = await run(discord.settings);
  expect(code).toBe(0);
  expect(written).toBe(`registered ${discord.world.commands.length} commands\n`);
  expect(discord.world.commandWrites).toBe(1);
  expect(discord.world.endpoint).toBeNull();
});

test('what Discord refuses fails', async () => {
  const settings = { ...discord.settings, DISCORD_TOKEN: 'another.token' };
  await expect(run(settings)).rejects.toThrow(/401/);
});

test('without Discord, or with words that it does not know, it says so', async () => {
  expect(await run({})).toMatchObject({
    code: 1,
    written: expect.stringContaining('DISCORD_TOKEN'),
  });
  expect(await run(discord.settings, '--now')).toMatchObject({ code: 2 });
});
