import { noteGuildJoined, noteGuildLeft } from '../../../core/guilds/membership.ts';
import type { Duty } from '../../../core/processes/lease.ts';
import { SERVICE } from '../../../core/verbs/actor.ts';
import { perform } from '../../../core/verbs/verb.ts';
import type { Gateway, GatewayOptions, StartGateway } from '../../discord/gateway.ts';
import type { GuildIntake } from '../../discord/guild-events.ts';
import type { SurfaceParts } from './connect.ts';

/** The parts of a connection that lasts. */
export type LinkParts = Omit<GatewayOptions, 'guilds'> & {
  /** Whether the app is an activity, which an Entry Point command opens. */
  activity: boolean;
  /** Compares what is on sale with what Discord has. */
  check: () => Promise<void>;
};

/** Builds the connection to Discord's gateway, which registers the commands each time it is opened. */
export function gatewayLink({ config, ctx }: SurfaceParts, start: StartGateway, parts: LinkParts) {
  const { activity, check, ...options } = parts;
  const { api, log, pause } = options;
  const applicationId = config.DISCORD_APPLICATION_ID ?? null;
  let gateway: Gateway | null = null;
  return {
    /** Connects. @returns disconnects; what has come in is stored all the same */
    open: (): Duty => {
      const stopping = new AbortController();
      const { signal } = stopping;
      const opened = start({ ...options, guilds: guildIntake(ctx) });
      gateway = opened;
      void check();
      opened.ready
        .then(async () => {
          const { registerCommands } = await import('../../discord/register-commands.ts');
          return registerCommands({ api, applicationId, activity, log, pause, signal });
        })
        .catch((err) => log.error({ err }, 'Discord is not connected'));
      return {
        stop: async () => {
          stopping.abort();
          await opened.disconnect();
        },
      };
    },
    /** Disconnects, and waits until what has come in is stored. */
    stop: async (): Promise<void> => {
      await gateway?.stop();
    },
  };
}

/** Notes the servers that the bot is in. */
const guildIntake = (ctx: SurfaceParts['ctx']): GuildIntake => ({
  joined: async (guild) => perform(ctx, await noteGuildJoined(ctx, SERVICE, guild)),
  left: async (guild) => perform(ctx, await noteGuildLeft(ctx, SERVICE, guild)),
});
