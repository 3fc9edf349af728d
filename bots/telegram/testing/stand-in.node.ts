import type { Server } from 'node:http';
import { type HttpBindings, serve } from '@hono/node-server';
import type { Update, UserFromGetMe } from 'grammy/types';
import { type Context, Hono } from 'hono';
import { buttonsOf, Chat, toApi } from './chat.ts';
import { METHODS } from './methods.node.ts';
import { type Params, readParams } from './params.ts';
import { Refusal } from './refusal.ts';
import { type Person, TelegramUser } from './user.node.ts';
import { World } from './world.node.ts';

export type { TelegramUser } from './user.node.ts';

/** How a call goes wrong: an answer with an error, no answer, or a cut connection. */
type Failure =
  | { status: number; description?: string; retryAfter?: number }
  | 'hang'
  | 'reset'
  /** The call is carried out, but its answer is lost. */
  | 'lost';

/** The options of the Telegram stand-in. */
export type StandInOptions = { token?: string; port?: number; now?: () => number };

/** A stand-in for Telegram. */
export type TelegramStandIn = {
  /** For `TELEGRAM_API_ROOT`. */
  apiRoot: string;
  token: string;
  botInfo: UserFromGetMe;
  /** A person with a private chat; the same id is the same person. */
  user(person?: Partial<Person>): TelegramUser;
  /** A group with the bot in it; `hear` brings a member's message. */
  group(): {
    chat: Chat;
    /** @param topic the topic that it is written in */
    hear(text: string, from?: Partial<Person>, topic?: number): number;
    /** Presses the newest button with these words that this person sees. @throws where there is none */
    press(label: string, from: Person): void;
  };
  /** Brings an update of any shape; @returns its id */
  update(update: Omit<Update, 'update_id'>, id?: number): number;
  /** Makes the next `times` calls of a method (`file` for downloads, `*` for all) go wrong. */
  fail(method: string, failure: Failure, times?: number): void;
  /** Nothing goes wrong any more. */
  mend(): void;
  /** Every call so far, the newest last; at most 10,000 are kept. */
  calls: { method: string; values: Record<string, unknown> }[];
  /** Calls that were refused for what was in them: a bot that keeps the rules has none. */
  refusals: { method: string; description: string }[];
  /** Calls to a chat before the time that it was told to be left alone until: a good bot makes none. */
  forbidden: { method: string; chat: number }[];
  world: World;
  close(): Promise<void>;
};

/** Called about a message that is not there, to see whether the server has the method. */
const ASKS_WHETHER_THERE = 'deleteEphemeralMessage';
const CALLS_KEPT = 10_000;
const KEEP_ALIVE_MS = 65_000;
const BOT_ID = 42;
const FIRST_PERSON = 1_000_001;

/**
 * Starts a server that speaks the Bot API. The server keeps chats, checks every call as Telegram
 * does, delivers updates by long polling or webhook, and lets tests act as users. Webhooks may use
 * `http:`.
 */
export async function startTelegramStandIn(options: StandInOptions = {}): Promise<TelegramStandIn> {
  const token = options.token ?? `${BOT_ID}:stand-in-token-that-opens-nothing-at-all`;
  const world = new World(botInfo(), options.now ?? Date.now);
  const failures: { method: string; failure: Failure; times: number }[] = [];
  const calls: TelegramStandIn['calls'] = [];
  const refusals: TelegramStandIn['refusals'] = [];
  const forbidden: TelegramStandIn['forbidden'] = [];
  const app = routes({ token, world, failures, calls, refusals, forbidden, held: new Map() });
  const { server, port } = await listen(app, options.port ?? 0);
  let people = 0;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    botInfo: world.me,
    calls,
    refusals,
    forbidden,
    world,
    user(person = {}) {
      people += 1;
      return new TelegramUser(world, { id: FIRST_PERSON + people, firstName: 'Mira', ...person });
    },
    group: () => group(world),
    update: (update, id) => world.updates.add(update, id),
    fail: (method, failure, times = 1) => void failures.push({ method, failure, times }),
    mend: () => void failures.splice(0),
    async close() {
      world.updates.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Parts = Pick<TelegramStandIn, 'calls' | 'refusals' | 'forbidden' | 'world' | 'token'> & {
  /** Until when a chat wants no calls. */
  held: Map<number, number>;
  failures: { method: string; failure: Failure; times: number }[];
};
type Env = { Bindings: HttpBindings };

function routes(parts: Parts): Hono<Env> {
  const { token, world } = parts;
  const app = new Hono<Env>();
  app.get(`/file/bot${token}/:kind/:id`, (c) => {
    const failure = nextFailure(parts, 'file');
    if (typeof failure === 'object') return refuse(asRefusal(failure));
    if (failure !== undefined) return cut(c);
    const file = world.files.get(c.req.param('id'));
    // A server in local mode serves no files.
    if (file === undefined || world.filesDirectory !== null)
      return c.json({ ok: false, error_code: 404 }, 404);
    return c.body(Uint8Array.from(file.bytes).buffer);
  });
  app.all(`/bot${token}/:method`, (c) => call(parts, c, c.req.param('method')));
  app.all('/*', (c) => c.json({ ok: false, error_code: 401, description: 'Unauthorized' }, 401));
  return app;
}

async function call(parts: Parts, c: Context<Env>, name: string): Promise<Response> {
  const failure = nextFailure(parts, name);
  if (failure === 'hang') return new Promise(() => undefined);
  if (failure === 'reset') return cut(c);
  try {
    const params = await readParams(c.req.raw);
    checkLimit(parts, name, params);
    if (typeof failure === 'object') throw limited(parts, params, asRefusal(failure));
    remember(parts, name, params);
    const method = METHODS[name];
    if (method === undefined) throw new Refusal(404, 'Not Found: method not found');
    const result = await method(parts.world, params, c.req.raw.signal);
    return failure === 'lost' ? cut(c) : c.json({ ok: true, result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isAsking = name === ASKS_WHETHER_THERE;
    if (error.code === 400 && !isAsking)
      parts.refusals.push({ method: name, description: error.message });
    return refuse(error);
  }
}

function refuse({ code, message, retryAfter }: Refusal): Response {
  const parameters = retryAfter === null ? {} : { parameters: { retry_after: retryAfter } };
  const body = { ok: false, error_code: code, description: message, ...parameters };
  return Response.json(body, { status: code });
}

function asRefusal({ status, description, retryAfter }: Exclude<Failure, string>): Refusal {
  const limited = `Too Many Requests: retry after ${retryAfter ?? 1}`;
  const text = description ?? (status === 429 ? limited : 'Internal Server Error');
  return new Refusal(status, text, status === 429 ? (retryAfter ?? 1) : null);
}

/** A call that comes before its time is refused with the rest of the wait, and counted. */
function checkLimit({ held, world, forbidden }: Parts, method: string, params: Params): void {
  const chat = params.number('chat_id');
  const restMs = chat === undefined ? 0 : (held.get(chat) ?? 0) - world.now();
  if (chat === undefined || restMs <= 0) return;
  forbidden.push({ method, chat });
  throw asRefusal({ status: 429, retryAfter: Math.ceil(restMs / 1_000) });
}

function limited({ held, world }: Parts, params: Params, refusal: Refusal): Refusal {
  const chat = params.number('chat_id');
  if (chat !== undefined && refusal.retryAfter !== null)
    held.set(chat, world.now() + refusal.retryAfter * 1_000);
  return refusal;
}

function nextFailure({ failures }: Parts, method: string): Failure | undefined {
  const found = failures.find((one) => one.times > 0 && [method, '*'].includes(one.method));
  if (found === undefined) return undefined;
  found.times -= 1;
  return found.failure;
}

function remember({ calls }: Parts, method: string, { values }: Params): void {
  calls.push({ method, values });
  if (calls.length > CALLS_KEPT) calls.shift();
}

function cut(c: Context<Env>): Promise<Response> {
  c.env.incoming.socket.destroy();
  return new Promise(() => undefined);
}

function group(world: World): ReturnType<TelegramStandIn['group']> {
  const chat = new Chat(-1000 - world.chats.size);
  chat.started = true;
  world.chats.set(chat.id, chat);
  return {
    chat,
    hear(text, from = {}, topic) {
      if (topic !== undefined) chat.topics.add(topic);
      const chatMessage = world.say(chat, { from: 'user', kind: 'text', text });
      chat.mark = world.revision;
      const { id = FIRST_PERSON, firstName = 'Otto', languageCode = 'en' } = from;
      const sender = { id, is_bot: false, first_name: firstName, language_code: languageCode };
      const where = { id: chat.id, type: 'group', title: 'Group' };
      const message = {
        ...{ message_id: chatMessage.id, date: 1, chat: where, from: sender, text },
        ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      };
      return world.updates.add({ message } as unknown as Omit<Update, 'update_id'>);
    },
    press(label, { id, firstName }) {
      const seen = chat.shown.filter(({ one }) => one === undefined || one.user === id);
      for (const message of seen.toReversed()) {
        const data = buttonsOf(message).find((button) => button.label.includes(label))?.data;
        if (data === undefined) continue;
        chat.mark = world.revision;
        const from = { id, is_bot: false, first_name: firstName };
        const query = { id: world.openQuery(chat), from, chat_instance: '1', data };
        const update = { callback_query: { ...query, message: toApi(chat, message, world.me) } };
        world.updates.add(update as unknown as Omit<Update, 'update_id'>);
        return;
      }
      throw new Error(`no button "${label}". The group shows:\n${chat.transcript()}`);
    },
  };
}

function botInfo(): UserFromGetMe {
  return {
    id: BOT_ID,
    is_bot: true,
    first_name: 'alme',
    username: 'alme_test_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    supports_guest_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as UserFromGetMe;
}

async function listen(app: Hono<Env>, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({ server, port: info.port });
    }) as Server;
    // Telegram holds idle connections for about a minute, Node for five seconds.
    server.keepAliveTimeout = KEEP_ALIVE_MS;
  });
}
