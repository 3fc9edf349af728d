/** The whole service in this process, with a stand-in of Discord before it: for tests. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../core/config/config.ts';
import { openLog } from '../../../core/log.node.ts';
import { type Service, startService } from '../../process/start.node.ts';
import { type StandIn, startDiscord } from './stand-in.node.ts';

export type DiscordService = { discord: StandIn; service: Service; close(): Promise<void> };

/**
 * Starts the service, and waits until its commands are registered.
 * @param settings further settings, by name
 * @param now the clock of both, in milliseconds since the epoch
 */
export async function openDiscordService(
  settings: Readonly<Record<string, string>> = {},
  now: () => number = Date.now,
): Promise<DiscordService> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-discord-'));
  const discord = await startDiscord(now);
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    PLAYGROUND: 'off',
    ...settings,
    ...discord.settings,
  });
  const service = await startService(config, { log: openLog('silent'), now });
  discord.interactionsUrl = `${service.url}/webhooks/discord`;
  await discord.person().until(() => discord.world.commands.length > 0);
  return {
    discord,
    service,
    async close() {
      await service.stop();
      await discord.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
