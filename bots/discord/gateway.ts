import type { API } from '@discordjs/core/http-only';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import type { Log } from '../../core/log.ts';
import type { EntitlementIntake } from './entitlement-intake.ts';
import type { GuildIntake } from './guild-events.ts';
import type { Intake } from './intake.ts';

/** The parts of the gateway connection. */
export type GatewayOptions = {
  token: string;
  /** The API address before `/v10`. */
  apiRoot: string;
  api: API;
  intake: Intake;
  /** Receives news about purchases; absent when nothing is sold on Discord. */
  entitlementIntake?: Pick<EntitlementIntake, 'fromGateway'>;
  /** Hears of the servers that the bot is in; absent where nobody asks. */
  guilds?: GuildIntake;
  log: Log;
  pause: (ms: number) => Promise<void>;
  waits: PlatformWaits;
};

/** A connection to Discord's gateway. */
export type Gateway = {
  /** Resolves when Discord has accepted the connection; rejects when Discord refuses the token. */
  ready: Promise<void>;
  /** Disconnects: what was received is stored by this process all the same. */
  disconnect(): Promise<void>;
  /** Disconnects and waits until the received events are stored; what cannot be stored at once is given up. */
  stop(): Promise<void>;
};

/** Connects to Discord's gateway. */
export type StartGateway = (options: GatewayOptions) => Gateway;
