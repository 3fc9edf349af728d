import type { Hono } from 'hono';
import type { Config } from '../../../core/config/config.ts';
import type { OpenContext } from '../context.node.ts';

/** A way to pay, as the process handles it. */
export type ConnectedPayments = {
  /** The webhook, the pages after paying, and the sandbox's own. */
  groups: Hono[];
  /** Sends what was left to be sent; only once the server listens. */
  start(): Promise<void>;
};

/** How this process reaches itself, and how people reach it. */
export type PaymentUrls = { local: string; world: string };

/** Adds a provider to the context where these settings connect it; null where they do not. */
export type ConnectProvider = (
  config: Config,
  ctx: OpenContext,
  urls: PaymentUrls,
) => ConnectedPayments | null;
