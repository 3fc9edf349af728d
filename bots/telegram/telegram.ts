import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import type { SharedPace } from '../../core/chat/shared-pace.ts';
import type { ReadMedia, ReceiveEvent, Surface } from '../../core/chat/surface.ts';
import type { SentFile } from '../../core/community/sent-files.ts';
import type { OutsideFetch } from '../../core/http/outside-fetch.ts';
import type { Log } from '../../core/log.ts';
import type { StarsApi } from '../../core/payment-providers/stars/api.ts';
import type { StarsIntake } from '../../core/payments/stars/intake.ts';
import type { Vision } from '../../core/vision/vision.ts';
import { appAddress } from './app-address.ts';
import type { ReadLocalFile } from './download.ts';
import { ephemeralSupport } from './ephemeral-support.ts';
import { fileIds } from './file-ids.ts';
import { type GroupAnswers, type GroupReplies, openGroupReplies } from './group-replies.ts';
import { type Guests, openGuests } from './guest.ts';
import { type Inline, type InlineAnswers, openInline } from './inline.ts';
import {
  DEFAULT_RATE_LIMITS,
  LOCAL_UPLOAD_BYTES,
  type RateLimits,
  UPLOAD_BYTES,
} from './limits.ts';
import { openPacedChats } from './paced-chats.ts';
import { type Payments, starPayments } from './payments.ts';
import { prepareMessage, type SharedLink } from './prepare-message.ts';
import { callbackQueries, type Queries } from './queries.ts';
import { limitRate } from './rate-limit.ts';
import { readUpdate } from './read.ts';
import { starsApi } from './stars.ts';
import { startBot, type TelegramBot } from './start.ts';
import { telegramSurface } from './surface.ts';

/** The options of the Telegram surface and its bot. */
export type TelegramOptions = {
  token: string;
  /** The address of the Bot API server; Telegram's own by default. */
  apiRoot?: string;
  /** The bot's own profile, which saves a call. */
  botInfo?: UserFromGetMe;
  /** Updates arrive at `url` with `secret` in a header; without a webhook the bot polls. */
  webhook?: { url: string; secret: string };
  /** Reads the files of a Bot API server in local mode; absent for any other server. */
  readLocalFile?: ReadLocalFile;
  readMedia: ReadMedia;
  vision: Pick<Vision, 'contactSheet' | 'shrink'>;
  log: Log;
  now: () => number;
  fetchOutside: OutsideFetch;
  waits: PlatformWaits;
  /** The pace that all processes keep together; absent for a bot with one process. */
  pace?: SharedPace;
  /** The service's address as people reach it; absent without one. */
  publicUrl?: string | null;
  /** Keeps how Telegram names its copy of a result; absent where nobody shares results. */
  noteSent?: (resultId: string, file: SentFile) => Promise<void>;
  rateLimits?: Partial<RateLimits>;
};

/** What the product answers outside of private chats. */
export type TelegramAnswers = InlineAnswers & GroupAnswers;

/** The Telegram surface and its bot. */
export type Telegram = {
  surface: Surface;
  /** Gives the bot's name on Telegram; null until Telegram has told it. */
  username(): string | null;
  /** The access to payments in Stars. */
  stars: StarsApi;
  /**
   * Prepares a message that a user can send into any chat from inside the Mini App.
   * @returns Telegram's id of it
   * @throws {DeliveryError}
   */
  prepareMessage(of: SharedLink): Promise<string>;
  /**
   * Connects the bot to the product.
   * @param payments receives payments in Stars; without it every payment is refused
   * @param answers answers in inline mode, to guests and in groups; without them groups are only led into
   *   the private chat
   */
  connect(receive: ReceiveEvent, payments?: StarsIntake, answers?: TelegramAnswers): TelegramBot;
};

const TELEGRAM = 'https://api.telegram.org';
/** The time limit of an API call, uploads included. */
const CALL_LIMIT_SECONDS = 120;

/** Creates the Telegram surface, and the bot that delivers its events after `connect`. */
export function createTelegram(options: TelegramOptions): Telegram {
  const { token, botInfo, log, now } = options;
  const apiRoot = (options.apiRoot ?? TELEGRAM).replace(/\/+$/, '');
  const bot = new Bot(token, {
    client: { apiRoot, timeoutSeconds: CALL_LIMIT_SECONDS },
    ...(botInfo === undefined ? {} : { botInfo }),
  });
  const rateLimits = { ...DEFAULT_RATE_LIMITS, ...options.rateLimits };
  const paced = openPacedChats();
  const { waits, pace } = options;
  limitRate(bot.api, { rateLimits, waits, now, ...(pace && { shared: { pace, paced } }) });
  const { answerWithinMs } = rateLimits;
  const queries = callbackQueries({ api: bot.api, now, log, answerWithinMs });
  const { readMedia, vision, fetchOutside, readLocalFile } = options;
  const files = { apiRoot, token, fetchOutside, ...(readLocalFile && { readLocalFile }) };
  const source = { api: bot.api, ...files };
  const known = fileIds();
  const ephemeral = ephemeralSupport({ api: bot.api, log });
  const { noteSent, publicUrl = null } = options;
  const me = () => (bot.isInited() ? bot.botInfo : null);
  return {
    username: () => me()?.username ?? null,
    surface: telegramSurface({
      ...source,
      queries,
      readMedia,
      vision,
      uploadBytes: readLocalFile ? LOCAL_UPLOAD_BYTES : UPLOAD_BYTES,
      log,
      now,
      me,
      files: known,
      ephemeral,
      paced,
      publicUrl,
      noteSent: noteSent && noteLater(noteSent, log),
    }),
    stars: starsApi(bot.api),
    prepareMessage: (of) => prepareMessage(bot.api, of),
    connect(receive, intake, answers) {
      const outside = { api: bot.api, now, log, ephemeral };
      const groups = openGroupReplies({ ...outside, answers: answers ?? null });
      const { checkWithinMs } = rateLimits;
      const payments = intake ? starPayments({ api: bot.api, log, intake, checkWithinMs }) : null;
      const inline = answers
        ? openInline({ api: bot.api, log, me, files: known, publicUrl, answers })
        : null;
      const guests = answers
        ? openGuests({ api: bot.api, log, me, files: known, publicUrl, answers })
        : null;
      listen(bot, { options, receive, queries, groups, payments, inline, guests });
      const app = appAddress(publicUrl);
      return startBot({ bot, queries, log, ephemeral, app, webhook: options.webhook ?? null });
    },
  };
}

type ListenerParts = {
  options: TelegramOptions;
  receive: ReceiveEvent;
  queries: Queries;
  groups: GroupReplies;
  payments: Payments | null;
  inline: Inline | null;
  guests: Guests | null;
};

/** Nobody waits for the note, and a delivery does not fail with it. */
const noteLater =
  (noteSent: NonNullable<TelegramOptions['noteSent']>, log: Log) =>
  (resultId: string, file: SentFile): void =>
    void noteSent(resultId, file).catch((err: unknown) =>
      log.warn({ err }, 'a sent file was not noted'),
    );

function listen(bot: Bot, parts: ListenerParts): void {
  const { options, receive, queries, groups, payments, inline, guests } = parts;
  const { now } = options;
  bot.use(sequentialize((ctx: Context) => ctx.chat?.id.toString()));
  bot.use(async ({ update, me }) => {
    if (inline?.take(update) || guests?.take(update) || (await payments?.take(update))) return;
    for (const event of readUpdate(update, now())) {
      if (update.callback_query !== undefined) queries.opened(update.callback_query.id);
      await receive(event);
    }
    const inGroup = await groups.take(update, me);
    if (inGroup) await receive(inGroup);
  });
}
