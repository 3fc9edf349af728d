import type { ObjectStore } from '../../core/storage/object-store.ts';
import { apply, bankAnswers, type Change, expire, newSession } from './actions.ts';
import { fingerprint } from './ids.ts';
import { type CreateParams, missing } from './params.ts';
import { keyReused, type PaymentChange } from './payments.ts';
import {
  openMemory,
  paymentsOf,
  type SandboxPayment,
  type SandboxSession,
  type SandboxState,
  type SandboxSubscription,
} from './state.ts';
import { passTime, type SubscriptionChange, subscriptionDueAt } from './subscription.ts';
import { deliverDue, type Mischief, NO_MISCHIEF, post } from './webhook-dispatcher.ts';

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
  /** @throws {ApiError} 404 */
  subscription(id: string): Promise<SandboxSubscription>;
  /** The payment of this intent, of a checkout or of a month, or null. */
  paymentOfIntent(intentId: string): Promise<SandboxPayment | null>;
  /** Everything that it remembers; not to be changed. */
  state(): Promise<SandboxState>;
  /** @throws {ApiError} when the session is not one that this can be done to */
  act(id: string, change: Change, mischief?: Mischief): Promise<SandboxSession>;
  /** @throws {ApiError} when the payment is not one that this can be done to */
  actOnPayment(
    intentId: string,
    change: PaymentChange,
    mischief?: Mischief,
  ): Promise<SandboxPayment>;
  /** @throws {ApiError} when the subscription is not one that this can be done to */
  actOnSubscription(
    id: string,
    change: SubscriptionChange,
    mischief?: Mischief,
  ): Promise<SandboxSubscription>;
  /** Does everything that is due: late payments, expiries, events. Also called by its own timer. */
  runDue(): Promise<void>;
  pageUrl(session: SandboxSession): string;
  /** The page where the owner of a subscription changes it. */
  portalUrl(subscription: SandboxSubscription): string;
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

  const acting = async <T>(job: (state: SandboxState) => T): Promise<T> => {
    const outcome = await memory.change(job);
    setAlarm(0);
    return outcome;
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
    subscription: async (id) => findSubscription(await memory.read(), id),
    paymentOfIntent: async (intentId) => findPayment(await memory.read(), intentId),
    state: () => memory.read(),
    act: (id, change, mischief = NO_MISCHIEF) =>
      acting((state) => {
        const found = find(state, id);
        apply(state, found, change, mischief, now());
        return found;
      }),
    actOnPayment: (intentId, change, mischief = NO_MISCHIEF) =>
      acting((state) => {
        const found = findPayment(state, intentId);
        if (!found) throw missing('payment_intent', intentId, 'payment_intent');
        post(state, change(found, now()), mischief, now());
        return found;
      }),
    actOnSubscription: (id, change, mischief = NO_MISCHIEF) =>
      acting((state) => {
        const found = findSubscription(state, id);
        post(state, change(found, now()), mischief, now());
        return found;
      }),
    runDue,
    pageUrl: (session) => `${options.publicUrl}/sandbox/pay/${session.id}`,
    portalUrl: ({ customerId }) => `${options.publicUrl}/sandbox/portal/${customerId}`,
  };
}

function find(state: SandboxState, id: string): SandboxSession {
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
      apply(state, session, bankAnswers, { ...NO_MISCHIEF, copies: later.copies }, now);
    else if (session.status === 'open' && session.expiresAt * 1000 <= now)
      apply(state, session, expire, NO_MISCHIEF, now);
  }
  for (const subscription of state.subscriptions) {
    const dueAt = subscriptionDueAt(subscription);
    if (dueAt !== null && dueAt <= now) post(state, passTime(subscription, now), NO_MISCHIEF, now);
  }
}

/** When there is something to do next, in milliseconds; null for never. */
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

function quietTimer(delayMs: number, job: () => void): void {
  const timer: unknown = setTimeout(job, delayMs);
  // Node's timers keep a process alive unless told not to; other runtimes have plain numbers.
  if (typeof timer === 'object' && timer && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
