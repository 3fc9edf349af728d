import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Config } from '../../core/config/config.ts';
import type { ErrorWebhook } from '../../core/http/error-webhook.ts';
import { openErrorLines } from '../../core/log.node.ts';
import type { Log } from '../../core/log.ts';
import { ownVersion } from './own-version.node.ts';

/** How long a process that breaks stays to say so. */
export const LAST_WORDS_MS = 3_000;

/** The reporting of errors by the settings: a log whose errors are reported, and its end. */
export type ErrorReports = {
  /** Takes the errors of the log; everything else is nothing to it. */
  log: Log;
  /** Sends what waits; resolves within the time, whatever the receiver does. */
  flush(withinMs: number): Promise<void>;
};

/**
 * Opens the reporting of errors.
 * @param hide takes secrets out of a line
 * @param onLost told that a report was given up, and why
 * @returns null where the settings name no receiver
 */
export async function openErrorReports(
  config: Pick<Config, 'ERROR_WEBHOOK_URL' | 'ERROR_WEBHOOK_SECRET'>,
  hide: (line: string) => string,
  onLost: (cause: unknown) => void,
): Promise<ErrorReports | null> {
  const { ERROR_WEBHOOK_URL: url, ERROR_WEBHOOK_SECRET: secret } = config;
  if (url === undefined || secret === undefined) return null;
  const { openErrorWebhook } = await import('../../core/http/error-webhook.ts');
  const webhook = openErrorWebhook({
    url,
    secret,
    version: await ownVersion(),
    fetch: globalThis.fetch,
    now: Date.now,
    wait: (ms, signal) => pause(ms, undefined, { signal, ref: false }).catch(() => undefined),
    onLost,
  });
  return { log: openErrorLines(hide, (line) => take(webhook, line)), flush: webhook.flush };
}

const shape = z.looseObject({ msg: z.string(), fatal: z.boolean().optional() });

/** Reports a line of the log. */
function take(webhook: ErrorWebhook, line: string): void {
  const { msg, fatal, err, error, level: _, time: __, ...fields } = readLine(line);
  webhook.report({
    level: fatal ? 'fatal' : 'error',
    message: msg,
    error: err ?? error ?? null,
    fields,
  });
}

/** Reads a line; whoever writes to the log must not fail, whatever the line is. */
function readLine(line: string): z.infer<typeof shape> {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    return { msg: 'an error whose line of the log cannot be read' };
  }
}
