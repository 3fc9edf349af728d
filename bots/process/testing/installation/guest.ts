/** A person on any surface, as a test plays one: what they do, and what they see. */
import { eventually } from '../test-service.node.ts';

/** A button as it is shown, with the code that its press brings. */
export type ShownButton = { label: string; code: string };

/** A message of the bot as the person sees it. */
export type Shown = { id: string; text: string; buttons: ShownButton[]; media: number };

export type Guest = {
  /** Sends a text or a command. */
  say(text: string): Promise<unknown>;
  /** Sends a photo without a word. */
  photo(bytes: Uint8Array): Promise<unknown>;
  /** Presses a button of a message by its code, whether or not the message still shows it. */
  press(code: string, messageId: string): Promise<unknown>;
  /** The bot's messages, oldest first. */
  shown(): Shown[];
  /** Passing remarks beside pressed buttons, oldest first. */
  remarks(): string[];
};

type Seen = { messages: ReadonlyMap<string, string>; remarks: number };

/** What a person sees at a moment, to tell later what is new. */
export function look(guest: Guest): Seen {
  const messages = new Map(guest.shown().map((message) => [message.id, JSON.stringify(message)]));
  return { messages, remarks: guest.remarks().length };
}

/** The messages that came or changed since a moment, oldest first. */
export const newSince = (guest: Guest, { messages }: Seen): Shown[] =>
  guest.shown().filter((message) => messages.get(message.id) !== JSON.stringify(message));

/** Every text and remark that came since a moment. */
export const saidSince = (guest: Guest, seen: Seen): string[] => [
  ...newSince(guest, seen).map(({ text }) => text),
  ...guest.remarks().slice(seen.remarks),
];

/**
 * Does something, then waits for words that fit: of a message that came or changed, or of a remark.
 * @returns the whole text @throws with all that was said instead, where it did not come in time
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

/** The newest button whose label fits. @throws where there is none */
export function button(guest: Guest, label: RegExp): { code: string; messageId: string } {
  for (const { id, buttons } of guest.shown().toReversed()) {
    const found = buttons.find((one) => label.test(one.label));
    if (found) return { code: found.code, messageId: id };
  }
  throw new Error(`no button ${label}`);
}

/** Presses the newest button whose label fits. */
export function tap(guest: Guest, label: RegExp): Promise<unknown> {
  const { code, messageId } = button(guest, label);
  return guest.press(code, messageId);
}
