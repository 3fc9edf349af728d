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
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { plainText } from '../../core/texts/render.ts';
import type { EntitlementIntake } from './entitlement-intake.ts';
import { interactionReader, type Suggest } from './interactions.ts';
import { readMessage } from './read-message.ts';

/** Pauses before an event is stored again, in milliseconds; Discord sends no event twice. */
const AGAIN_AFTER_MS = [250, 1_000, 4_000, 15_000, 60_000, 120_000] as const;
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
  /** Resolves when no event waits for storing. */
  settled(): Promise<void>;
};

/** The parts of the intake. */
export type IntakeOptions = {
  receive: ReceiveEvent;
  suggest: Suggest;
  /** Receives the user's purchases; absent when nothing is sold on Discord. */
  entitlementIntake?: Pick<EntitlementIntake, 'fromInteraction'>;
  /** Tells a user that an event was lost. */
  surface: Pick<Surface, 'deliver'>;
  log: Log;
  metrics: Pick<Metrics, 'update'>;
  pause: (ms: number) => Promise<void>;
};

/** Creates the intake. */
export function discordIntake(options: IntakeOptions): Intake {
  const read = interactionReader(options);
  const waiting = new Set<Promise<void>>();
  const take = (event: Event): Promise<void> => {
    const stored = persist(options, event).finally(() => waiting.delete(stored));
    waiting.add(stored);
    return stored;
  };
  const full = (): boolean => waiting.size >= EVENTS_WAITING;
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
      await Promise.all(waiting);
    },
  };
}

async function persist(options: IntakeOptions, event: Event): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await options.receive(event);
    } catch (cause) {
      const wait = AGAIN_AFTER_MS[attempt];
      options.log.warn({ err: cause, attempt, event: event.eventId }, 'event not stored');
      if (wait === undefined) break;
      await options.pause(wait);
    }
  }
  await apologise(options, event);
}

async function apologise({ surface, log }: IntakeOptions, event: Event): Promise<void> {
  const to = { ...event, locale: localeOf(event.languageTag) };
  const delivery = await attemptDelivery(surface, to, [notice({ key: 'discord.try-again' })]).catch(
    (error: unknown) => ({ is: 'impossible' as const, error }),
  );
  if (delivery.is !== 'shown') log.warn({ err: delivery.error }, 'no apology');
}

function refusal(event: Event): APIInteractionResponse {
  const content = plainText({ key: 'discord.try-again' }, localeOf(event.languageTag));
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content, flags: MessageFlags.Ephemeral },
  };
}
