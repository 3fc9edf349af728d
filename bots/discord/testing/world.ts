import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { newShop, type Shop } from './shop.ts';

/** A message as the stand-in keeps it. */
export type StoredMessage = {
  id: string;
  channelId: string;
  fromBot: boolean;
  flags: number;
  content: string;
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  /** Seen by this person alone. */
  onlyFor: string | null;
  /** How often it was changed after it was first shown. */
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
  /** Installed by the user and outside a server: few follow-ups. */
  followUpsLeft: number;
  /** The message that was pressed, for a component or a form opened by one. */
  pressed: string | null;
  /** The callback's type and body once it was answered. */
  answer: { type: number; data?: unknown } | null;
  /** What `@original` names. */
  original: string | null;
};

/** An error as Discord words it. */
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

/** Which call a fault hits. */
export type Call =
  | 'callback'
  | 'edit'
  | 'follow-up'
  | 'post'
  | 'edit-in-chat'
  | 'open-dm'
  | 'entitlement'
  | 'entitlements'
  | 'consume';
/** What Discord answers instead of doing the call. */
export type Fault = { status: number; code?: number; retryAfterSeconds?: number; scope?: string };

/** Flags of messages that matter here. */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, v2: 1 << 15 } as const;

/** Everything the stand-in knows; its parts share it. */
export type World = {
  readonly applicationId: string;
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  origin: string;
  readonly messages: Map<string, StoredMessage>;
  readonly interactions: Map<string, StoredInteraction>;
  /** Direct chats by person. */
  readonly chats: Map<string, string>;
  readonly closedChats: Set<string>;
  readonly files: Map<string, { bytes: Uint8Array; contentType: string }>;
  readonly faults: Map<Call, Fault[]>;
  commands: unknown[];
  commandWrites: number;
  typing: number;
  readonly shop: Shop;
  /** Every call with its status, for looking at the order of things. */
  readonly calls: { method: string; path: string; status: number }[];
  attachmentLimit: number;
  newId(): string;
  /** Tells those who wait that something is different. */
  changed(): void;
  /** Resolves at the next change. */
  change(): Promise<void>;
};

const SNOWFLAKE_EPOCH_MS = 1_420_070_400_000;

export function newWorld(options: {
  applicationId: string;
  token: string;
  now: () => number;
}): World {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    ...options,
    origin: '',
    messages: new Map(),
    interactions: new Map(),
    chats: new Map(),
    closedChats: new Set(),
    files: new Map(),
    faults: new Map(),
    commands: [],
    commandWrites: 0,
    typing: 0,
    shop: newShop(),
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

/** The direct chat with a person, opened where there is none yet. */
export function chatWith(world: World, userId: string): string {
  const known = world.chats.get(userId);
  if (known !== undefined) return known;
  const id = world.newId();
  world.chats.set(userId, id);
  return id;
}
