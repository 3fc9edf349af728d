import type { OpenContext } from '../../bots/service/context.ts';
import type { PaymentRoutes } from '../../bots/service/payments/connect.ts';
import {
  type ConnectedService,
  connectService,
  type ServiceParts,
} from '../../bots/service/service.ts';
import type { SurfaceRuntime } from '../../bots/service/surfaces/connect.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import { mediaReader } from '../../core/conversation/media/read-media.ts';
import { drawChartBy } from '../../core/rewards/draw-chart.ts';
import { openResultLinks } from '../../core/web/result-links.ts';
import { ownWakes } from '../../db/wakes.ts';
import type { Schedule } from '../sandbox/sandbox.ts';
import type { Base } from './base.worker.ts';

/** The product for one request, one batch of messages or one cron event. */
export type Invocation = {
  ctx: OpenContext;
  /** What the service was connected with. */
  parts: ServiceParts;
  service: ConnectedService;
  readMedia: ReadMedia;
  /** Resolves when what was begun is done: answers are out, and presses are acknowledged. */
  settled(): Promise<void>;
};

/** What differs between the Workers. */
export type InvocationParts = {
  /** Reaches the pages and the sandbox of the product. */
  fetchLocal: typeof fetch;
  /** Absent where the providers' routes are not served. */
  routes?: PaymentRoutes;
};

/**
 * Connects the product for one invocation. Queues, timers and calls that wait belong to it alone: what another
 * invocation of the isolate waits for may end with that at any time.
 */
export async function openInvocation(base: Base, given: InvocationParts): Promise<Invocation> {
  const { config, files } = base;
  const db = ownWakes(base.ctx.db);
  const ctx: OpenContext = { ...base.ctx, db, surfaces: new Map(), payments: [] };
  const { publicUrl } = ctx;
  const resultLinks = publicUrl ? openResultLinks(ctx.secrets['result-links'], publicUrl) : null;
  const drawChart = drawChartBy(base.env.DRAWING);
  const readMedia = mediaReader({ ...ctx, resultLinks, drawChart }, files.readAsset);
  // What is due at once is done by this invocation, the rest by a later cron event.
  const begun: Promise<void>[] = [];
  const schedule: Schedule = (delayMs, job) => {
    if (delayMs <= 0) begun.push(job());
  };
  const parts: ServiceParts = {
    config,
    ctx,
    delivered: base.delivered,
    readMedia,
    resultLinks,
    remoteAddress: (c) => c.req.header('cf-connecting-ip') ?? '127.0.0.1',
    surfaces: runtimeOf(base),
    payments: { local: ctx.localUrl, schedule, ...given },
  };
  const service = await connectService(parts);
  return {
    ctx,
    parts,
    service,
    readMedia,
    settled: async () => {
      // A job may begin another, which this loop reaches too.
      for (const job of begun) await job;
      await service.conversation.settle();
      // The playground's streams end with their tabs, not here.
      const chats = service.connected.filter(({ playground }) => !playground);
      await Promise.all(chats.map((surface) => surface.stop()));
    },
  };
}

/** Gives the surfaces what an isolate has: nothing that lasts but what was learned once. */
const runtimeOf = ({ files, kept }: Base): SurfaceRuntime => ({
  lasts: false,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  once: async <T>(name: string, open: () => Promise<T>) => {
    // A promise would tie one invocation to another's request: only what has come is kept.
    if (kept.has(name)) return kept.get(name) as T;
    const opened = await open();
    kept.set(name, opened);
    return opened;
  },
  playgroundAssets: files.playground,
});
