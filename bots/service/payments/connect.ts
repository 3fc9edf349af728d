import type { Hono } from 'hono';
import type { Config } from '../../../core/config/config.ts';
import type { PayPalApi } from '../../../core/payment-providers/paypal/api.ts';
import type { SandboxOptions, Schedule } from '../../../webhooks/sandbox/sandbox.ts';
import type { OpenContext } from '../context.ts';

/** A payment provider as the process handles it. */
export type ConnectedPayments = {
  /** The routes: the webhook, the pages after paying, and the sandbox's own. */
  groups: Hono[];
  /** Sends events left from the last run; only after the server listens. */
  start(): Promise<void>;
};

/** What a runtime that serves the providers' routes builds these with. */
export type PaymentRoutes = {
  /** The routes of Stripe, or of the sandbox that stands in for Stripe. */
  stripe(ctx: OpenContext, of: { webhookSecret: string; provider: 'stripe' | 'sandbox' }): Hono;
  paypal(ctx: OpenContext, of: { api: PayPalApi; webhookId: string; apiBase: string }): Hono;
  /** The sandbox's routes, and what sends its events that are due. */
  sandbox(options: SandboxOptions): { routes: Hono; runDue: () => Promise<void> };
};

/** What a runtime gives the providers. */
export type PaymentParts = {
  /** The address of this server for this process. */
  local: string;
  /** The address of this server for users. */
  world: string;
  /** Absent where the routes are not served. */
  routes?: PaymentRoutes;
  /** Reaches this server where it cannot by its address, as a Worker cannot. */
  fetchLocal?: typeof fetch;
  /** Runs a job of the sandbox later where a timer would not outlive the request. */
  schedule?: Schedule;
};

/**
 * A function that adds a provider to the context.
 * @returns null when the settings do not connect the provider
 */
export type ConnectProvider = (
  config: Config,
  ctx: OpenContext,
  parts: PaymentParts,
) => ConnectedPayments | null;
