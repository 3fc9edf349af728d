import type { InlineKeyboardMarkup, Message, MessageEntity } from 'grammy/types';
import type { StoredFile } from './files.node.ts';

/** A button that a message shows. */
export type ShownButton = { label: string; data?: string; url?: string; style?: string };

/** A message as the user in the chat sees it. */
export type ChatMessage = {
  id: number;
  from: 'bot' | 'user';
  kind: 'text' | 'photo' | 'video' | 'document' | 'other';
  /** Text or caption. */
  text: string;
  entities: MessageEntity[];
  markup: InlineKeyboardMarkup | undefined;
  file: StoredFile | null;
  albumId: string | null;
  /** The topic of the message. */
  thread?: number;
  /** In a group: the person who sees it alone, and its id for that person. */
  one?: { user: number; id: number };
  /** How often the message was edited. */
  edits: number;
  deleted: boolean;
  /** Rises with every change in any chat. */
  revision: number;
  video?: { width?: number; height?: number; duration?: number };
};

/** A message that forms. */
export type ShownDraft = { id: number; text: string; canStop: boolean };

/** A toast or alert beside a pressed button. */
export type ShownNotice = { text: string; alert: boolean };

/** The upper bound of a wait, in milliseconds: far longer than any machine needs. */
const WAIT_MS = 300_000;
const CHECK_EVERY_MS = 25;

/** A private chat or group, readable by tests. */
export class Chat {
  readonly id: number;
  readonly messages: ChatMessage[] = [];
  readonly notices: ShownNotice[] = [];
  readonly actions: string[] = [];
  /** The words of all drafts so far. */
  readonly drafts: string[] = [];
  blocked = false;
  /** Topics that the user has opened and not deleted. */
  readonly topics = new Set<number>();
  /** Whether the user has started the bot; a bot may not write first. */
  started = false;
  /** The revision of the user's last action; earlier changes do not end a wait. */
  mark = 0;
  readonly #watchers = new Set<() => void>();

  constructor(id: number) {
    this.id = id;
  }

  #draft: { draft: ShownDraft; under: number } | null = null;

  /** What forms under the chat; a message of the bot takes its place. */
  get draft(): ShownDraft | null {
    return this.#draft?.under === this.#said() ? this.#draft.draft : null;
  }

  putDraft(draft: ShownDraft | null): void {
    this.#draft = draft && { draft, under: this.#said() };
    if (draft) this.drafts.push(draft.text);
    this.changed();
  }

  #said = (): number => this.messages.filter(({ from }) => from === 'bot').length;

  /** What the bot shows now, oldest first. */
  get shown(): ChatMessage[] {
    return this.messages.filter(({ from, deleted }) => from === 'bot' && !deleted);
  }

  /** What everybody in a group sees of the bot. */
  get posted(): ChatMessage[] {
    return this.shown.filter(({ one }) => one === undefined);
  }

  /** The bot's newest message. */
  get last(): ChatMessage | undefined {
    return this.shown.at(-1);
  }

  changed(): void {
    for (const look of [...this.#watchers]) look();
  }

  /**
   * Waits until the bot shows a message that was sent or edited since the user's last action.
   * @param wanted a part of the text, or a test
   * @throws when it does not come, telling what is shown instead
   */
  until(wanted: string | RegExp | ((message: ChatMessage) => boolean)): Promise<ChatMessage> {
    const fits = (message: ChatMessage) => message.revision > this.mark && matches(message, wanted);
    return this.when(() => this.shown.findLast(fits), String(wanted));
  }

  /** Waits until `find` returns a value. @param what names the value in the error */
  when<T>(find: () => T | undefined | false, what = 'that'): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined || found === false) return;
        end();
        resolve(found);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`${what} did not come. The chat shows:\n${this.transcript()}`));
      }, WAIT_MS);
      // What is looked for may be outside the chat, as in the queue of updates.
      const again = setInterval(look, CHECK_EVERY_MS);
      const end = () => {
        clearTimeout(timer);
        clearInterval(again);
        this.#watchers.delete(look);
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Formats the whole chat as text, a line a message. */
  transcript(): string {
    return this.messages
      .filter(({ deleted }) => !deleted)
      .map((message) => {
        const media = message.kind === 'text' ? '' : `(${message.kind}) `;
        const buttons = buttonsOf(message).map(({ label }) => `[${label}]`);
        return `${message.from}: ${media}${message.text} ${buttons.join(' ')}`.trim();
      })
      .join('\n');
  }
}

/** Lists the buttons of a message. */
export function buttonsOf(message: ChatMessage): ShownButton[] {
  return (message.markup?.inline_keyboard ?? []).flat().map((button) => ({
    label: button.text,
    ...('callback_data' in button ? { data: button.callback_data } : {}),
    ...('url' in button ? { url: button.url } : {}),
    ...(button.style === undefined ? {} : { style: button.style }),
  }));
}

function matches(
  message: ChatMessage,
  wanted: string | RegExp | ((message: ChatMessage) => boolean),
): boolean {
  if (typeof wanted === 'string') return message.text.includes(wanted);
  return wanted instanceof RegExp ? wanted.test(message.text) : wanted(message);
}

/** Builds the message object that the Bot API returns. */
export function toApi(chat: Chat, message: ChatMessage, sender: object): Message {
  const { text, entities, markup, file } = message;
  const base = {
    message_id: message.one === undefined ? message.id : 0,
    ...(message.one && {
      ephemeral_message_id: message.one.id,
      receiver_user: { id: message.one.user, is_bot: false, first_name: 'User' },
    }),
    date: 1,
    from: sender,
    chat: chat.id < 0 ? { id: chat.id, type: 'group', title: 'Group' } : privateChat(chat.id),
    ...(markup === undefined ? {} : { reply_markup: markup }),
    ...(message.thread === undefined
      ? {}
      : { message_thread_id: message.thread, is_topic_message: true }),
    ...(message.albumId === null ? {} : { media_group_id: message.albumId }),
  };
  const body =
    message.kind === 'text'
      ? { text, ...(entities.length > 0 ? { entities } : {}) }
      : { ...mediaField(message, file), ...captionFields(text, entities) };
  return { ...base, ...body } as unknown as Message;
}

function privateChat(id: number): object {
  return { id, type: 'private', first_name: 'User' };
}

function captionFields(text: string, entities: MessageEntity[]): object {
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

function mediaField(message: ChatMessage, file: StoredFile | null): object {
  if (file === null) return {};
  const facts = {
    file_id: file.id,
    file_unique_id: `u-${file.id}`,
    file_size: file.bytes.byteLength,
  };
  if (message.kind === 'photo') {
    const thumb = { ...facts, file_id: `${file.id}-thumb`, width: 90, height: 90, file_size: 900 };
    return { photo: [thumb, { ...facts, width: file.width, height: file.height }] };
  }
  const named = { ...facts, file_name: file.name, mime_type: file.contentType };
  if (message.kind !== 'video') return { document: named };
  return { video: { width: 0, height: 0, duration: 0, ...message.video, ...named } };
}
