import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteractionData,
  type APIMessageApplicationCommandInteractionData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Event, EventBody } from '../../core/chat/event.ts';
import { readable } from '../../core/chat/event-shape.ts';
import { isFormName } from '../../core/chat/form.ts';
import { FACE_SLOTS } from '../../core/operations/row.ts';
import { type Address, chatIdOf } from './address.ts';
import {
  CHOICE_OPTIONS,
  MENU_COMMANDS,
  PICTURE_COMMANDS,
  PICTURE_OPTION,
  SEVERAL_COMMANDS,
} from './commands.ts';
import { readCustomId } from './custom-id.ts';
import { type Attachment, filesBody, incomingFile } from './files.ts';
import { ATTACHMENT_BYTES, madeAt, TOKEN_LIFE_MS } from './limits.ts';
import { picturesIn } from './pictures.ts';
import { guildOf } from './read-guild.ts';
import { modalBody } from './read-modal.ts';
import type { ReadableInteraction } from './readable-interaction.ts';

/** The chat and the user of an interaction. `update`: the answer changes the pressed message. */
export type Place = { dm: boolean; userId: string; update: boolean };

/**
 * Reads the chat and the user of an interaction. A message that others see is never updated: an
 * answer in a server is visible to its user alone.
 * @returns null when the interaction names no user
 */
export function placeOf(interaction: ReadableInteraction): Place | null {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) return null;
  const dm = isDirect(interaction);
  const { message } = interaction;
  return { dm, userId: user.id, update: message !== undefined && (dm || isEphemeral(message)) };
}

/**
 * Converts an interaction to an event.
 * @returns null for an unknown interaction
 */
export const readInteraction = (interaction: ReadableInteraction): Event | null =>
  readable(() => eventOf(interaction));

function eventOf(interaction: ReadableInteraction): Event | null {
  const place = placeOf(interaction);
  const body = bodyOf(interaction);
  const user = interaction.member?.user ?? interaction.user;
  if (!place || !body || !user) return null;
  const channelId = interaction.channel?.id ?? interaction.channel_id ?? null;
  const guild = guildOf(interaction);
  return {
    surface: 'discord',
    chatId: chatIdOf({ dm: place.dm, channelId, userId: user.id }),
    userId: user.id,
    eventId: interaction.id,
    userName: interaction.member?.nick ?? user.global_name ?? user.username,
    languageTag: interaction.locale,
    address: JSON.stringify(addressOf(interaction, place, channelId)),
    ...(guild && { guild }),
    body,
  };
}

function addressOf(
  interaction: ReadableInteraction,
  place: Place,
  channel: string | null,
): Address {
  const { message } = interaction;
  return {
    v: 1,
    application: interaction.application_id,
    user: place.userId,
    channel,
    dm: place.dm,
    ephemeral: place.update && message ? isEphemeral(message) : !place.dm,
    limit: interaction.attachment_size_limit || ATTACHMENT_BYTES,
    token: interaction.token,
    expires: madeAt(interaction.id) + TOKEN_LIFE_MS,
    target: '@original',
    message: place.update ? (message?.id ?? null) : null,
    pending: !place.update,
  };
}

function isDirect(interaction: ReadableInteraction): boolean {
  if (interaction.context !== undefined)
    return interaction.context === InteractionContextType.BotDM;
  return interaction.member === undefined;
}

function isEphemeral(message: { flags?: MessageFlags | undefined }): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function bodyOf(interaction: ReadableInteraction): EventBody | null {
  if (interaction.type === InteractionType.ApplicationCommand) return commandBody(interaction);
  if (interaction.type === InteractionType.ModalSubmit) return modalBody(interaction);
  const { data } = interaction;
  if (data.component_type === ComponentType.StringSelect)
    return { kind: 'press', code: data.values[0] ?? '' };
  const id = readCustomId(data.custom_id);
  // A form that cannot be opened is asked question by question: forms are named as their commands.
  if (id?.kind === 'open' && isFormName(id.modal) && id.modal !== 'face-photos')
    return { kind: 'command', name: id.modal, argument: '' };
  // An id that is none of ours is a stale button: core knows what to say.
  return { kind: 'press', code: id?.kind === 'press' ? id.code : data.custom_id };
}

function commandBody({ data }: APIApplicationCommandInteraction): EventBody | null {
  if (data.type === ApplicationCommandType.Message) return menuBody(data);
  if (data.type !== ApplicationCommandType.ChatInput) return null;
  const words: string[] = [];
  const files: { name: string; file: Attachment }[] = [];
  const answers: Record<string, string[]> = {};
  for (const option of data.options ?? []) {
    if (CHOICE_OPTIONS.has(option.name) && 'value' in option) {
      answers[option.name] = [String(option.value)];
      continue;
    }
    if (option.type === ApplicationCommandOptionType.String) words.push(option.value.trim());
    if (option.type !== ApplicationCommandOptionType.Attachment) continue;
    const file = data.resolved?.attachments?.[option.value];
    if (file) files.push({ name: option.name, file });
  }
  // Options come in the order in which the person filled them in.
  const inOrder = FACE_SLOTS.flatMap((field) => files.find(({ name }) => name === field) ?? []);
  if (inOrder.length === FACE_SLOTS.length)
    return {
      kind: 'form',
      form: 'face-photos',
      files: inOrder.map((one) => incomingFile(one.file)),
    };
  if (PICTURE_COMMANDS.has(data.name)) {
    const first = files.filter(({ name }) => name === PICTURE_OPTION);
    const others = files
      .filter(({ name }) => name !== PICTURE_OPTION)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    // A second picture of another kind means nothing without the first.
    const isWhole = first.length > 0 || SEVERAL_COMMANDS.has(data.name);
    const pictures = (isWhole ? [...first, ...others] : []).map(({ file }) => incomingFile(file));
    const choices = Object.keys(answers).length > 0 && { answers };
    const argument = words.join(' ');
    return { kind: 'command', name: data.name, argument, files: pictures, ...choices };
  }
  if (files.length > 0) {
    const sent = files.map(({ file }) => file);
    return filesBody(sent, words.join(' ') || null);
  }
  const choices = Object.keys(answers).length > 0 && { answers };
  const member = memberIn(data);
  const chosen = { ...choices, ...(member !== null && { member }) };
  return { kind: 'command', name: data.name, argument: words.join(' '), ...chosen };
}

/** Somebody who was chosen; Discord sends the member only where they are on the same server. */
function memberIn(data: APIChatInputApplicationCommandInteractionData): string | null {
  for (const option of data.options ?? []) {
    if (option.type !== ApplicationCommandOptionType.User) continue;
    const isHere = data.resolved?.members?.[option.value] !== undefined;
    const isBot = data.resolved?.users?.[option.value]?.bot === true;
    if (isHere && !isBot) return option.value;
  }
  return null;
}

/** Builds the event of a menu command, which works on the message's picture. */
function menuBody(data: APIMessageApplicationCommandInteractionData): EventBody | null {
  const menu = MENU_COMMANDS.get(data.name);
  const message = data.resolved.messages[data.target_id];
  if (!menu || !message) return null;
  const files = picturesIn(message).slice(0, 1);
  return { kind: 'command', name: menu.command, argument: '', files };
}
