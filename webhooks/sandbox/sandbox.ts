import type { ObjectStore } from '../../core/storage/object-store.ts';
import { apply, bankAnswers, type Change, expire, newSession } from './actions.ts';
import { deliverDue, type Mischief, NO_MISCHIEF } from './courier.ts';
import { fingerprint } from './ids.ts';
import { ApiError, type CreateParams, missing } from './params.ts';
import { openMemory, type SandboxSession, type SandboxState } from './state.ts';

export type SandboxOptions = {
  /** Where the sandbox remembers its sessions. */
  store: ObjectStore;
  now: () => number;
  /** Where browsers find us; no slash at the end. */
  publicUrl: string;
  /** Our own webhook, as this process reaches it. */
  webhookUrl: string;
  webhookSecret: string;
  /** What the adapter shows in `Authorization`. */
  secretKey: string;
  fetch?: typeof fetch;
  /** Calls back after so many milliseconds; a timer that keeps no process alive when absent. */
  schedule?: (delayMs: number, job: () => void) => void;
};

/** A stand-in for Stripe in the same process: no money moves, everything else is as it is there. */
export type Sandbox = {
  readonly options: SandboxOptions;
  create(params: CreateParams, idempotencyKey: string | null): Promise<SandboxSession>;
  /** @throws {ApiError} 404 */
  session(id: string): Promise<SandboxSession>;
  /** The session whose payment has this id, or null. */
  sessionOfIntent(paymentIntent: string): Promise<SandboxSession | null>;
  /** @throws {ApiError} when the session is not one that this can be done to */
  act(id: string, change: Change, mischief?: Mischief): Promise<SandboxSession>;
  /** Does everything that is due: late payments, expiries, events. Also called by its own timer. */
  runDue(): Promise<void>;
  pageUrl(session: SandboxSession): string;
};

const LONGEST_SLEEP_MS = 60_000;

export function createSandbox(options: SandboxOptions): Sandbox {
  const { now, fetch: given = fetch, schedule = quietTimer } = options;
  const memory = openMemory(options.store);
  const courier = { ...options, memory, fetch: given };
  let running: Promise<void> = Promise.resolve();
  let alarm = 0;

  const runDue = (): Promise<void> => {
    const run = running.then(async () => {
      if (isDue(await memory.read(), now()))
        await memory.change((state) => endWhatIsDue(state, now()));
      await deliverDue(courier);
    });
    running = run.catch(() => undefined).then(armAlarm);
    return run;
  };
  /** Only the alarm set last counts, so that they never pile up. */
  const setAlarm = (delayMs: number) => {
    alarm += 1;
    const mine = alarm;
    schedule(delayMs, () => {
      if (mine === alarm) runDue().catch(() => undefined);
    });
  };
  const armAlarm = async () => {
    const next = await memory.read().then(nextDueAt, () => now() + LONGEST_SLEEP_MS);
    if (next !== null) setAlarm(Math.min(Math.max(next - now(), 0), LONGEST_SLEEP_MS));
  };

  return {
    options,
    create: async (params, idempotencyKey) => {
      const print = await fingerprint(JSON.stringify(params));
      return memory.change((state) => {
        const made = idempotencyKey === null ? null : replayed(state, idempotencyKey, print);
        if (made) return made;
        const session = newSession(params, { idempotencyKey, fingerprint: print, now: now() });
        state.sessions.push(session);
        return session;
      });
    },
    session: async (id) => find(await memory.read(), id),
    sessionOfIntent: async (paymentIntent) =>
      (await memory.read()).sessions.find((session) => session.intentId === paymentIntent) ?? null,
    act: async (id, change, mischief = NO_MISCHIEF) => {
      const session = await memory.change((state) => {
        const found = find(state, id);
        apply(state, found, change, mischief, now());
        return found;
      });
      setAlarm(0);
      return session;
    },
    runDue,
    pageUrl: (session) => `${options.publicUrl}/sandbox/pay/${session.id}`,
  };
}

function find(state: SandboxState, id: string): SandboxSession {
  const session = state.sessions.find((one) => one.id === id);
  if (session) return session;
  throw missing('checkout.session', id, 'session');
}

function replayed(state: SandboxState, key: string, print: string): SandboxSession | null {
  const made = state.sessions.find((session) => session.idempotencyKey === key);
  if (!made || made.fingerprint === print) return made ?? null;
  throw new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

const isDue = (state: SandboxState, now: number): boolean => {
  const next = nextDueAt(state);
  return next !== null && next <= now;
};

function endWhatIsDue(state: SandboxState, now: number): void {
  for (const session of state.sessions) {
    const { later } = session;
    if (later && later.dueAt <= now)
      apply(state, session, bankAnswers, { ...NO_MISCHIEF, copies: later.copies }, now);
    else if (session.status === 'open' && session.expiresAt * 1000 <= now)
      apply(state, session, expire, NO_MISCHIEF, now);
  }
}

/** When there is something to do next, in milliseconds; null for never. */
function nextDueAt(state: SandboxState): number | null {
  const times = [
    ...state.deliveries.map(({ dueAt }) => dueAt),
    ...state.sessions.flatMap(({ later, status, expiresAt }) => [
      ...(later ? [later.dueAt] : []),
      ...(status === 'open' ? [expiresAt * 1000] : []),
    ]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}

function quietTimer(delayMs: number, job: () => void): void {
  const timer: unknown = setTimeout(job, delayMs);
  // Node's timers keep a process alive unless told not to; other runtimes have plain numbers.
  if (typeof timer === 'object' && timer && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
