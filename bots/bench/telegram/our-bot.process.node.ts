/** The whole product behind a Telegram webhook, in a process of its own. */
import { readConfig } from '../../../core/config/config.ts';
import { openLog } from '../../../core/log.node.ts';
import { TELEGRAM_WEBHOOK_PATH } from '../../../webhooks/chat-paths.ts';
import { keepHeapSmall, letHeapGrow } from '../../process/heap.node.ts';
import type { Service } from '../../process/start.node.ts';
import { answer } from '../child.node.ts';
import type { BotRequest } from './requests.ts';

/** More than one machine sends: Telegram's own pace is not what is measured. */
const UNHURRIED = 1_000_000;

// As bots/main.ts starts it.
keepHeapSmall();
const { startService } = await import('../../process/start.node.ts');
const { BENCH_RULES, temporaryFolder } = await import('../service.node.ts');

const folder = await temporaryFolder();
let service: Service | null = null;

async function handle(wish: BotRequest): Promise<unknown> {
  if (wish.want === 'cpu') {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  const config = readConfig({
    DATA_DIR: folder.path,
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:1',
    TELEGRAM_API_ROOT: wish.apiRoot,
    TELEGRAM_BOT_TOKEN: wish.token,
    TELEGRAM_WEBHOOK_SECRET: wish.secret,
  });
  service = await startService(config, {
    log: openLog(config.LOG_LEVEL),
    now: Date.now,
    rules: BENCH_RULES,
    telegramRateLimits: {
      messagesASecond: UNHURRIED,
      chatMessagesASecond: UNHURRIED,
      chatBurst: UNHURRIED,
    },
  });
  letHeapGrow();
  return { url: service.url + TELEGRAM_WEBHOOK_PATH };
}

answer(handle, async () => {
  await service?.stop();
  await folder.remove();
});
