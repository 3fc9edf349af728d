/** The whole product in a process of its own, that makes videos when asked and watches its memory. */
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../core/config/config.ts';
import { openLog } from '../../core/log.node.ts';
import { keepHeapSmall } from '../process/heap.node.ts';
import type { Service } from '../process/start.node.ts';
import { answer } from './child.node.ts';
import { type Peak, watchMemory } from './memory.node.ts';
import type { ProvidersAddresses } from './providers/requests.ts';

/** A request to the child process that delivers videos. */
export type VideosRequest =
  | { want: 'open'; at: ProvidersAddresses }
  | { want: 'make'; videos: number; collecting: boolean };
/** The child's answer: the videos that the chat received. */
export type VideosSeen = { peak: Peak; seconds: number; missing: number };

// As bots/main.ts starts it.
keepHeapSmall();
const { startService } = await import('../process/start.node.ts');
const { BENCH_RULES, temporaryFolder } = await import('./service.node.ts');
const { openOrders } = await import('./orders.node.ts');

const CHAT = '1000';
const UNHURRIED = 1_000_000;
const LOOK_EVERY_MS = 25;
const COLLECT_EVERY_MS = 200;
const MADE_WITHIN_MS = 60_000;

const folder = await temporaryFolder();
let service: Service | null = null;
let orders: Awaited<ReturnType<typeof openOrders>> | null = null;

async function open({ apiRoot, token }: ProvidersAddresses['telegram'], atlas: string) {
  const config = readConfig({
    DATA_DIR: folder.path,
    PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:1',
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK: 'on',
    ATLASCLOUD_API_KEY: 'apikey-stand-in',
    ATLASCLOUD_BASE_URL: atlas,
    LOG_LEVEL: 'warn',
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
  orders = await openOrders(service, [CHAT]);
}

async function make(videos: number, collecting: boolean): Promise<VideosSeen> {
  const from = performance.now();
  let missing = 0;
  const everyMs = collecting ? COLLECT_EVERY_MS : LOOK_EVERY_MS;
  const { peak } = await watchMemory(
    async () => {
      for (let i = 0; i < videos; i += 1) {
        const id = await orders?.order({ chat: CHAT, engine: 'seedance', kind: 'video' });
        const end = performance.now() + MADE_WITHIN_MS;
        while (!(await orders?.isOver(id ?? '')) && performance.now() < end)
          await pause(LOOK_EVERY_MS);
        if ((await orders?.isDelivered(id ?? '')) !== true) missing += 1;
      }
    },
    { everyMs, collecting },
  );
  return { peak, missing, seconds: (performance.now() - from) / 1000 };
}

answer(
  async (wish: VideosRequest) => {
    if (wish.want === 'make') return make(wish.videos, wish.collecting);
    await open(wish.at.telegram, wish.at.atlas);
    return null;
  },
  async () => {
    await service?.stop();
    await folder.remove();
  },
);
