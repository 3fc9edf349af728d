/** The platforms' readers as the service puts them together, with nothing behind them. */
import type { Api } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Event } from '../../../core/chat/event.ts';
import { silentLog } from '../../../core/log.ts';
import { silentMetrics } from '../../../core/metrics.ts';
import { discordIntake } from '../../discord/intake.ts';
import { openGroupReplies } from '../../telegram/group-replies.ts';
import { openGuests } from '../../telegram/guest.ts';
import { openInline } from '../../telegram/inline.ts';
import { starPayments } from '../../telegram/payments.ts';
import { readUpdate } from '../../telegram/read.ts';
import { isUpdate } from '../../telegram/update-shape.ts';

const NOW = 1_000;
const ME = { id: 1, is_bot: true, first_name: 'alme', username: 'alme_bot' } as UserFromGetMe;
/** A Bot API that takes every call. */
const api = new Proxy({}, { get: () => async () => ({}) }) as Api;
const page = { items: [], next: null, cacheSeconds: 0, locale: 'en' } as const;

/** Builds what takes an update of Telegram. @param check hears of each event that is read */
export function telegramPlatform(
  check: (event: Event) => void,
): (update: unknown) => Promise<void> {
  const answers = {
    find: async () => ({ ...page, items: [] }),
    chosen: async () => undefined,
    isMember: async () => true,
    postCard: async () => true,
  };
  const files = { get: () => undefined };
  const outside = { api, log: silentLog, me: () => ME, files, publicUrl: null, answers };
  const inline = openInline(outside);
  const guests = openGuests(outside);
  const ephemeral = { has: () => true, lacking: () => undefined, probe: async () => undefined };
  const groups = openGroupReplies({ ...outside, now: () => NOW, ephemeral });
  const intake = {
    check: async () => null,
    tryAgain: () => '',
    store: async () => undefined,
    storeSubscription: async () => undefined,
  };
  const payments = starPayments({ api, log: silentLog, intake, checkWithinMs: 1_000 });
  return async (raw) => {
    // The readers stand alone too: whatever is handed to them, they throw nothing.
    for (const event of readUpdate((raw ?? {}) as Update, NOW)) check(event);
    if (!isUpdate(raw)) return;
    if (inline.take(raw) || guests.take(raw) || (await payments.take(raw))) return;
    const event = await groups.take(raw, ME);
    if (event) check(event);
  };
}

/** Builds what takes interactions and messages of Discord. */
export function discordPlatform(check: (event: Event) => void): {
  interaction(raw: unknown): Promise<void>;
  message(raw: unknown): Promise<void>;
} {
  const intake = discordIntake({
    receive: async (event) => check(event),
    suggest: async (query) => [{ name: query.slice(0, 10), value: query }],
    openForm: async () => null,
    surface: { deliver: async () => '{}' },
    log: silentLog,
    metrics: silentMetrics,
    pause: async () => undefined,
  });
  return {
    async interaction(raw) {
      const reading = await intake.interaction(raw as never);
      await reading?.store();
    },
    message: (raw) => intake.message(raw as never),
  };
}
