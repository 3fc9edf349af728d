import { address, BASE, matching, setting, text } from './setting.ts';

/** The Telegram bot. */
export const TELEGRAM = {
  TELEGRAM_BOT_TOKEN: setting(
    matching(/^\d+:[\w-]{20,}$/, 'the token BotFather gave, such as 123456:ABC…'),
    'Switches Telegram on. The token alone makes the bot fetch its updates by long polling.',
    'Telegram is off',
  ),
  TELEGRAM_WEBHOOK_SECRET: setting(
    matching(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -'),
    'Makes Telegram call /webhooks/telegram instead. Choose a long random word: whoever knows it can speak as any user.',
    'long polling',
  ),
  TELEGRAM_API_ROOT: setting(
    address(BASE).default('https://api.telegram.org'),
    'Root of the Bot API server.',
  ),
};

/** The Discord app. */
export const DISCORD = {
  DISCORD_TOKEN: setting(
    text(),
    'Token of the bot. With the application id it connects the gateway.',
    'Discord is off',
  ),
  DISCORD_APPLICATION_ID: setting(
    matching(/^\d+$/, 'the application id: digits only'),
    'Id of the application.',
  ),
  DISCORD_PUBLIC_KEY: setting(
    matching(/^[0-9a-f]{64}$/i, '64 hexadecimal digits, from the application’s page'),
    'Checks signatures. It adds interactions over HTTP and webhook events.',
    'gateway only',
  ),
  DISCORD_API_ROOT: setting(
    address(BASE).default('https://discord.com/api'),
    'Address of Discord’s API, the part before /v10.',
  ),
};
