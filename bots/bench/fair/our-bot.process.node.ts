/** The whole product before a stand-in of Telegram, in a process of its own. */
import { sql } from 'drizzle-orm';
import { readConfig } from '../../../core/config/config.ts';
import { openLog } from '../../../core/log.node.ts';
import { keepHeapSmall } from '../../process/heap.node.ts';
import type { Service } from '../../process/start.node.ts';
import { answer } from '../child.node.ts';
import type { FairRequest } from './requests.ts';

/** Telegram's own pace is not what is measured. */
const UNHURRIED = 1_000_000;

// As bots/main.ts starts it.
keepHeapSmall();
const { startService } = await import('../../process/start.node.ts');
const { BENCH_RULES, temporaryFolder } = await import('../service.node.ts');

/** One person opens more checkouts here than people do in an hour. */
const MANY = { windowMs: 60_000, most: 10_000 };
const fraud = {
  ...BENCH_RULES.fraud,
  checkoutsOpened: MANY,
  limits: { ...BENCH_RULES.fraud.limits, checkouts: MANY },
};

const folder = await temporaryFolder();
let service: Service | null = null;

async function handle(wish: FairRequest): Promise<unknown> {
  if (wish.want === 'waiting') {
    const waiting = sql`select count(*) as n from tasks where kind = 'receive-photo' and status = 'open'`;
    return (await service?.ctx.db.query.get<{ n: number }>(waiting))?.n ?? 0;
  }
  const config = readConfig({
    DATA_DIR: folder.path,
    PORT: '0',
    PLAYGROUND: 'on',
    SANDBOX: 'on',
    TELEGRAM_API_ROOT: wish.apiRoot,
    TELEGRAM_BOT_TOKEN: wish.token,
  });
  service = await startService(config, {
    log: openLog(config.LOG_LEVEL),
    now: Date.now,
    rules: { ...BENCH_RULES, fraud },
    telegramRateLimits: {
      messagesASecond: UNHURRIED,
      chatMessagesASecond: UNHURRIED,
      chatBurst: UNHURRIED,
    },
  });
  return null;
}

answer(handle, async () => {
  await service?.stop();
  await folder.remove();
});
