import { address, BASE, matching, onOrOff, type SettingGroup, setting, text } from './setting.ts';

/** The Telegram bot. */
const TELEGRAM = {
  TELEGRAM_BOT_TOKEN: setting(
    matching(/^\d+:[\w-]{20,}$/, 'the token BotFather gave, such as 123456:ABC…'),
    'Switches Telegram on. The token alone makes the bot fetch its updates by long polling.',
    'Telegram is off',
  ),
  TELEGRAM_WEBHOOK_SECRET: setting(
    matching(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -'),
    'Makes Telegram call /webhooks/telegram instead, with this secret: whoever knows it can speak as any user. One of fewer than 24 signs is not used, but one of the service’s own in its place.',
    'one of the service’s own',
  ),
  TELEGRAM_WEBHOOK: setting(
    onOrOff().optional(),
    'on makes Telegram call /webhooks/telegram, off makes the bot fetch its updates by long polling.',
    'on where TELEGRAM_WEBHOOK_SECRET is set',
  ),
  TELEGRAM_API_ROOT: setting(
    address(BASE).default('https://api.telegram.org'),
    'Root of the Bot API server.',
  ),
  TELEGRAM_FILES_DIR: setting(
    matching(/^(?:\/|[A-Za-z]:[\\/])/, 'an absolute path, such as /var/lib/telegram-bot-api'),
    'The directory of a Bot API server that you run with --local, under the same path as the server sees it. Photos are read from there, and results of up to 2,000 MB are sent.',
    'files come over HTTP',
  ),
};

/** The Discord app. */
const DISCORD = {
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
  DISCORD_CLIENT_SECRET: setting(
    text(),
    'Client secret of the application. Where PUBLIC_URL is https, it makes the app an activity inside Discord, with an entry-point command that opens it.',
    'the app is no activity',
  ),
  DISCORD_API_ROOT: setting(
    address(BASE).default('https://discord.com/api'),
    'Address of Discord’s API, the part before /v10.',
  ),
};

/** Every setting of a surface. */
export const SURFACE_SETTINGS = { ...TELEGRAM, ...DISCORD };

/** The settings of the surfaces, a group a surface. */
export const SURFACE_GROUPS: readonly SettingGroup[] = [
  { title: 'Telegram', page: 'telegram.md', settings: TELEGRAM },
  { title: 'Discord', page: 'discord.md', settings: DISCORD },
];

/** Settings of surfaces that make sense only together: the first needs the others. */
export const SURFACES_TOGETHER = [
  ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_BOT_TOKEN', 'PUBLIC_URL'],
  ['TELEGRAM_FILES_DIR', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_API_ROOT'],
  ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'],
  ['DISCORD_PUBLIC_KEY', 'DISCORD_TOKEN'],
  ['DISCORD_APPLICATION_ID', 'DISCORD_TOKEN'],
  ['DISCORD_CLIENT_SECRET', 'DISCORD_TOKEN', 'PUBLIC_URL'],
] as const;
