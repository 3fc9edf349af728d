import { openPlatformWaits } from '../../../core/chat/platform-waits.ts';
import { emptyGathered, openSharedPace } from '../../../core/chat/shared-pace.ts';
import { noteSentFile } from '../../../core/community/sent-files.ts';
import { WEBHOOK_SECRET_SIGNS } from '../../../core/config/config.ts';
import { markedViews } from '../../../core/marking/marked-views.ts';
import { starsPayments } from '../../../core/payment-providers/stars.ts';
import { starsIntake } from '../../../core/payments/stars/intake.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../../../webhooks/chat-paths.ts';
import { readInitData } from '../../telegram/init-data.ts';
import { telegramAnswers } from '../telegram-answers.ts';
import type { ConnectSurface, SurfaceParts } from './connect.ts';

/**
 * Opens the files of a Bot API server in local mode.
 * @throws {FilesDirectoryError} where the setting names no directory that may be read
 */
async function localFiles({ config, runtime }: SurfaceParts) {
  const { TELEGRAM_FILES_DIR: folder } = config;
  return folder && runtime.openLocalFiles
    ? { readLocalFile: await runtime.openLocalFiles(folder) }
    : {};
}

/** Asks once for the bot's profile, which a bot that does not last would ask for each time. */
async function botInfoOf({ config, ctx, runtime }: SurfaceParts, token: string) {
  const { TELEGRAM_API_ROOT: apiRoot } = config;
  const ask = async () => {
    const { Api } = await import('grammy');
    return new Api(token, apiRoot === undefined ? {} : { apiRoot }).getMe();
  };
  return runtime.once('telegram-bot', ask).catch(async (err: unknown) => {
    const { describe } = await import('../../telegram/delivery-errors.ts');
    ctx.log.warn({ reason: describe(err) }, 'Telegram does not tell the bot’s name');
    return null;
  });
}

/** Connects Telegram by polling or by webhook. The SDK is loaded only when Telegram is on. */
export const connectTelegram: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive, publicUrl, telegramRateLimits, runtime } = parts;
  const token = config.TELEGRAM_BOT_TOKEN;
  if (!token) return null;
  const [{ createTelegram }, { telegramWebhook }, waits, gathered, botInfo] = await Promise.all([
    import('../../telegram/telegram.ts'),
    import('../../../webhooks/surfaces/telegram.ts'),
    runtime.once('telegram-waits', () => openPlatformWaits(ctx, 'telegram')),
    runtime.lasts ? null : runtime.once('telegram-gathered', async () => emptyGathered()),
    runtime.lasts ? null : botInfoOf(parts, token),
  ]);
  const pace = openSharedPace(ctx, 'telegram', gathered);
  const given = config.TELEGRAM_WEBHOOK_SECRET ?? '';
  const secret = given.length >= WEBHOOK_SECRET_SIGNS ? given : ctx.secrets['telegram-webhook'];
  const webhook =
    config.telegramWebhook && publicUrl ? { url: publicUrl + TELEGRAM_WEBHOOK_PATH, secret } : null;
  const telegram = createTelegram({
    token,
    apiRoot: config.TELEGRAM_API_ROOT,
    ...(botInfo && { botInfo }),
    ...(webhook ? { webhook } : {}),
    ...(await localFiles(parts)),
    readMedia,
    vision: markedViews(ctx),
    log: ctx.log,
    now: ctx.now,
    fetchOutside: ctx.fetchOutside,
    waits,
    pace,
    publicUrl,
    noteSent: (resultId, file) => noteSentFile(ctx, resultId, file),
    rateLimits: telegramRateLimits,
  });
  ctx.surfaces.set('telegram', { ...telegram.surface, toNote: () => pace.take() });
  ctx.payments.push(
    starsPayments({
      api: telegram.stars,
      db: ctx.db,
      now: ctx.now,
    }),
  );
  const bot = telegram.connect(receive, starsIntake(ctx), telegramAnswers(ctx));
  return {
    groups: webhook
      ? [
          telegramWebhook({
            secret: webhook.secret,
            handle: (update) => bot.handle(update),
            log: ctx.log,
            metrics: ctx.metrics,
          }),
        ]
      : [],
    chatLink: () => {
      const username = telegram.username();
      return username === null
        ? null
        : { on: 'telegram' as const, url: `https://t.me/${username}` };
    },
    miniApp: {
      readInitData: (raw) => readInitData(raw, { token, now: ctx.now() }),
      prepareMessage: telegram.prepareMessage,
    },
    start: () => bot.start(),
    duty: () => bot.receive(),
    stop: async () => {
      await bot.stop();
      await pace.settle();
    },
    sweep: () => waits.refresh(),
  };
};
