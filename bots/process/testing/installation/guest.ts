/** A person on any surface, as a test plays one: what they do, and what they see. */
import { eventually } from '../test-service.node.ts';

/** A shown button with the code that a press sends. */
export type ShownButton = { label: string; code: string };

/** A message of the bot as the user sees it. */
export type Shown = { id: string; text: string; buttons: ShownButton[]; media: number };

/** A user on any surface, as a test controls one. */
export type Guest = {
  /** Sends a text or a command. */
  say(text: string): Promise<unknown>;
  /** Sends a photo without a caption. */
  photo(bytes: Uint8Array): Promise<unknown>;
  /** Presses a button of a message by its code, whether or not the message still shows it. */
  press(code: string, messageId: string): Promise<unknown>;
  /** The bot's messages, oldest first. */
  shown(): Shown[];
  /** The toasts beside pressed buttons, oldest first. */
  remarks(): string[];
};

type Seen = { messages: ReadonlyMap<string, string>; remarks: number };

/** Records the messages that a user sees now, for finding new ones later. */
export function look(guest: Guest): Seen {
  const messages = new Map(guest.shown().map((message) => [message.id, JSON.stringify(message)]));
  return { messages, remarks: guest.remarks().length };
}

/** Lists the messages that came or changed since a record, oldest first. */
export const newSince = (guest: Guest, { messages }: Seen): Shown[] =>
  guest.shown().filter((message) => messages.get(message.id) !== JSON.stringify(message));

/** Lists every text and toast that came since a record. */
export const saidSince = (guest: Guest, seen: Seen): string[] => [
  ...newSince(guest, seen).map(({ text }) => text),
  ...guest.remarks().slice(seen.remarks),
];

/**
 * Does something and waits for a new text or toast that matches.
 * @returns the whole text
 * @throws with all new texts when none matches in time
 */
export async function answer(
  guest: Guest,
  act: () => Promise<unknown>,
  fits: RegExp,
  limitMs = 30_000,
): Promise<string> {
  const seen = look(guest);
  await act();
  try {
    return await eventually(() => saidSince(guest, seen).find((text) => fits.test(text)), limitMs);
  } catch (cause) {
    const there = saidSince(guest, seen).join('\n---\n');
    throw new Error(`no answer that fits ${fits}; there is:\n${there}`, { cause });
  }
}

/**
 * Finds the newest button whose label matches.
 * @throws when there is none
 */
export function button(guest: Guest, label: RegExp): { code: string; messageId: string } {
  for (const { id, buttons } of guest.shown().toReversed()) {
    const found = buttons.find((one) => label.test(one.label));
    if (found) return { code: found.code, messageId: id };
  }
  throw new Error(`no button ${label}`);
}

/** Presses the newest button whose label matches. */
export function tap(guest: Guest, label: RegExp): Promise<unknown> {
  const { code, messageId } = button(guest, label);
  return guest.press(code, messageId);
}
