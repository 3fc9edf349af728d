import type { Update } from 'grammy/types';
import type { Params } from './params.ts';
import { badRequest, Refusal } from './refusal.ts';

type Asking = { wake: () => void; replaced: boolean };
type Webhook = { url: string; secret: string | undefined; connections: number };

/** How long an answer to a push is waited for. */
const PUSH_LIMIT_MS = 60_000;
const FIRST_AGAIN_MS = 20;
const LONGEST_AGAIN_MS = 500;

/** Updates waiting for the bot, polled or pushed until the bot confirms them. */
export class Updates {
  readonly #pending: Update[] = [];
  readonly #pushing = new Set<number>();
  /** The id of the next update. */
  nextId = 1000;
  #webhook: Webhook | null = null;
  #asking: Asking | null = null;
  #closed = false;
  /** Kinds of updates that the bot has asked for; all where it has not said. */
  #allowed: ReadonlySet<string> | null = null;
  /** How often the bot was asked to take an update by webhook, with what it answered. */
  readonly pushes: { updateId: number; status: number }[] = [];

  get waiting(): number {
    return this.#pending.length;
  }

  get webhook(): Webhook | null {
    return this.#webhook;
  }

  /** @returns the id that the update got */
  add(update: Omit<Update, 'update_id'>, id = this.nextId++): number {
    const kind = Object.keys(update).find((name) => name !== 'update_id') ?? '';
    if (this.#allowed?.has(kind) === false) return id;
    this.#pending.push({ ...update, update_id: id });
    this.#asking?.wake();
    this.#push();
    return id;
  }

  setWebhook(params: Params): true {
    const url = params.text('url') ?? '';
    if (url !== '' && !URL.canParse(url)) throw badRequest('bad webhook: invalid URL');
    const secret = params.text('secret_token');
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters');
    this.#allow(params);
    const connections = params.number('max_connections') ?? 40;
    this.#webhook = url === '' ? null : { url, secret, connections };
    if (params.values.drop_pending_updates === true) this.#pending.length = 0;
    this.#push();
    return true;
  }

  async ask(params: Params, gone: AbortSignal): Promise<Update[]> {
    if (this.#webhook !== null)
      throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    if (this.#asking !== null) {
      this.#asking.replaced = true;
      this.#asking.wake();
    }
    this.#allow(params);
    const offset = params.number('offset') ?? 0;
    while (this.#pending[0] !== undefined && this.#pending[0].update_id < offset)
      this.#pending.shift();
    if (this.#pending.length === 0) await this.#hold(params.number('timeout') ?? 0, gone);
    return this.#pending.slice(0, params.number('limit') ?? 100);
  }

  async #hold(seconds: number, gone: AbortSignal): Promise<void> {
    if (seconds === 0 || this.#closed || gone.aborted) return;
    const asking: Asking = { wake: () => undefined, replaced: false };
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      asking.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      gone.addEventListener('abort', asking.wake, { once: true });
      this.#asking = asking;
    });
    if (this.#asking === asking) this.#asking = null;
    if (asking.replaced) throw new Refusal(409, 'Conflict: terminated by other getUpdates request');
  }

  /** An empty list is all kinds, an absent one what was asked for before. */
  #allow(params: Params): void {
    if (params.values.allowed_updates === undefined) return;
    const kinds = params.list('allowed_updates').map(String);
    this.#allowed = kinds.length === 0 ? null : new Set(kinds);
  }

  close(): void {
    this.#closed = true;
    this.#webhook = null;
    this.#asking?.wake();
  }

  #push(): void {
    const webhook = this.#webhook;
    if (webhook === null) return;
    for (const update of this.#pending) {
      if (this.#pushing.size >= webhook.connections) return;
      if (this.#pushing.has(update.update_id) || this.#isBehind(update)) continue;
      this.#pushing.add(update.update_id);
      void this.#pushOne(webhook, update, FIRST_AGAIN_MS);
    }
  }

  /** Updates of one chat go one after the other. */
  #isBehind(update: Update): boolean {
    const chat = chatOf(update);
    return this.#pending.some(
      (other) => other.update_id < update.update_id && chatOf(other) === chat,
    );
  }

  async #pushOne(webhook: Webhook, update: Update, againMs: number): Promise<void> {
    const status = await post(webhook, update);
    this.pushes.push({ updateId: update.update_id, status });
    if (status >= 200 && status < 300) {
      this.#pending.splice(this.#pending.indexOf(update), 1);
      this.#pushing.delete(update.update_id);
      this.#push();
      return;
    }
    setTimeout(() => {
      if (this.#webhook !== webhook || this.#closed) this.#pushing.delete(update.update_id);
      else void this.#pushOne(webhook, update, Math.min(LONGEST_AGAIN_MS, againMs * 2));
    }, againMs);
  }
}

async function post(webhook: Webhook, update: Update): Promise<number> {
  const secret = { 'X-Telegram-Bot-Api-Secret-Token': webhook.secret ?? '' };
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...secret },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(PUSH_LIMIT_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

function chatOf(update: Update): number | string | undefined {
  const { message, callback_query: press, my_chat_member: member } = update;
  if (update.pre_checkout_query) return update.pre_checkout_query.id;
  return message?.chat.id ?? press?.message?.chat.id ?? member?.chat.id;
}
