import { DiscordAPIError } from '@discordjs/rest';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  Routes,
} from 'discord-api-types/v10';
import { type EntitlementIntake, entitlementsIn, entitlementsOf } from './entitlement-intake.ts';
import type { Gateway, GatewayOptions } from './gateway.ts';
import { type GuildIntake, guildCreated, guildDeleted } from './guild-events.ts';
import { requestsHeldBy } from './rest.ts';
import { rawShards } from './shards.node.ts';

/** Pauses between the first connection attempts, in milliseconds. */
const CONNECT_AGAIN_MS = { first: 1_000, longest: 60_000 } as const;
/** Errors of Discord that make another attempt useless. */
const REFUSED = /TokenInvalid|DisallowedIntents|InvalidIntents/;

/** Connects to Discord's gateway. discord.js reconnects and resumes by itself afterwards. */
export function startDiscordGateway(options: GatewayOptions): Gateway {
  let client: Client | null = null;
  let stopped = false;
  const arriving = new Set<Promise<void>>();
  const track = (work: Promise<void>): void => {
    const settled = work
      .catch((cause: unknown) => options.log.error({ err: cause }, 'interaction lost'))
      .finally(() => arriving.delete(settled));
    arriving.add(settled);
  };
  const connect = async (): Promise<void> => {
    for (let wait: number = CONNECT_AGAIN_MS.first; !stopped; ) {
      client = openClient(options, track);
      try {
        await client.login(options.token);
        return;
      } catch (cause) {
        await client.destroy();
        if (isRefused(cause)) throw cause;
        options.log.warn({ err: cause }, 'Discord cannot be reached');
        await options.pause(wait);
        wait = Math.min(2 * wait, CONNECT_AGAIN_MS.longest);
      }
    }
  };
  const disconnect = async (): Promise<void> => {
    stopped = true;
    await client?.destroy();
  };
  return {
    ready: connect(),
    disconnect,
    async stop() {
      await disconnect();
      await Promise.all([...arriving, options.intake.settled()]);
    },
  };
}

/**
 * Creates a client that forwards raw payloads; both transports share the readers, so the client
 * caches nothing.
 */
function openClient(options: GatewayOptions, track: (work: Promise<void>) => void): Client {
  const { intake, log } = options;
  const client: Client = new Client({
    intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.Guilds],
    ws: { buildStrategy: rawShards(({ t, d }) => client.ws.emit(t, d), log) },
    rest: { api: options.apiRoot, version: '10', makeRequest: requestsHeldBy(options.waits) },
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: APIInteraction) =>
    track(answer(options, raw)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (raw: GatewayMessageCreateDispatchData) =>
    track(intake.message(raw)),
  );
  if (options.guilds) listenForGuilds(client, options.guilds, track);
  if (options.entitlementIntake) listenForPurchases(client, options.entitlementIntake, track);
  client.on(Events.Error, (cause) => log.warn({ err: cause }, 'Discord client'));
  client.on(Events.ShardError, (cause) => log.warn({ err: cause }, 'Discord connection'));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'Discord gateway closed'));
  return client;
}

/** Forwards events about the servers that the bot is in. */
function listenForGuilds(
  client: Client,
  guilds: GuildIntake,
  track: (work: Promise<void>) => void,
): void {
  const { GuildCreate, GuildDelete } = GatewayDispatchEvents;
  client.ws.on(GuildCreate, (raw: unknown) => track(guildCreated(guilds, raw)));
  client.ws.on(GuildDelete, (raw: unknown) => track(guildDeleted(guilds, raw)));
}

/** Forwards events about entitlements and subscriptions, which need no intent. */
function listenForPurchases(
  client: Client,
  entitlementIntake: Pick<EntitlementIntake, 'fromGateway'>,
  track: (work: Promise<void>) => void,
): void {
  const { EntitlementCreate, EntitlementUpdate, EntitlementDelete } = GatewayDispatchEvents;
  const { SubscriptionCreate, SubscriptionUpdate, SubscriptionDelete } = GatewayDispatchEvents;
  for (const event of [EntitlementCreate, EntitlementUpdate, EntitlementDelete])
    client.ws.on(event, (raw: unknown) =>
      track(entitlementIntake.fromGateway(entitlementsIn(raw))),
    );
  for (const event of [SubscriptionCreate, SubscriptionUpdate, SubscriptionDelete])
    client.ws.on(event, (raw: unknown) =>
      track(entitlementIntake.fromGateway(entitlementsOf(raw))),
    );
}

/** Responds to an interaction, because Discord waits three seconds, and then stores its event. */
async function answer({ api, intake, log }: GatewayOptions, raw: APIInteraction): Promise<void> {
  const reading = await intake.interaction(raw);
  if (!reading) return;
  try {
    await api.rest.post(Routes.interactionCallback(raw.id, raw.token), {
      auth: false,
      body: reading.response,
    });
  } catch (cause) {
    // Too late or answered elsewhere: what the person did counts all the same.
    const code = cause instanceof DiscordAPIError ? cause.code : null;
    log.warn({ code, interaction: raw.id }, 'interaction not answered');
  }
  await reading.store();
}

function isRefused(cause: unknown): boolean {
  if (cause instanceof DiscordAPIError) return cause.status === 401;
  const name = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REFUSED.test(`${name} ${cause instanceof Error ? cause.message : ''}`);
}
