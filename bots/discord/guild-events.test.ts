import { afterEach, expect, it } from 'vitest';
import { commandsBody } from './commands.ts';
import { type Rig, startRig } from './testing/rig.node.ts';

let rig: Rig;
afterEach(() => rig.stop());

it('hears of servers that add the bot or throw it out, not of those that are away for a while', async () => {
  const heard: string[] = [];
  const note = async (what: string): Promise<void> => {
    heard.push(what);
    rig.discord.world.changed();
  };
  rig = await startRig({
    guilds: {
      joined: ({ guildId, name }) => note(`joined ${guildId} ${name}`),
      left: ({ guildId }) => note(`left ${guildId}`),
    },
  });
  const { gateway } = rig.discord;
  gateway.dispatch('GUILD_CREATE', { id: '1', unavailable: true });
  gateway.dispatch('GUILD_CREATE', { id: '2', name: 'Art', members: [], channels: [] });
  gateway.dispatch('GUILD_DELETE', { id: '2', unavailable: true });
  for (const strange of [null, {}, { id: 'x' }, { id: 7, name: 'Art' }, []])
    for (const kind of ['GUILD_CREATE', 'GUILD_DELETE']) gateway.dispatch(kind, strange);
  gateway.dispatch('GUILD_DELETE', { id: '3' });
  await rig.discord.person().until(() => heard.includes('left 3'));
  expect(heard).toEqual(['joined 2 Art', 'left 3']);
});

it('lists what is about servers there alone, and what their managers decide to these', async () => {
  rig = await startRig();
  const command = (name: string) => commandsBody().find((one) => one.name === name);
  expect(command('share')).toMatchObject({ contexts: [0], integration_types: [0, 1] });
  expect(command('shelf')).toMatchObject({ contexts: [0], integration_types: [0, 1] });
  expect(command('server')).toMatchObject({
    contexts: [0],
    integration_types: [0],
    default_member_permissions: '32',
  });
  expect(command('create')).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  expect(command('create')).not.toHaveProperty('default_member_permissions');
});
