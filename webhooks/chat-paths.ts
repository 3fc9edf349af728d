/** The path of Telegram's webhook. */
export const TELEGRAM_WEBHOOK_PATH = '/webhooks/telegram';
/** The path of Discord's interactions. */
export const DISCORD_WEBHOOK_PATH = '/webhooks/discord';
/** The path of Discord's events. */
export const DISCORD_EVENTS_PATH = '/webhooks/discord-events';

/** The paths that chat platforms send to. */
export const CHAT_PATHS: ReadonlySet<string> = new Set([
  TELEGRAM_WEBHOOK_PATH,
  DISCORD_WEBHOOK_PATH,
  DISCORD_EVENTS_PATH,
]);
