import { Bot } from 'grammy';
import type { Log } from '../../core/log.ts';
import { appAddress } from './app-address.ts';
import { ephemeralSupport } from './ephemeral-support.ts';
import { describeBot } from './profile.ts';
import { setUpdateSource } from './start.ts';

/** What a bot is set up with, once, by who deploys it. */
export type SetUpOptions = {
  token: string;
  apiRoot: string;
  /** Where updates are sent, with `secret` in a header. */
  webhook: { url: string; secret: string };
  /** The service's address as people reach it. */
  publicUrl: string;
  log: Log;
};

/** The time limit of an API call. */
const CALL_LIMIT_SECONDS = 30;

/**
 * Makes Telegram send updates to a webhook and describes the bot in every language, as a process does at its
 * start. May run any number of times.
 * @throws {GrammyError | HttpError} where Telegram refuses something or cannot be reached
 */
export async function setUpTelegram(options: SetUpOptions): Promise<void> {
  const { token, apiRoot, webhook, publicUrl, log } = options;
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: CALL_LIMIT_SECONDS } });
  await setUpdateSource({ bot, webhook });
  const ephemeral = ephemeralSupport({ api: bot.api, log });
  await ephemeral.probe();
  const { signal } = new AbortController();
  await describeBot(bot.api, { hidden: ephemeral.has(), app: appAddress(publicUrl), signal });
}
