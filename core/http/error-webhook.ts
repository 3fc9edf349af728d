import { Webhook } from 'standardwebhooks';
import { boundedFetch } from './bounded-fetch.ts';

/** An error as it is reported: what the log says of it, scrubbed as the log is. */
export type ErrorReport = {
  level: 'error' | 'fatal';
  /** A constant sentence of the program. */
  message: string;
  /** The error with its causes; null where there is none. */
  error: unknown;
  /** What else stands in the line of the log. */
  fields: Readonly<Record<string, unknown>>;
};

/** Where errors are reported to. */
export type ErrorWebhook = {
  /** Takes an error; returns at once and never throws. */
  report(report: ErrorReport): void;
  /**
   * Sends what waits, without pauses in between.
   * @returns when all is sent or given up, or when the time is over; never rejects
   */
  flush(withinMs: number): Promise<void>;
};

/** The options of an error webhook. */
export type ErrorWebhookOptions = {
  url: string;
  /** `whsec_` and the key in base64. */
  secret: string;
  /** The version of the service. */
  version: string;
  fetch: typeof fetch;
  now: () => number;
  /** Resolves after a time, or as soon as the signal says so. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Told that a report was given up, and why. */
  onLost: (cause: unknown) => void;
};

const LIMITS = {
  /** Reports that wait; what comes beyond them is counted in the next one. */
  waiting: 50,
  /** So many at once, then one each so often. */
  burst: 10,
  everyMs: 6_000,
  /** The same error is told again after this time, with how often it came. */
  againMs: 10 * 60_000,
  /** Errors that are known apart. */
  codes: 200,
  answerMs: 5_000,
  answerBytes: 64 * 1024,
  bodyCharacters: 64_000,
} as const;
/** Pauses before the second and the third try. */
const PAUSES_MS = [1_000, 5_000];
const CODE_LETTERS = 12;

/** An answer that says that the receiver did not take a report. */
class NotTaken extends Error {
  /** Whether it may take it later. */
  readonly mayPass: boolean;
  constructor(status: number) {
    super(`the receiver of errors answered ${status}`);
    this.name = 'NotTaken';
    this.mayPass = status >= 500 || status === 408 || status === 429;
  }
}

type Waiting = { code: string; report: ErrorReport; at: number; times: number };

/**
 * Opens the reporting of errors by signed calls in the manner of Standard Webhooks: one at a time, each
 * error once in ten minutes, ten at once and then ten a minute. Whatever the receiver does, memory is bounded
 * and nothing waits for it.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function openErrorWebhook(options: ErrorWebhookOptions): ErrorWebhook {
  const { now } = options;
  const signer = new Webhook(options.secret);
  const send = boundedFetch(options.fetch, LIMITS.answerBytes);
  const waiting: Waiting[] = [];
  const known = new Map<string, { sentAt: number; since: number }>();
  const hurry = new AbortController();
  let dropped = 0;
  let freeAt = 0;
  let working: Promise<void> | null = null;

  function report(given: ErrorReport): void {
    const at = now();
    const key = `${given.level} ${given.message} ${namesIn(given.error)}`;
    const before = known.get(key);
    if (before && at - before.sentAt < LIMITS.againMs && at >= before.sentAt) {
      before.since += 1;
      return;
    }
    if (waiting.length >= LIMITS.waiting) {
      dropped += 1;
      return;
    }
    known.delete(key);
    known.set(key, { sentAt: at, since: 0 });
    const oldest = known.size > LIMITS.codes ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    waiting.push({ code: key, report: given, at, times: (before?.since ?? 0) + 1 });
    working ??= work().finally(() => {
      working = null;
    });
  }

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await pace();
      await tell(next).catch(options.onLost);
    }
  }

  /** Waits for a place: the bucket is one time, the one when it is full again. */
  async function pace(): Promise<void> {
    const at = now();
    const full = LIMITS.burst * LIMITS.everyMs;
    const tooEarlyMs = freeAt + LIMITS.everyMs - at - full;
    if (tooEarlyMs > 0) await options.wait(tooEarlyMs, hurry.signal);
    freeAt = Math.max(freeAt, at) + LIMITS.everyMs;
  }

  async function tell({ code, report: told, at, times }: Waiting): Promise<void> {
    const missed = dropped;
    dropped = 0;
    const id = `msg_${crypto.randomUUID()}`;
    const body = bodyOf({
      type: 'error.reported',
      timestamp: new Date(at).toISOString(),
      data: {
        service: 'alme-bots',
        version: options.version,
        code: await codeOf(code),
        times,
        dropped: missed,
        ...told,
      },
    });
    for (let tries = 0; ; tries += 1) {
      try {
        return await call(id, body);
      } catch (cause) {
        const pause = PAUSES_MS[tries];
        if (pause === undefined || (cause instanceof NotTaken && !cause.mayPass)) {
          dropped += missed + 1;
          throw cause;
        }
        await options.wait(pause, hurry.signal);
      }
    }
  }

  async function call(id: string, body: string): Promise<void> {
    const at = new Date(now());
    const response = await send(options.url, {
      method: 'POST',
      signal: AbortSignal.timeout(LIMITS.answerMs),
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, body),
      },
      body,
    });
    await response.body?.cancel();
    if (!response.ok) throw new NotTaken(response.status);
  }

  return {
    report,
    async flush(withinMs) {
      hurry.abort();
      const ending = new AbortController();
      await Promise.race([working, options.wait(withinMs, ending.signal)]);
      ending.abort();
    },
  };
}

/** The report as JSON; one that is too long goes without its fields. */
function bodyOf(told: { data: object; type: string; timestamp: string }): string {
  const whole = JSON.stringify(told);
  if (whole.length <= LIMITS.bodyCharacters) return whole;
  return JSON.stringify({ ...told, data: { ...told.data, fields: {}, error: null } });
}

/** The names of an error and its causes, by which errors are told apart. */
function namesIn(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { type, cause } = error as { type?: unknown; cause?: unknown };
  return `${typeof type === 'string' ? type : ''} ${namesIn(cause)}`.trim();
}

async function codeOf(key: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, CODE_LETTERS);
}
