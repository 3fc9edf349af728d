import {
  type APIInteraction,
  type APIInteractionResponse,
  type GatewayMessageCreateDispatchData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { attemptDelivery } from '../../core/chat/deliver.ts';
import type { Event } from '../../core/chat/event.ts';
import { notice } from '../../core/chat/reply-builders.ts';
import type { ReceiveEvent, Surface } from '../../core/chat/surface.ts';
import { openKeyedQueue } from '../../core/keyed-queue.ts';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import { isOwnMistake } from '../../core/storage/outage.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import type { EntitlementIntake } from './entitlement-intake.ts';
import { interactionReader, type OpenForm, type Suggest } from './interactions.ts';
import { readMessage } from './read-message.ts';

/** Pauses before an event is stored again, in milliseconds; Discord sends no event twice. */
const AGAIN_AFTER_MS = [250, 1_000, 4_000, 15_000] as const;
/** The pause after those. */
const AGAIN_EACH_MS = 30_000;
/** Tries before a person hears that the event is kept. */
const TOLD_AFTER = 3;
/** Tries of an event that fails by a mistake of ours, and of one that fails for whatever else: six hours. */
const MOST_TRIES = { mistake: 4, outage: 720 } as const;
/** Events that may wait for storing; further ones are refused with a message to the user. */
const EVENTS_WAITING = 1_000;

/** The response to an interaction and a function that stores its event. */
type Answer = {
  response: APIInteractionResponse;
  /** Stores the event; resolves in any case. */
  store: () => Promise<void>;
};

/** The receiver of interactions and messages for both transports. */
export type Intake = {
  /**
   * Reads an interaction.
   * @returns null for an unknown interaction
   */
  interaction(raw: APIInteraction): Promise<Answer | null>;
  message(raw: GatewayMessageCreateDispatchData): Promise<void>;
  /**
   * Resolves when no event waits for storing. What cannot be stored at once is given up, with a word to
   * its person: it would end with the process.
   */
  settled(): Promise<void>;
};

/** The parts of the intake. */
export type IntakeOptions = {
  receive: ReceiveEvent;
  suggest: Suggest;
  openForm: OpenForm;
  /** Receives the user's purchases; absent when nothing is sold on Discord. */
  entitlementIntake?: Pick<EntitlementIntake, 'fromInteraction'>;
  /** Tells a user that an event waits or was lost. */
  surface: Pick<Surface, 'deliver'>;
  log: Log;
  metrics: Pick<Metrics, 'update'>;
  pause: (ms: number) => Promise<void>;
};

/** Creates the intake. */
export function discordIntake(options: IntakeOptions): Intake {
  const read = interactionReader(options);
  const chats = openKeyedQueue();
  const stopping = Promise.withResolvers<void>();
  let stopped = false;
  let waiting = 0;
  const pause = (ms: number) => Promise.race([options.pause(ms), stopping.promise]);
  const take = (event: Event): Promise<void> => {
    waiting += 1;
    // What is tried again must not be overtaken by what came after it in the same chat.
    return chats
      .run(event.chatId, () => persist(options, event, { pause, stopped: () => stopped }))
      .finally(() => {
        waiting -= 1;
      });
  };
  const full = (): boolean => waiting >= EVENTS_WAITING;
  return {
    async interaction(raw) {
      const reading = await read(raw);
      if (!reading) return null;
      const { response, event } = reading;
      if (!event) return { response, store: async () => undefined };
      const store = async (): Promise<void> => {
        await Promise.all([take(event), options.entitlementIntake?.fromInteraction(raw)]);
      };
      if (!full()) return { response, store };
      options.metrics.update('discord', 'failed');
      return { response: refusal(event), store: async () => undefined };
    },
    async message(raw) {
      const event = readMessage(raw);
      if (!event) return;
      if (full()) options.metrics.update('discord', 'failed');
      else await take(event);
    },
    async settled() {
      stopped = true;
      stopping.resolve();
      await chats.idle();
    },
  };
}

/** How an event waits: `pause` ends early once the process stops. */
type Waiting = { pause: (ms: number) => Promise<void>; stopped: () => boolean };

/** Stores an event, waiting for whatever is not known to be a mistake of ours. */
async function persist(
  options: IntakeOptions,
  event: Event,
  { pause, stopped }: Waiting,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await options.receive(event);
    } catch (cause) {
      options.log.warn({ err: cause, tries, event: event.eventId }, 'event not stored');
      const most = MOST_TRIES[isOwnMistake(cause) ? 'mistake' : 'outage'];
      if (tries >= most || stopped()) break;
      if (tries === TOLD_AFTER) await say(options, event, 'discord.waiting');
      await pause(AGAIN_AFTER_MS[tries - 1] ?? AGAIN_EACH_MS);
    }
  }
  await say(options, event, 'discord.try-again');
}

async function say(
  { surface, log }: IntakeOptions,
  event: Event,
  key: 'discord.try-again' | 'discord.waiting',
): Promise<void> {
  const to = { ...event, locale: localeOf(event.languageTag) };
  const delivery = await attemptDelivery(surface, to, [notice({ key })]).catch(
    (error: unknown) => ({ is: 'impossible' as const, error }),
  );
  if (delivery.is !== 'shown') log.warn({ err: delivery.error }, 'no word about a lost event');
}

function refusal(event: Event): APIInteractionResponse {
  const content = plainText({ key: 'discord.try-again' }, localeOf(event.languageTag));
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content, flags: MessageFlags.Ephemeral },
  };
}
