import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { ReadMedia, ReceiveEvent, Surface } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import type { StarsApi } from '../../core/payment-providers/stars/api.ts';
import type { StarsIntake } from '../../core/payments/stars/intake.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { type GroupReplies, openGroupReplies } from './group-replies.ts';
import { DEFAULT_PACE, type Pace } from './limits.ts';
import { type Payments, starPayments } from './payments.ts';
import { callbackQueries, type Queries } from './queries.ts';
import { limitRate } from './rate-limit.ts';
import { readUpdate } from './read.ts';
import { starsApi } from './stars.ts';
import { startBot, type TelegramBot } from './start.ts';
import { telegramSurface } from './surface.ts';

export type TelegramOptions = {
  token: string;
  /** Of the Bot API server; Telegram's own when absent. */
  apiRoot?: string;
  /** Saves asking Telegram who the bot is. */
  botInfo?: UserFromGetMe;
  /** Updates come to `url` with `secret` in a header; without it the bot asks for them. */
  webhook?: { url: string; secret: string };
  readMedia: ReadMedia;
  vision: Pick<Vision, 'contactSheet' | 'shrink'>;
  log: Log;
  now: () => number;
  fetch?: typeof fetch;
  pace?: Partial<Pace>;
};

export type Telegram = {
  surface: Surface;
  /** Takes payments in Stars. */
  stars: StarsApi;
  /** @param payments where payments in Stars are reported; without it none is let through */
  connect(receive: ReceiveEvent, payments?: StarsIntake): TelegramBot;
};

const TELEGRAM = 'https://api.telegram.org';
/** The whole of an API call, uploads included, ends within this time. */
const CALL_LIMIT_SECONDS = 120;

/** Builds the Telegram surface, and the bot that feeds it once `receive` exists. */
export function createTelegram(options: TelegramOptions): Telegram {
  const { token, botInfo, log, now } = options;
  const apiRoot = (options.apiRoot ?? TELEGRAM).replace(/\/+$/, '');
  const bot = new Bot(token, {
    client: { apiRoot, timeoutSeconds: CALL_LIMIT_SECONDS },
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  const pace = { ...DEFAULT_PACE, ...options.pace };
  limitRate(bot.api, pace);
  const { answerWithinMs } = pace;
  const queries = callbackQueries({ api: bot.api, now, log, answerWithinMs });
  const { readMedia, vision, fetch = globalThis.fetch } = options;
  const source = { api: bot.api, apiRoot, token, fetch };
  return {
    surface: telegramSurface({
      ...source,
      queries,
      readMedia,
      vision,
      log,
      now,
      username: () => (bot.isInited() ? bot.botInfo.username : null),
    }),
    stars: starsApi(bot.api),
    connect(receive, intake) {
      const groups = openGroupReplies({ api: bot.api, now, log });
      const { checkWithinMs } = pace;
      const payments = intake ? starPayments({ api: bot.api, log, intake, checkWithinMs }) : null;
      listen(bot, { options, receive, queries, groups, payments });
      return startBot({ bot, queries, log, webhook: options.webhook ?? null });
    },
  };
}

type Ears = {
  options: TelegramOptions;
  receive: ReceiveEvent;
  queries: Queries;
  groups: GroupReplies;
  payments: Payments | null;
};

function listen(bot: Bot, { options, receive, queries, groups, payments }: Ears): void {
  const { now } = options;
  bot.use(sequentialize((ctx: Context) => ctx.chat?.id.toString()));
  bot.use(async ({ update, me }) => {
    if (await payments?.take(update)) return;
    for (const event of readUpdate(update, now())) {
      if (update.callback_query !== undefined) queries.opened(update.callback_query.id);
      await receive(event);
    }
    void groups.answer(update, me);
  });
}
