import { platformWaits } from '../../core/chat/platform-waits.ts';
import type { Config } from '../../core/config/config.ts';
import type { Log } from '../../core/log.ts';
import { starsPayments } from '../../core/payment-providers/stars.ts';
import { connectPayments } from '../service/payments.ts';
import { openContext, type ProcessContext } from './context.node.ts';

/**
 * Opens the context of a command that runs beside the service: the same database and all payment
 * providers. The sandbox belongs to the service, so a command that uses the sandbox needs the
 * running service.
 */
export async function openCommand(
  config: Config,
  options: { log: Log; now: () => number },
): Promise<ProcessContext> {
  const ctx = await openContext(config, { ...options, beside: true });
  const local = `http://127.0.0.1:${config.PORT}`;
  try {
    const world = config.PUBLIC_URL ?? local;
    connectPayments(config, ctx, { local, world });
    if (config.TELEGRAM_BOT_TOKEN) await connectStars(config, ctx, config.TELEGRAM_BOT_TOKEN);
    if (config.DISCORD_TOKEN) await connectDiscord(config, ctx, config.DISCORD_TOKEN);
    return ctx;
  } catch (cause) {
    await ctx.close();
    throw cause;
  }
}

async function connectStars(config: Config, ctx: ProcessContext, token: string): Promise<void> {
  const [{ Api }, { starsApi }] = await Promise.all([
    import('grammy'),
    import('../telegram/stars.ts'),
  ]);
  const { TELEGRAM_API_ROOT: apiRoot } = config;
  const api = new Api(token, apiRoot === undefined ? {} : { apiRoot });
  ctx.payments.push(starsPayments({ api: starsApi(api), db: ctx.db, now: ctx.now }));
}

async function connectDiscord(config: Config, ctx: ProcessContext, token: string): Promise<void> {
  const [{ discordApi }, { connectDiscordSales }] = await Promise.all([
    import('../discord/rest.ts'),
    import('../service/discord-sales.ts'),
  ]);
  const api = discordApi({
    token,
    apiRoot: config.DISCORD_API_ROOT,
    sweep: false,
    waits: platformWaits(ctx.now),
  });
  const runtime = { once: <T>(_: string, open: () => Promise<T>) => open() };
  await connectDiscordSales({ config, ctx, runtime }, api);
}
