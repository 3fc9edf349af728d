import { openPlatformWaits } from '../../../core/chat/platform-waits.ts';
import { openSharedPace } from '../../../core/chat/shared-pace.ts';
import { noteSentFile } from '../../../core/community/sent-files.ts';
import { WEBHOOK_SECRET_SIGNS } from '../../../core/config/config.ts';
import { markedViews } from '../../../core/marking/marked-views.ts';
import { starsPayments } from '../../../core/payment-providers/stars.ts';
import { starsIntake } from '../../../core/payments/stars/intake.ts';
import { telegramAnswers } from '../telegram-answers.ts';
import type { ConnectSurface, SurfaceParts } from './connect.ts';

/**
 * Opens the files of a Bot API server in local mode.
 * @throws {FilesDirectoryError} where the setting names no directory that may be read
 */
async function localFiles({ TELEGRAM_FILES_DIR }: SurfaceParts['config']) {
  if (!TELEGRAM_FILES_DIR) return {};
  const { openLocalFiles } = await import('../../telegram/local-files.node.ts');
  return { readLocalFile: await openLocalFiles(TELEGRAM_FILES_DIR) };
}

/** Connects Telegram by polling or by webhook. The SDK is loaded only when Telegram is on. */
export const connectTelegram: ConnectSurface = async (parts) => {
  const { config, ctx, readMedia, receive, publicUrl, telegramRateLimits } = parts;
  const token = config.TELEGRAM_BOT_TOKEN;
  if (!token) return null;
  const [{ createTelegram }, { telegramWebhook, TELEGRAM_WEBHOOK_PATH }] = await Promise.all([
    import('../../telegram/telegram.ts'),
    import('../../../webhooks/surfaces/telegram.ts'),
  ]);
  const waits = await openPlatformWaits(ctx, 'telegram');
  const pace = openSharedPace(ctx, 'telegram');
  const given = config.TELEGRAM_WEBHOOK_SECRET ?? '';
  const secret = given.length >= WEBHOOK_SECRET_SIGNS ? given : ctx.secrets['telegram-webhook'];
  const webhook =
    config.telegramWebhook && publicUrl ? { url: publicUrl + TELEGRAM_WEBHOOK_PATH, secret } : null;
  const telegram = createTelegram({
    token,
    apiRoot: config.TELEGRAM_API_ROOT,
    ...(webhook ? { webhook } : {}),
    ...(await localFiles(config)),
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
  ctx.surfaces.set('telegram', telegram.surface);
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
    start: () => bot.start(),
    stop: async () => {
      await bot.stop();
      await pace.settle();
    },
    sweep: () => waits.refresh(),
  };
};
