import { apply, bankAnswers, type Change, expire, newSession } from './actions.ts';
import { fingerprint } from './ids.ts';
import { type CreateParams, missing } from './params.ts';
import { keyReused, type PaymentChange } from './payments.ts';
import {
  paymentsOf,
  type SandboxPayment,
  type SandboxSession,
  type SandboxState,
  type SandboxSubscription,
} from './state.ts';
import { openStoredState, type StoredStateParts } from './stored-state.ts';
import { passTime, type SubscriptionChange, subscriptionDueAt } from './subscription.ts';
import { type Disturbance, deliverDue, NO_DISTURBANCE, post } from './webhook-dispatcher.ts';

/** The settings of the sandbox. */
export type SandboxOptions = StoredStateParts & {
  now: () => number;
  /** The address of this server for browsers, without a slash at the end. */
  publicUrl: string;
  /** The address of this server's Stripe webhook, reachable from this process. */
  webhookUrl: string;
  webhookSecret: string;
  /** The key that API requests carry in `Authorization`. */
  secretKey: string;
  /** Whether events only name their objects, as an endpoint for thin events gets them. */
  thin?: boolean;
  fetch?: typeof fetch;
  /**
   * Runs a job after a delay in milliseconds; by default a timer that does not keep the process
   * alive.
   */
  schedule?: Schedule;
};

/** Runs a job, which never rejects, after a delay in milliseconds. */
export type Schedule = (delayMs: number, job: () => Promise<void>) => void;

/**
 * A stand-in for Stripe in the same process. No money moves; API, pages and events follow Stripe.
 */
export type Sandbox = {
  readonly options: SandboxOptions;
  create(params: CreateParams, idempotencyKey: string | null): Promise<SandboxSession>;
  /**
   * Reads a session.
   * @throws {ApiError} 404 for an unknown id
   */
  session(id: string): Promise<SandboxSession>;
  /**
   * Reads a subscription.
   * @throws {ApiError} 404 for an unknown id
   */
  subscription(id: string): Promise<SandboxSubscription>;
  /**
   * Reads the payment with a payment intent, of a checkout or of a subscription's month.
   * @returns null when there is none
   */
  paymentOfIntent(intentId: string): Promise<SandboxPayment | null>;
  /** Reads the whole state; callers must not change the state. */
  state(): Promise<SandboxState>;
  /**
   * Changes a session.
   * @throws {ApiError} when the session does not allow the change
   */
  act(id: string, change: Change, disturbance?: Disturbance): Promise<SandboxSession>;
  /**
   * Changes a payment.
   * @throws {ApiError} when the payment does not allow the change
   */
  actOnPayment(
    intentId: string,
    change: PaymentChange,
    disturbance?: Disturbance,
  ): Promise<SandboxPayment>;
  /**
   * Changes a subscription.
   * @throws {ApiError} when the subscription does not allow the change
   */
  actOnSubscription(
    id: string,
    change: SubscriptionChange,
    disturbance?: Disturbance,
  ): Promise<SandboxSubscription>;
  /**
   * Runs all due work: late payments, expiries, event deliveries. A timer calls this method too.
   */
  runDue(): Promise<void>;
  pageUrl(session: SandboxSession): string;
  /** Builds the address of a subscription's portal page. */
  portalUrl(subscription: SandboxSubscription): string;
};

const LONGEST_SLEEP_MS = 60_000;

/** Creates the sandbox and its timer. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { now, fetch: given = fetch, schedule = quietTimer } = options;
  const stored = openStoredState(options);
  const dispatcher = { ...options, stored, fetch: given };
  let running: Promise<void> = Promise.resolve();
  let alarm = 0;

  const runDue = (): Promise<void> => {
    const run = running.then(async () => {
      await stored.check();
      if (isDue(await stored.read(), now()))
        await stored.change((state) => endWhatIsDue(state, now()));
      await deliverDue(dispatcher);
    });
    running = run.catch(() => undefined).then(armAlarm);
    return run;
  };
  /** Only the alarm set last counts, so that they never pile up. */
  const setAlarm = (delayMs: number) => {
    alarm += 1;
    const mine = alarm;
    schedule(delayMs, async () => {
      if (mine === alarm) await runDue().catch(() => undefined);
    });
  };
  const armAlarm = async () => {
    const next = await stored.read().then(nextDueAt, () => null);
    // Another process may leave work behind at any time.
    const delayMs = next === null ? LONGEST_SLEEP_MS : Math.max(next - now(), 0);
    setAlarm(Math.min(delayMs, LONGEST_SLEEP_MS));
  };

  const acting = async <T>(job: (state: SandboxState) => T): Promise<T> => {
    const outcome = await stored.change(job);
    setAlarm(0);
    return outcome;
  };

  return {
    options,
    create: async (params, idempotencyKey) => {
      const print = await fingerprint(JSON.stringify(params));
      return stored.change((state) => {
        const made = idempotencyKey === null ? null : replayed(state, idempotencyKey, print);
        if (made) return made;
        const session = newSession(params, { idempotencyKey, fingerprint: print, now: now() });
        state.sessions.push(session);
        return session;
      });
    },
    session: async (id) => findSession(await stored.read(), id),
    subscription: async (id) => findSubscription(await stored.read(), id),
    paymentOfIntent: async (intentId) => findPayment(await stored.read(), intentId),
    state: () => stored.read(),
    act: (id, change, disturbance = NO_DISTURBANCE) =>
      acting((state) => {
        const found = findSession(state, id);
        apply(state, found, change, disturbance, now());
        return found;
      }),
    actOnPayment: (intentId, change, disturbance = NO_DISTURBANCE) =>
      acting((state) => {
        const found = findPayment(state, intentId);
        if (!found) throw missing('payment_intent', intentId, 'payment_intent');
        post(state, change(found, now()), disturbance, now());
        return found;
      }),
    actOnSubscription: (id, change, disturbance = NO_DISTURBANCE) =>
      acting((state) => {
        const found = findSubscription(state, id);
        post(state, change(found, now()), disturbance, now());
        return found;
      }),
    runDue,
    pageUrl: (session) => `${options.publicUrl}/sandbox/pay/${session.id}`,
    portalUrl: ({ customerId }) => `${options.publicUrl}/sandbox/portal/${customerId}`,
  };
}

function findSession(state: SandboxState, id: string): SandboxSession {
  const session = state.sessions.find((one) => one.id === id);
  if (session) return session;
  throw missing('checkout.session', id, 'session');
}

function findSubscription(state: SandboxState, id: string): SandboxSubscription {
  const subscription = state.subscriptions.find((one) => one.id === id);
  if (subscription) return subscription;
  throw missing('subscription', id, 'id');
}

const findPayment = (state: SandboxState, intentId: string): SandboxPayment | null =>
  paymentsOf(state).find((payment) => payment.intentId === intentId) ?? null;

function replayed(state: SandboxState, key: string, print: string): SandboxSession | null {
  const made = state.sessions.find((session) => session.idempotencyKey === key);
  if (!made || made.fingerprint === print) return made ?? null;
  throw keyReused(key);
}

const isDue = (state: SandboxState, now: number): boolean => {
  const next = nextDueAt(state);
  return next !== null && next <= now;
};

function endWhatIsDue(state: SandboxState, now: number): void {
  for (const session of state.sessions) {
    const { later } = session;
    if (later && later.dueAt <= now)
      apply(state, session, bankAnswers, { ...NO_DISTURBANCE, copies: later.copies }, now);
    else if (session.status === 'open' && session.expiresAt * 1000 <= now)
      apply(state, session, expire, NO_DISTURBANCE, now);
  }
  for (const subscription of state.subscriptions) {
    const dueAt = subscriptionDueAt(subscription);
    if (dueAt !== null && dueAt <= now)
      post(state, passTime(subscription, now), NO_DISTURBANCE, now);
  }
}

/** Finds when work is due next, in milliseconds; null for never. */
function nextDueAt(state: SandboxState): number | null {
  const times = [
    ...state.deliveries.map(({ dueAt }) => dueAt),
    ...state.subscriptions.map(subscriptionDueAt).filter((dueAt) => dueAt !== null),
    ...state.sessions.flatMap(({ later, status, expiresAt }) => [
      ...(later ? [later.dueAt] : []),
      ...(status === 'open' ? [expiresAt * 1000] : []),
    ]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}

function quietTimer(delayMs: number, job: () => Promise<void>): void {
  const timer: unknown = setTimeout(job, delayMs);
  // Node's timers keep a process alive unless told not to; other runtimes have plain numbers.
  if (typeof timer === 'object' && timer && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
