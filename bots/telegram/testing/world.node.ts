import type { Message, Update, UserFromGetMe } from 'grammy/types';
import { type Chat, type ChatMessage, toApi } from './chat.ts';
import { Files } from './files.node.ts';
import { InlineDesk } from './inline.ts';
import { badRequest, Refusal } from './refusal.ts';
import { type Charge, Stars } from './stars.ts';
import { StickerShelf } from './sticker-sets.node.ts';
import { Updates } from './updates.ts';

/** After this long the server no longer takes an answer to a press, in milliseconds. */
const QUERY_LIFE_MS = 60_000;

/** The state of the stand-in. */
export class World {
  readonly me: UserFromGetMe;
  readonly now: () => number;
  readonly files = new Files();
  /** Where a Bot API server in local mode keeps its files; null for Telegram's own server. */
  filesDirectory: string | null = null;
  readonly updates = new Updates();
  readonly stars: Stars;
  readonly inline = new InlineDesk();
  readonly stickers: StickerShelf;
  readonly chats = new Map<number, Chat>();
  /** Commands and descriptions, by what they are set for. */
  readonly profile = new Map<string, unknown>();
  /** What was prepared for users to send into chats. */
  readonly prepared: string[] = [];
  readonly #queries = new Map<string, { chat: Chat; at: number; answered: boolean }>();
  #revision = 0;
  #messageId = 0;
  #albums = 0;
  /** Whether the server is from before ephemeral messages and guest mode: it leaves out what it does not know. */
  isOld = false;
  #ones = 0;

  constructor(me: UserFromGetMe, now: () => number) {
    this.me = me;
    this.now = now;
    this.stars = new Stars(now);
    const started = (userId: number) => this.chats.get(userId)?.started === true;
    this.stickers = new StickerShelf(me.username, started);
  }

  /** The chat a bot writes to. */
  writable(id: number): Chat {
    const chat = this.chats.get(id);
    if (chat === undefined) throw badRequest('chat not found');
    if (chat.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
    if (!chat.started)
      throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
    return chat;
  }

  say(chat: Chat, message: Partial<ChatMessage> & Pick<ChatMessage, 'from' | 'kind'>): ChatMessage {
    this.#messageId += 1;
    const full: ChatMessage = {
      text: '',
      entities: [],
      markup: undefined,
      file: null,
      albumId: null,
      edits: 0,
      deleted: false,
      ...message,
      id: this.#messageId,
      revision: this.revise(),
    };
    chat.messages.push(full);
    chat.changed();
    return full;
  }

  revise(): number {
    this.#revision += 1;
    return this.#revision;
  }

  get revision(): number {
    return this.#revision;
  }

  newOneId(): number {
    this.#ones += 1;
    return this.#ones;
  }

  newAlbum(): string {
    this.#albums += 1;
    return `album-${this.#albums}`;
  }

  asBot(chat: Chat, message: ChatMessage): Message {
    return toApi(chat, message, this.me);
  }

  /** Builds the update about a subscription that its owner changed, or whose payment failed. */
  tellSubscription(
    { from, invoice }: Pick<Charge, 'from' | 'invoice'>,
    state: 'canceled' | 'active' | 'failed',
  ): Omit<Update, 'update_id'> {
    return { subscription: { user: from, invoice_payload: invoice.payload, state } };
  }

  /** The message that tells of a payment, as an update. */
  tellPaid(charge: Charge): Omit<Update, 'update_id'> {
    const { id, invoice, endsAt, isFirst } = charge;
    const months = endsAt === null ? {} : { subscription_expiration_date: endsAt };
    const recurring = endsAt === null ? {} : { is_recurring: true as const };
    const first = endsAt !== null && isFirst ? { is_first_recurring: true as const } : {};
    return this.#service(charge, {
      successful_payment: {
        currency: 'XTR',
        total_amount: invoice.stars,
        invoice_payload: invoice.payload,
        ...months,
        ...recurring,
        ...first,
        telegram_payment_charge_id: id,
        provider_payment_charge_id: `provider-${id}`,
      },
    });
  }

  /** The message that tells of a refund, as an update. */
  tellRefunded(charge: Charge): Omit<Update, 'update_id'> {
    return this.#service(charge, {
      refunded_payment: {
        currency: 'XTR',
        total_amount: charge.invoice.stars,
        invoice_payload: charge.invoice.payload,
        telegram_payment_charge_id: charge.id,
        provider_payment_charge_id: `provider-${charge.id}`,
      },
    });
  }

  #service({ from }: Charge, fields: object): Omit<Update, 'update_id'> {
    const chat = this.chats.get(from.id);
    if (chat === undefined) throw new Error('the payer has no chat');
    const chatMessage = this.say(chat, { from: 'user', kind: 'other' });
    return { message: { ...toApi(chat, chatMessage, from), ...fields } } as Omit<
      Update,
      'update_id'
    >;
  }

  openQuery(chat: Chat): string {
    const id = `query-${this.#queries.size + 1}`;
    this.#queries.set(id, { chat, at: this.now(), answered: false });
    return id;
  }

  isAnswered(queryId: string): boolean {
    return this.#queries.get(queryId)?.answered === true;
  }

  /** Presses nobody has answered. */
  get unanswered(): number {
    return [...this.#queries.values()].filter(({ answered }) => !answered).length;
  }

  answerQuery(id: string, text: string, alert: boolean): true {
    const query = this.#queries.get(id);
    const over = query === undefined || query.answered || this.now() - query.at > QUERY_LIFE_MS;
    if (over)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    query.answered = true;
    if (text !== '') query.chat.notices.push({ text, alert });
    query.chat.changed();
    return true;
  }
}
