import type { Event } from '../../../core/chat/event.ts';
import { platformWaits } from '../../../core/chat/platform-waits.ts';
import type { Reply } from '../../../core/chat/reply.ts';
import type { ReadMedia, ReceiveEvent, Surface } from '../../../core/chat/surface.ts';
import { faceForm } from '../../../core/conversation/flows/forms/face-form.ts';
import { standInFetch } from '../../../core/http/testing/stand-in-fetch.ts';
import { silentLog } from '../../../core/log.ts';
import { silentMetrics } from '../../../core/metrics.ts';
import { localeOf } from '../../../core/texts/locale.ts';
import { startDiscordGateway } from '../gateway.node.ts';
import type { Gateway } from '../gateway.ts';
import type { GuildIntake } from '../guild-events.ts';
import { discordIntake, type Intake } from '../intake.ts';
import type { OpenForm, Suggest } from '../interactions.ts';
import type { Shrink } from '../media.ts';
import { discordApi } from '../rest.ts';
import { discordSurface } from '../surface.ts';
import { type StandIn, startDiscord } from './stand-in.node.ts';

/** A bot on a stand-in Discord, with a manual clock. */
export type Rig = {
  discord: StandIn;
  surface: Surface;
  intake: Intake;
  gateway: Gateway;
  events: Event[];
  clock: { now: number };
  /** The pauses that the bot asked for, in milliseconds. */
  pauses: number[];
  /**
   * Shows replies to the user of the newest event.
   * @returns the address of the last message
   */
  reply(...replies: Reply[]): Promise<string>;
  /** Creates a second surface, as in another process. */
  another(): { surface: Surface };
  stop(): Promise<void>;
};

/** The replaceable parts of a rig. */
export type RigOptions = {
  receive?: ReceiveEvent;
  suggest?: Suggest;
  /** Builds forms; only that of the face photos when absent. */
  openForm?: OpenForm;
  /** Hears of the servers that the bot is in. */
  guilds?: GuildIntake;
  readMedia?: ReadMedia;
  shrink?: Shrink;
  /** The pause before an event is stored again; ends at once when absent. */
  untilStored?: () => Promise<void>;
};

const START = Date.UTC(2026, 10, 21);

/**
 * Starts a bot on a stand-in Discord.
 * @param options `receive` receives each event after the list of events
 */
export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const clock = { now: START };
  const now = (): number => clock.now;
  const discord = await startDiscord(now);
  const { apiRoot, token } = discord;
  const waits = platformWaits(now);
  const passTime = async (ms: number): Promise<void> => {
    clock.now += ms;
  };
  const api = discordApi({ token, apiRoot, sweep: true, waits, pause: passTime });
  const pauses: number[] = [];
  const pause = async (ms: number): Promise<void> => {
    pauses.push(ms);
  };
  const log = silentLog;
  const readMedia = options.readMedia ?? (async () => null);
  const shrink = options.shrink ?? (() => Promise.reject(new Error('cannot shrink')));
  const fetchOutside = standInFetch;
  const parts = { api, apiRoot, readMedia, shrink, log, now, pause, fetchOutside };
  const open = () => discordSurface(parts);
  const surface = open();
  const events: Event[] = [];
  const receive: ReceiveEvent = async (event) => {
    events.push(event);
    try {
      await options.receive?.(event);
    } finally {
      discord.world.changed();
    }
  };
  const suggest = options.suggest ?? (async () => []);
  const openForm: OpenForm =
    options.openForm ??
    (async (name) => (name === 'face-photos' ? { form: faceForm, locale: 'en' } : null));
  const intake = discordIntake({
    receive,
    suggest,
    openForm,
    surface,
    log,
    metrics: silentMetrics,
    pause: options.untilStored ?? pause,
  });
  const gateway = startDiscordGateway({
    ...{ token, apiRoot, api, intake, log, pause, waits },
    ...(options.guilds && { guilds: options.guilds }),
  });
  await gateway.ready;
  const rig: Rig = {
    discord,
    surface,
    intake,
    gateway,
    events,
    clock,
    pauses,
    reply(...replies) {
      const event = events.at(-1);
      if (!event) throw new Error('no event yet');
      return surface.deliver({ ...event, locale: localeOf(event.languageTag) }, replies);
    },
    another: () => ({ surface: open() }),
    async stop() {
      await gateway.stop();
      await discord.close();
    },
  };
  return rig;
}

/** Builds a reply with a literal text. */
export function says(text: string, more: Partial<Reply> = {}): Reply {
  return { mode: 'send', text: [verbatim(text)], ...more };
}

/** Builds a literal text. */
export function verbatim(text: string): Reply['text'][number] {
  return { key: 'verbatim', values: { text } };
}

/** Waits for the event number `count` (from 1). */
export async function nthEvent({ discord, events }: Rig, count: number): Promise<Event> {
  const wait = discord.person();
  return wait.until(() => events[count - 1]);
}
