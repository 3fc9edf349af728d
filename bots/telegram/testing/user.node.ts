import type { InlineQueryResult, Message, Update, User } from 'grammy/types';
import { buttonsOf, Chat, type ChatMessage, toApi } from './chat.ts';
import type { StoredFile } from './files.node.ts';
import type { InlineAnswer } from './inline.ts';
import type { Upload } from './params.ts';
import type { Charge, Invoice, Verdict } from './stars.ts';
import type { World } from './world.node.ts';

/** The profile of a test user. */
export type Person = { id: number; firstName: string; lastName?: string; languageCode?: string };

const ALBUM_TYPES = { jpeg: 'image/jpeg' } as const;

/** A user in a private chat with the bot. Every action resolves as soon as Telegram has it. */
export class TelegramUser {
  readonly chat: Chat;
  readonly person: Person;
  readonly #world: World;
  #topic: number | null = null;

  constructor(world: World, person: Person) {
    this.#world = world;
    this.person = person;
    this.chat = world.chats.get(person.id) ?? new Chat(person.id);
    world.chats.set(person.id, this.chat);
  }

  /** Goes on in a topic of the chat, a new one where there is none with this id. */
  openTopic(id: number): void {
    this.chat.topics.add(id);
    this.#topic = id;
  }

  /** Sends a text or a command. @returns the update's id */
  say(text: string): number {
    return this.#send({ kind: 'text', text });
  }

  /**
   * Presses the newest button whose label has these words.
   * @param on only on this message
   * @returns the callback query's id
   * @throws when there is no such button
   */
  press(label: string | RegExp, on?: ChatMessage): string {
    const candidates = on === undefined ? this.chat.shown : [on];
    for (const message of candidates.toReversed()) {
      const found = buttonsOf(message).find(({ label: text, data }) => {
        return (
          data !== undefined &&
          (typeof label === 'string' ? text.includes(label) : label.test(text))
        );
      });
      if (found?.data !== undefined) return this.pressCode(found.data, message);
    }
    throw new Error(`no button "${label}". The chat shows:\n${this.chat.transcript()}`);
  }

  /** Presses a button with this code, whether or not it is there. */
  pressCode(data: string, on?: ChatMessage): string {
    const message = on ?? this.chat.last;
    const id = this.#world.openQuery(this.chat);
    this.#moved();
    const shown =
      message === undefined
        ? { chat: { id: this.chat.id, type: 'private' }, message_id: 1, date: 0 }
        : toApi(this.chat, message, this.#world.me);
    const press = { id, from: this.#from(), chat_instance: '1', data, message: shown };
    this.#world.updates.add({ callback_query: press } as unknown as Omit<Update, 'update_id'>);
    return id;
  }

  /** Presses the button of what forms under the chat. @throws when there is none */
  stopDraft(): void {
    const { draft } = this.chat;
    if (!draft?.canStop) throw new Error(`nothing to stop:\n${this.chat.transcript()}`);
    this.#moved();
    this.chat.putDraft(null);
    const { id, firstName } = this.person;
    const chat = { id, type: 'private' as const, first_name: firstName };
    this.#world.updates.add({ stopped_message_generation: { chat, draft_id: draft.id } });
  }

  /** The newest invoice link that the chat shows. @throws when there is none */
  invoiceLink(): string {
    const urls = this.chat.shown.toReversed().flatMap((message) => buttonsOf(message));
    const link = urls.find(({ url }) => url?.startsWith('https://t.me/$'))?.url;
    if (link !== undefined) return link;
    throw new Error(`no invoice. The chat shows:\n${this.chat.transcript()}`);
  }

  /** Taps an invoice's button, without confirming it: what the payment sheet asks the bot. */
  askToPay(
    link: string,
    wrong: Partial<Pick<Invoice, 'stars' | 'payload'>> = {},
  ): Promise<Verdict> {
    const { stars, payload } = { ...this.#world.stars.invoiceAt(link), ...wrong };
    const { id, verdict } = this.#world.stars.ask();
    const query = { id, from: this.#from(), currency: 'XTR' };
    const asked = { ...query, total_amount: stars, invoice_payload: payload };
    this.#world.updates.add({ pre_checkout_query: asked } as Omit<Update, 'update_id'>);
    return verdict;
  }

  /**
   * Pays an invoice on Telegram's payment sheet.
   * @param how `lost` keeps the message that tells of it from the bot
   * @returns the charge; what the bot said against it where it was refused
   */
  async pay(
    link = this.invoiceLink(),
    how: { lost?: boolean } = {},
  ): Promise<Charge | { error: string }> {
    const verdict = await this.askToPay(link);
    return verdict.ok ? this.charge(link, how) : { error: verdict.error };
  }

  /** The Stars move, whatever the bot said. */
  charge(link: string, how: { lost?: boolean } = {}): Charge {
    const charge = this.#world.stars.charge(this.#world.stars.invoiceAt(link), this.#from());
    this.#moved();
    const update = this.#world.tellPaid(charge);
    if (!how.lost) this.#world.updates.add(update);
    return charge;
  }

  /**
   * Types something after the bot's name in some chat.
   * @param offset what the answer before it said comes next
   * @returns the bot's answer, which may never come
   */
  ask(words: string, offset = ''): Promise<InlineAnswer> {
    const { id, answer } = this.#world.inline.ask();
    const query = { id, from: this.#from(), query: words, offset, chat_type: 'supergroup' };
    this.#world.updates.add({ inline_query: query } as Omit<Update, 'update_id'>);
    return answer;
  }

  /** Sends a result of inline mode into a chat, as the bot hears where feedback is on. */
  choose(resultId: string, message: string): void {
    const chosen = {
      result_id: resultId,
      from: this.#from(),
      query: '',
      inline_message_id: message,
    };
    if (!this.#world.inline.sent.has(message))
      this.#world.inline.sent.set(message, { media: resultId, hasButtons: true });
    this.#world.updates.add({ chosen_inline_result: chosen } as Omit<Update, 'update_id'>);
  }

  /** Names the bot in a group that it is no member of; @returns the bot's answer, which may never come */
  summon(text: string): Promise<InlineQueryResult> {
    const { id, answer } = this.#world.inline.summon();
    const chat = { id: -900, type: 'supergroup', title: 'Elsewhere' };
    const message = { message_id: 7, date: 1, chat, from: this.#from(), text, guest_query_id: id };
    this.#world.updates.add({ guest_message: message } as unknown as Omit<Update, 'update_id'>);
    return answer;
  }

  isAnswered(queryId: string): boolean {
    return this.#world.isAnswered(queryId);
  }

  /** Sends a photo as Telegram's own photo message. */
  async sendPhoto(bytes: Uint8Array, options: { caption?: string } = {}): Promise<void> {
    const file = await this.#upload(
      { bytes, name: 'photo.jpg', contentType: ALBUM_TYPES.jpeg },
      'photo',
    );
    this.#send({ kind: 'photo', text: options.caption ?? '', file });
  }

  /** Sends several photos as one album: an update each, with one album id. */
  async sendAlbum(photos: readonly Uint8Array[]): Promise<void> {
    const albumId = this.#world.newAlbum();
    const files: StoredFile[] = [];
    for (const bytes of photos)
      files.push(
        await this.#upload({ bytes, name: 'photo.jpg', contentType: ALBUM_TYPES.jpeg }, 'photo'),
      );
    for (const file of files) this.#send({ kind: 'photo', file, albumId });
  }

  /** Sends a file as a file. */
  async sendDocument(
    bytes: Uint8Array,
    options: { name: string; contentType?: string; caption?: string },
  ): Promise<void> {
    const contentType = options.contentType ?? 'application/octet-stream';
    const file = await this.#upload({ bytes, name: options.name, contentType }, 'document');
    this.#send({ kind: 'document', text: options.caption ?? '', file });
  }

  /** Holds the microphone and speaks: a voice message, which Telegram says to be Opus in Ogg. */
  async sendVoice(bytes: Uint8Array, { seconds }: { seconds: number }): Promise<void> {
    const contentType = 'audio/ogg';
    const file = await this.#upload({ bytes, name: 'voice.ogg', contentType }, 'other');
    const voice = {
      file_id: file.id,
      file_unique_id: `u-${file.id}`,
      duration: seconds,
      mime_type: contentType,
      file_size: bytes.byteLength,
    };
    this.#send({ kind: 'other' }, { voice });
  }

  /** Sends anything else, as fields of a message: `{ sticker: {…} }`, `{ location: {…} }`. */
  sendRaw(fields: object): number {
    return this.#send({ kind: 'other' }, fields);
  }

  block(): void {
    this.chat.blocked = true;
    this.#membership('member', 'kicked');
  }

  unblock(): void {
    this.chat.blocked = false;
    this.#membership('kicked', 'member');
  }

  #membership(before: string, after: string): void {
    const user = this.#world.me;
    const change = {
      chat: { id: this.chat.id, type: 'private', first_name: this.person.firstName },
      from: this.#from(),
      date: 1,
      old_chat_member: { user, ...standing(before) },
      new_chat_member: { user, ...standing(after) },
    };
    this.#world.updates.add({ my_chat_member: change } as unknown as Omit<Update, 'update_id'>);
  }

  #upload(upload: Upload, kind: StoredFile['kind']): Promise<StoredFile> {
    return this.#world.files.add(upload, kind);
  }

  #send(message: Partial<ChatMessage> & Pick<ChatMessage, 'kind'>, extra: object = {}): number {
    this.chat.started = true;
    const topic = this.#topic === null ? {} : { thread: this.#topic };
    const chatMessage = this.#world.say(this.chat, { ...message, from: 'user', ...topic });
    this.#moved();
    const sent = { ...toApi(this.chat, chatMessage, this.#from()), ...extra } as Message;
    return this.#world.updates.add({ message: sent } as Omit<Update, 'update_id'>);
  }

  #moved(): void {
    this.chat.mark = this.#world.revision;
  }

  #from(): User {
    const { id, firstName, lastName, languageCode } = this.person;
    return {
      id,
      is_bot: false,
      first_name: firstName,
      ...(lastName === undefined ? {} : { last_name: lastName }),
      ...(languageCode === undefined ? {} : { language_code: languageCode }),
    };
  }
}

/** Who is shut out is so for good: until the second 0. */
function standing(status: string): object {
  return status === 'kicked' ? { status, until_date: 0 } : { status };
}
