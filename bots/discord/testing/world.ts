import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { StandInChannel, StandInGuild } from './guild-world.ts';
import { newShop, type Shop } from './shop.ts';
import type { Signer } from './sign.ts';

/** A message stored by the stand-in. */
export type StoredMessage = {
  id: string;
  channelId: string;
  fromBot: boolean;
  flags: number;
  content: string;
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  /** The only user who sees the message; null for everybody. */
  onlyFor: string | null;
  /** How often the message was edited after it was first shown. */
  edits: number;
};

/** An interaction between its dispatch and the end of its token. */
export type StoredInteraction = {
  id: string;
  token: string;
  type: number;
  createdAt: number;
  userId: string;
  channelId: string;
  /** Follow-ups left; few for an app installed by a user outside a server. */
  followUpsLeft: number;
  /** The pressed message of a component, or of a form opened by one. */
  pressed: string | null;
  /** The type and body of the response; null before it. */
  answer: { type: number; data?: unknown } | null;
  /** The id of the message that `@original` names. */
  original: string | null;
};

/** An error in Discord's format. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: readonly string[];
  constructor(status: number, code: number, message: string, details: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** A kind of call that a fault applies to. */
export type Call =
  | 'callback'
  | 'edit'
  | 'follow-up'
  | 'post'
  | 'edit-in-chat'
  | 'delete-in-chat'
  | 'begin-thread'
  | 'channel'
  | 'open-dm'
  | 'commands'
  | 'typing'
  | 'token'
  | 'me'
  | 'entitlement'
  | 'entitlements'
  | 'consume';
/** The error response to a call, in place of its result. */
export type Fault = {
  status: number;
  code?: number;
  retryAfterSeconds?: number;
  scope?: string;
  /** The limit is the whole bot's. */
  global?: boolean;
  /** The wait is told in the body alone. */
  inBody?: boolean;
};

/** The message flags that the stand-in uses. */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, v2: 1 << 15 } as const;

/** The state of the stand-in, shared by its parts. */
export type World = {
  readonly applicationId: string;
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sign: Signer['sign'];
  /** Where interactions are sent; null where the gateway has them. */
  endpoint: string | null;
  origin: string;
  readonly messages: Map<string, StoredMessage>;
  readonly interactions: Map<string, StoredInteraction>;
  /** Direct chats by user. */
  readonly chats: Map<string, string>;
  readonly closedChats: Set<string>;
  readonly guilds: Map<string, StandInGuild>;
  /** Channels and threads of servers. */
  readonly channels: Map<string, StandInChannel>;
  /** Messages whose nonce was to be taken once, by chat and nonce. */
  readonly nonces: Map<string, StoredMessage>;
  readonly files: Map<string, { bytes: Uint8Array; contentType: string }>;
  readonly faults: Map<Call, Fault[]>;
  commands: Record<string, unknown>[];
  /** Whether the app may have activities, as its operator sets in the portal. */
  activities: boolean;
  commandWrites: number;
  typing: number;
  readonly shop: Shop;
  /** Authorization codes that were not used yet. */
  readonly codes: Map<string, { userId: string; expiresAt: number }>;
  /** People by the tokens that the app was given for codes. */
  readonly tokens: Map<string, string>;
  /** Until when calls of a route, or all of the bot, were told to wait. */
  readonly held: Map<string, number>;
  /** Calls that came before the time that they were told to wait for. */
  readonly forbidden: string[];
  /** Every call with its status, in order. */
  readonly calls: { method: string; path: string; status: number }[];
  attachmentLimit: number;
  newId(): string;
  /** Wakes the waiting tests after a change. */
  changed(): void;
  /** Resolves at the next change. */
  change(): Promise<void>;
};

const SNOWFLAKE_EPOCH_MS = 1_420_070_400_000;

/** Creates the state of a new stand-in. */
export function newWorld(options: {
  applicationId: string;
  token: string;
  now: () => number;
  sign: Signer['sign'];
}): World {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    ...options,
    endpoint: null,
    origin: '',
    messages: new Map(),
    interactions: new Map(),
    chats: new Map(),
    closedChats: new Set(),
    guilds: new Map(),
    channels: new Map(),
    nonces: new Map(),
    files: new Map(),
    faults: new Map(),
    codes: new Map(),
    tokens: new Map(),
    commands: [],
    activities: true,
    commandWrites: 0,
    typing: 0,
    shop: newShop(),
    held: new Map(),
    forbidden: [],
    calls: [],
    attachmentLimit: 10 * 1024 * 1024,
    newId() {
      const ms = BigInt(Math.max(0, Math.floor(options.now()) - SNOWFLAKE_EPOCH_MS));
      return String((ms << 22n) + BigInt(count++ % 4_194_304));
    },
    changed() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    change: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/**
 * Finds or opens the direct chat with a user.
 * @returns the channel id
 */
export function chatWith(world: World, userId: string): string {
  const known = world.chats.get(userId);
  if (known !== undefined) return known;
  const id = world.newId();
  world.chats.set(userId, id);
  return id;
}
