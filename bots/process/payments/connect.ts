import type { Hono } from 'hono';
import type { Config } from '../../../core/config/config.ts';
import type { OpenContext } from '../context.node.ts';

/** A payment provider as the process handles it. */
export type ConnectedPayments = {
  /** The routes: the webhook, the pages after paying, and the sandbox's own. */
  groups: Hono[];
  /** Sends events left from the last run; only after the server listens. */
  start(): Promise<void>;
};

/** The addresses of this server: `local` for this process, `world` for users. */
export type PaymentUrls = { local: string; world: string };

/**
 * A function that adds a provider to the context.
 * @returns null when the settings do not connect the provider
 */
export type ConnectProvider = (
  config: Config,
  ctx: OpenContext,
  urls: PaymentUrls,
) => ConnectedPayments | null;
