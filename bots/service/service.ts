import type { Context as HttpContext } from 'hono';
import type { ReadMedia, ReceiveEvent } from '../../core/chat/surface.ts';
import type { Config } from '../../core/config/config.ts';
import type { DeliveredNotes } from '../../core/conversation/delivered.ts';
import { type Conversation, openConversation } from '../../core/conversation/receive.ts';
import type { ResultLinks } from '../../core/web/result-links.ts';
import type { RateLimits } from '../telegram/limits.ts';
import type { OpenContext } from './context.ts';
import type { PaymentParts } from './payments/connect.ts';
import { connectPayments } from './payments.ts';
import type { Connected, SurfaceParts, SurfaceRuntime } from './surfaces/connect.ts';
import { connectSurfaces } from './surfaces.ts';
import { tracedParts } from './tracing/traced-parts.ts';
import type { Tracing } from './tracing/tracing.ts';

/** What a runtime gives the service. */
export type ServiceParts = {
  config: Config;
  ctx: OpenContext;
  readMedia: ReadMedia;
  /** The links to the pages of results; null where there are none. */
  resultLinks: ResultLinks | null;
  remoteAddress: (c: HttpContext) => string;
  surfaces: SurfaceRuntime;
  payments: Omit<PaymentParts, 'world'>;
  /** Telegram's rate limits where they differ from Telegram's own. */
  telegramRateLimits?: Partial<RateLimits> | undefined;
  tracing?: Tracing | null;
  /** Answers that are out and not noted yet, where services come and go in one isolate. */
  delivered?: DeliveredNotes;
};

/** The product with everything that it is connected to. */
export type ConnectedService = {
  conversation: Conversation;
  connected: readonly Connected[];
  payments: ReturnType<typeof connectPayments>;
  receive: ReceiveEvent;
};

/** Connects surfaces, payment providers and the conversation to a context. */
export async function connectService(parts: ServiceParts): Promise<ConnectedService> {
  const { config, ctx, tracing = null } = parts;
  const traced = tracedParts(tracing);
  let conversation: Conversation | null = null;
  const receive: ReceiveEvent = async (event) => conversation?.receive(event);
  const surfaceParts: SurfaceParts = {
    config,
    ctx,
    readMedia: parts.readMedia,
    publicUrl: config.PUBLIC_URL ?? null,
    telegramRateLimits: parts.telegramRateLimits ?? {},
    remoteAddress: parts.remoteAddress,
    receive,
    runtime: parts.surfaces,
  };
  const world = config.PUBLIC_URL ?? ctx.localUrl;
  const payments = connectPayments(config, ctx, { ...parts.payments, world });
  const connected = await connectSurfaces(surfaceParts);
  for (const [name, surface] of ctx.surfaces) ctx.surfaces.set(name, traced.surface(surface));
  conversation = traced.conversation(openConversation(ctx, parts.delivered));
  return { conversation, connected, payments, receive };
}
