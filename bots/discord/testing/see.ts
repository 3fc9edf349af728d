import {
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { isPart, withNested } from './check-message.ts';
import { FLAG, type StoredMessage, type World } from './world.ts';

/** A message as a user sees it. */
export type SeenMessage = {
  id: string;
  /** All texts, with Discord's markup. */
  text: string;
  /** Whether the message is a deferred reply that is still empty. */
  loading: boolean;
  ephemeral: boolean;
  edits: number;
  buttons: string[];
  links: { label: string; url: string }[];
  /** The SKUs of Discord's own purchase buttons. */
  premium: string[];
  options: string[];
  files: { name: string; alt: string | undefined; byteLength: number }[];
};

/** Converts a stored message to the message that a user sees. */
export function seen(message: StoredMessage): SeenMessage {
  const parts = partsOf(message);
  const texts = parts.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [String(part.content)] : [],
  );
  const links = buttonsOf(message).flatMap((button) =>
    button.style === ButtonStyle.Link ? [{ label: button.label ?? '', url: button.url }] : [],
  );
  return {
    id: message.id,
    text: [message.content, ...texts].filter((text) => text !== '').join('\n'),
    loading: (message.flags & FLAG.loading) !== 0,
    ephemeral: message.onlyFor !== null,
    edits: message.edits,
    buttons: pressable(message).map(({ label }) => label),
    links,
    premium: buttonsOf(message).flatMap((button) =>
      button.style === ButtonStyle.Premium ? [button.sku_id] : [],
    ),
    options: selectsOf(message).flatMap(({ options }) => options.map(({ label }) => label)),
    files: message.attachments.map(({ filename, description, size }) => ({
      name: filename,
      alt: description,
      byteLength: size,
    })),
  };
}

/** Lists the messages that a user sees in a channel, oldest first. */
export function messagesFor(world: World, channelId: string, userId: string): StoredMessage[] {
  return [...world.messages.values()].filter(
    (message) =>
      message.channelId === channelId && (message.onlyFor === null || message.onlyFor === userId),
  );
}

/** Lists the buttons of a message that send an interaction. */
export function pressable(message: StoredMessage): { label: string; customId: string }[] {
  return buttonsOf(message).flatMap((button) =>
    'custom_id' in button ? [{ label: button.label ?? '', customId: button.custom_id }] : [],
  );
}

/** Lists the selects of a message. */
export function selectsOf(message: StoredMessage): APIStringSelectComponent[] {
  return partsOf(message).filter(
    (part): part is APIStringSelectComponent & Record<string, unknown> =>
      part.type === ComponentType.StringSelect,
  );
}

function buttonsOf(message: StoredMessage): APIButtonComponent[] {
  return partsOf(message).filter(
    (part): part is APIButtonComponent & Record<string, unknown> =>
      part.type === ComponentType.Button,
  );
}

function partsOf(message: StoredMessage): Record<string, unknown>[] {
  return message.components.flatMap((part) => (isPart(part) ? withNested(part) : []));
}
