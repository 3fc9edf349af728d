import { ComponentType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { isPart, listOf } from './check-message.ts';
import { type Entry, filledIn, type OwnFile, type ShownForm, shownForm } from './forms.ts';
import type { StandInGateway } from './gateway.node.ts';
import { openChannel } from './guilds.ts';
import { storeFile } from './messages.ts';
import { payloadOf } from './payload.ts';
import { answerInteraction } from './rest.ts';
import { messagesFor, pressable, type SeenMessage, seen, selectsOf } from './see.ts';
import { shown, userOf } from './shown.ts';
import type { Signer } from './sign.ts';
import { chatWith, type StoredInteraction, type StoredMessage, type World } from './world.ts';

/** Discord as a user's app reaches it. */
export type Platform = {
  world: World;
  gateway: StandInGateway;
  sign: Signer['sign'];
  /** The address for interactions over HTTP; null for none. */
  interactionsUrl: string | null;
};

/** The properties of a test user. */
export type PersonOptions = {
  id?: string;
  name?: string;
  locale?: string;
  /**
   * `dm`: the bot's direct chat; `server`: a channel with others; `group`: a group chat of a user
   * who installed the app.
   */
  where?: 'dm' | 'server' | 'group';
  over?: 'gateway' | 'http';
  /** The server's channel that the person is in; a new one of server 500 when absent. */
  channelId?: string;
  /** What the person may do in the server; nothing when absent. */
  permissions?: bigint;
  roles?: string[];
};

const USER_INSTALL_FOLLOW_UPS = 5;
/** The upper bound of a wait, in milliseconds: far longer than any machine needs. */
const WAIT_MS = 300_000;
const ATTACHMENT_OPTION = 11;
/** The server of people who are in no other. */
const DEFAULT_GUILD = '500';

/**
 * A test user of the bot. Each action resolves when the bot has responded to the interaction;
 * `until` waits for later messages.
 */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly where: 'dm' | 'server' | 'group';
  readonly channelId: string;
  form: ShownForm | null = null;
  readonly #platform: Platform;
  readonly #locale: string;
  readonly #over: 'gateway' | 'http';
  readonly #permissions: bigint;
  readonly #roles: string[];

  constructor(platform: Platform, options: PersonOptions) {
    const { world } = platform;
    this.#platform = platform;
    this.id = options.id ?? world.newId();
    this.name = options.name ?? 'Mira';
    this.where = options.where ?? 'dm';
    this.#locale = options.locale ?? 'en-US';
    this.#over = options.over ?? 'gateway';
    this.#permissions = options.permissions ?? 0n;
    this.#roles = options.roles ?? [];
    this.channelId = options.channelId ?? channelFor(world, this);
    const guild = world.guilds.get(world.channels.get(this.channelId)?.guildId ?? '');
    guild?.members.set(this.id, { silentUntil: null });
  }

  /** What is in front of the person, oldest first. */
  get messages(): SeenMessage[] {
    return this.#stored().map(seen);
  }

  get last(): SeenMessage {
    const last = this.messages.at(-1);
    if (!last) throw new Error('no message yet');
    return last;
  }

  /** What the bot wrote into the direct chat, wherever the person is. */
  get direct(): SeenMessage[] {
    const { world } = this.#platform;
    return messagesFor(world, chatWith(world, this.id), this.id).map(seen);
  }

  /** Waits until `look` returns a value. */
  async until<Value>(look: () => Value | undefined | null | false): Promise<Value> {
    const bound = new AbortController();
    const timer = setTimeout(() => bound.abort(), WAIT_MS);
    const over = new Promise<never>((_, reject) => {
      bound.signal.addEventListener('abort', () => {
        reject(new Error(`never so; there is: ${JSON.stringify(this.messages, null, 1)}`));
      });
    });
    try {
      for (;;) {
        const change = this.#platform.world.change();
        const value = look();
        if (value) return value;
        await Promise.race([change, over]);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits until a message contains some words. */
  untilSaid(words: string | RegExp): Promise<SeenMessage> {
    const says = (text: string): boolean =>
      typeof words === 'string' ? text.includes(words) : words.test(text);
    return this.until(() => this.messages.findLast(({ text }) => says(text)));
  }

  /**
   * Sends a slash command, e.g. `slash('create', { words: 'sunset' })`; files become attachment
   * options.
   */
  slash(
    name: string,
    options: Record<string, string | number | boolean | OwnFile> = {},
  ): Promise<StoredInteraction> {
    const attachments: Record<string, unknown> = {};
    const given = Object.entries(options).map(([option, value]) => {
      if (typeof value === 'string') return { name: option, type: 3, value };
      if (typeof value === 'number') return { name: option, type: 4, value };
      if (typeof value === 'boolean') return { name: option, type: 5, value };
      const file = this.#upload(value);
      attachments[file.id] = file;
      return { name: option, type: ATTACHMENT_OPTION, value: file.id };
    });
    const data = { id: '77', name, type: 1, options: given, resolved: { attachments } };
    return this.interact(InteractionType.ApplicationCommand, data);
  }

  /** Chooses a command in the menu of a message. */
  menu(name: string, message: Record<string, unknown>): Promise<StoredInteraction> {
    const id = '4711';
    const data = {
      id: '78',
      name,
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: message } },
    };
    return this.interact(InteractionType.ApplicationCommand, data);
  }

  /**
   * Types into an option.
   * @returns the suggestions
   */
  async complete(name: string, option: string, typed: string): Promise<string[]> {
    const options = [{ name: option, type: 3, value: typed, focused: true }];
    const data = { id: '77', name, type: 1, options };
    const { answer } = await this.interact(InteractionType.ApplicationCommandAutocomplete, data);
    const choices = isPart(answer?.data) ? listOf(answer.data.choices) : [];
    return choices.map((choice) => String(choice.name));
  }

  /** Presses the newest button with a label, once the button exists. */
  async press(label: string): Promise<StoredInteraction> {
    const { message, part } = await this.until(() =>
      this.#found((one) => pressable(one).find((button) => button.label === label)),
    );
    return this.pressCode(part.customId, message);
  }

  /** Presses a button by its custom id, also when the message no longer shows the button. */
  pressCode(customId: string, message: StoredMessage): Promise<StoredInteraction> {
    const data = { custom_id: customId, component_type: ComponentType.Button, id: 1 };
    return this.interact(InteractionType.MessageComponent, data, message);
  }

  /** Chooses the newest option with a label, once the option exists. */
  async choose(label: string): Promise<StoredInteraction> {
    const { message, part: chosen } = await this.until(() =>
      this.#found((one) =>
        selectsOf(one)
          .flatMap((select) => select.options.map((option) => ({ select, option })))
          .find(({ option }) => option.label === label),
      ),
    );
    const data = {
      custom_id: chosen.select.custom_id,
      component_type: ComponentType.StringSelect,
      values: [chosen.option.value],
      id: 1,
    };
    return this.interact(InteractionType.MessageComponent, data, message);
  }

  /**
   * Submits the open form: one entry a field, files or text, the label of an option, or whether a box is
   * ticked. A field without an entry is left as it was.
   */
  submit(...entries: (Entry | undefined)[]): Promise<StoredInteraction> {
    const form = this.form;
    if (!form) throw new Error('no form is open');
    const { attachments, components } = filledIn(form.fields, entries, (file) =>
      this.#upload(file),
    );
    return this.submitRaw({ custom_id: form.customId, components, resolved: { attachments } });
  }

  /** Submits a form with data of any shape. */
  submitRaw(data: unknown): Promise<StoredInteraction> {
    this.form = null;
    return this.interact(InteractionType.ModalSubmit, data, this.#pressed ?? undefined);
  }

  /**
   * Sends a message to the direct chat.
   * @returns its id
   */
  say(text: string, files: OwnFile[] = [], more: Record<string, unknown> = {}): string {
    const { world, gateway } = this.#platform;
    const id = world.newId();
    const message: StoredMessage = {
      id,
      channelId: chatWith(world, this.id),
      fromBot: false,
      flags: 0,
      content: text,
      components: [],
      attachments: files.map((file) => this.#upload(file)),
      onlyFor: null,
      edits: 0,
    };
    gateway.dispatch('MESSAGE_CREATE', { ...shown(message), author: this.#user, ...more });
    return id;
  }

  /** Sends an interaction and resolves once it is answered. */
  async interact(
    type: InteractionType,
    data: unknown,
    message?: StoredMessage,
  ): Promise<StoredInteraction> {
    const { world } = this.#platform;
    const id = world.newId();
    const interaction: StoredInteraction = {
      id,
      token: `token-${id}`,
      type,
      createdAt: world.now(),
      userId: this.id,
      channelId: this.channelId,
      followUpsLeft: this.#isUserInstalled ? USER_INSTALL_FOLLOW_UPS : Number.POSITIVE_INFINITY,
      pressed: message?.id ?? null,
      answer: null,
      original: null,
    };
    world.interactions.set(interaction.token, interaction);
    await this.#send(this.payload(interaction, data, message), interaction);
    if (interaction.answer?.type === InteractionResponseType.Modal)
      this.#open(interaction.answer.data, message ?? null);
    return interaction;
  }

  /** Builds the interaction as Discord sends it. */
  payload(interaction: StoredInteraction, data: unknown, message?: StoredMessage) {
    const { where, channelId } = this;
    const [locale, permissions, roles] = [this.#locale, this.#permissions, this.#roles];
    const place = { where, channelId, locale, user: this.#user, permissions, roles };
    return payloadOf(this.#platform.world, place, interaction, data, message);
  }

  async #send(payload: unknown, interaction: StoredInteraction): Promise<void> {
    const { gateway, interactionsUrl, sign, world } = this.#platform;
    if (this.#over === 'gateway') {
      gateway.dispatch('INTERACTION_CREATE', payload);
      await this.until(() => interaction.answer);
      return;
    }
    if (interactionsUrl === null) throw new Error('nobody takes interactions over HTTP');
    const body = JSON.stringify(payload);
    const headers = await sign(body, Math.floor(world.now() / 1000));
    const response = await fetch(interactionsUrl, { method: 'POST', body, headers });
    if (response.ok) answerInteraction(world, interaction, await response.json());
  }

  #pressed: StoredMessage | null = null;

  #open(data: unknown, pressed: StoredMessage | null): void {
    const form = isPart(data) ? data : {};
    this.#pressed = pressed;
    this.form = shownForm(form);
  }

  #stored(): StoredMessage[] {
    return messagesFor(this.#platform.world, this.channelId, this.id);
  }

  /** The newest message with a part that fits, and that part. */
  #found<Part>(part: (message: StoredMessage) => Part | undefined) {
    for (const message of this.#stored().reverse()) {
      const found = part(message);
      if (found !== undefined) return { message, part: found };
    }
    return null;
  }

  #upload(file: OwnFile) {
    return storeFile(this.#platform.world, file);
  }

  /** Whether the app is here for the person alone. */
  get #isUserInstalled(): boolean {
    const { channels, guilds } = this.#platform.world;
    const channel = channels.get(this.channelId);
    return channel ? !guilds.get(channel.guildId)?.hasBot : this.where === 'group';
  }

  get #user() {
    const { id, name } = this;
    return userOf({ id, username: name.toLowerCase(), global_name: name });
  }
}

function channelFor(world: World, { where, id }: Pick<Person, 'where' | 'id'>): string {
  if (where === 'dm') return chatWith(world, id);
  return where === 'server' ? openChannel(world, DEFAULT_GUILD).id : world.newId();
}

/** A sticker for `say('', [], STICKER)`. */
export const STICKER = { sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] };
