import { type Bot, BotError, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../core/log.ts';
import { pauseUnless } from '../../core/pause.ts';
import type { Duty } from '../../core/processes/lease.ts';
import { isOwnMistake } from '../../core/storage/outage.ts';
import { tellAbilities } from './abilities.ts';
import { describe } from './delivery-errors.ts';
import type { EphemeralSupport } from './ephemeral-support.ts';
import { growing } from './growing.ts';
import { type Polling, startPolling } from './polling.ts';
import { describeBot } from './profile.ts';
import type { Queries } from './queries.ts';
import { ALLOWED_UPDATES } from './read.ts';
import { isUpdate } from './update-shape.ts';

/** A bot connected to the product. */
export type TelegramBot = {
  /**
   * Learns the bot's name and what its server can do, in the background, so that the process starts while
   * Telegram is unreachable. A process that only sends needs no more.
   */
  start(): void;
  /**
   * Receives, in the background: sets the webhook or polls, and describes the bot. One process of a bot may.
   * @returns stops receiving; Telegram sends updates that were not stored again
   */
  receive(): Duty;
  /** Stops everything. */
  stop(): Promise<void>;
  /** Stores an update of a webhook; rejects when Telegram must send the update again. */
  handle(update: Update): Promise<void>;
};

/** The parts of a bot. */
export type StartParts = {
  bot: Bot;
  queries: Queries;
  log: Log;
  ephemeral: EphemeralSupport;
  webhook: { url: string; secret: string } | null;
  /** The address of the Mini App; null where there is none. */
  app: string | null;
};

/**
 * Updates that Telegram sends at once, of 100 that it allows. Each waits for one write: at 100 ms these are 400
 * a second, more than ten times what a bot may answer, and more would wait for the same writer.
 */
const WEBHOOK_CONNECTIONS = 40;
const RETRY_PAUSE = growing(500, 60_000);
/** Tries to set commands and descriptions; the bot works without them. */
const DESCRIBE_TRIES = 5;
/** Tries for an update that fails by a mistake of ours. */
const STORE_TRIES = 5;
const FAILURES_REMEMBERED = 1_000;

/** Creates a bot from its parts, with its listeners installed. */
export function startBot(parts: StartParts): TelegramBot {
  const { bot, queries } = parts;
  const closing = new AbortController();
  const receiving = new Set<Duty>();
  const failures = new Map<number, number>();

  async function store(update: Update): Promise<void> {
    if (!isUpdate(update)) {
      // Telegram would send it again and again, and it would never be another.
      parts.log.error({ updateId: idOf(update) }, 'update given up: it is of no known shape');
      return;
    }
    await bot.init();
    try {
      await bot.handleUpdate(update);
      failures.delete(update.update_id);
    } catch (error) {
      if (isPassing(error) || !isHopeless(failures, update)) throw error;
      parts.log.error(
        { updateId: update.update_id, err: error instanceof BotError ? error.error : error },
        'update given up: it breaks the conversation',
      );
    }
  }

  let learnt: Promise<void> | null = null;
  async function learn(): Promise<void> {
    // Links and buttons name the bot, so that its name is asked for before anybody writes.
    await untilDone(parts, closing.signal, Infinity, () => bot.init());
    if (closing.signal.aborted) return;
    await untilDone(parts, closing.signal, DESCRIBE_TRIES, () => parts.ephemeral.probe());
    if (bot.isInited()) tellAbilities(bot.botInfo, parts.log);
  }
  const start = () => {
    learnt ??= learn();
    return learnt;
  };

  async function begin(signal: AbortSignal, poll: () => void): Promise<void> {
    const open = await untilDone(parts, signal, Infinity, () => setUpdateSource(parts));
    if (!open || signal.aborted) return;
    if (parts.webhook === null) poll();
    await start();
    if (signal.aborted) return;
    await untilDone(parts, signal, DESCRIBE_TRIES, () =>
      describeBot(bot.api, { hidden: parts.ephemeral.has(), app: parts.app, signal }),
    );
  }

  function receive(): Duty {
    const stopping = new AbortController();
    let polling: Polling | null = null;
    void begin(stopping.signal, () => {
      polling = startPolling(bot, store, parts.log);
    });
    const duty = {
      async stop() {
        receiving.delete(duty);
        stopping.abort();
        await polling?.stop();
      },
    };
    receiving.add(duty);
    return duty;
  }

  return {
    start: () => void start(),
    receive,
    async stop() {
      closing.abort();
      await Promise.all([...receiving].map((duty) => duty.stop()));
      await queries.close();
    },
    handle: store,
  };
}

const idOf = (update: unknown): unknown =>
  typeof update === 'object' && update !== null && 'update_id' in update ? update.update_id : null;

/** Tells whether Telegram is to keep the update: only a mistake of ours fails each time. */
const isPassing = (error: unknown): boolean =>
  !isOwnMistake(error instanceof BotError ? error.error : error);

/**
 * Counts the failures of an update and tells whether to give up, so that the update does not block
 * all others.
 */
function isHopeless(failures: Map<number, number>, { update_id: id }: Update): boolean {
  const tries = (failures.get(id) ?? 0) + 1;
  const oldest = failures.keys().next().value;
  if (failures.size >= FAILURES_REMEMBERED && oldest !== undefined) failures.delete(oldest);
  failures.delete(id);
  if (tries >= STORE_TRIES) return true;
  failures.set(id, tries);
  return false;
}

/** Sets or deletes the webhook; a bot with a webhook may not poll. */
export async function setUpdateSource({
  bot,
  webhook,
}: Pick<StartParts, 'bot' | 'webhook'>): Promise<void> {
  if (webhook === null) {
    await bot.api.deleteWebhook();
    return;
  }
  await bot.api.setWebhook(webhook.url, {
    secret_token: webhook.secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: WEBHOOK_CONNECTIONS,
  });
}

/**
 * Retries work until it succeeds.
 * @returns false when stopped, out of tries, or when Telegram refuses the token
 */
async function untilDone(
  { log }: StartParts,
  signal: AbortSignal,
  tries: number,
  work: () => Promise<void>,
): Promise<boolean> {
  for (let attempt = 0; attempt < tries && !signal.aborted; attempt += 1) {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        log.error({ reason: describe(error) }, 'Telegram refuses the bot token');
        return false;
      }
      log.warn({ reason: describe(error) }, 'Telegram not set up yet');
      await pauseUnless(signal, RETRY_PAUSE(attempt));
    }
  }
  return false;
}
