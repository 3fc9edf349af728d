import { type FormName, isFormName } from '../../core/chat/form.ts';
import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';

/**
 * The content of a component's custom id. An ordinal makes the ids of one message unique, as
 * Discord requires. The id of a component that opens a form names the form and its language,
 * because a form must be the direct response to the press, which leaves no time for a query.
 */
export type CustomId =
  | { kind: 'press'; code: string }
  | { kind: 'choice' }
  | { kind: 'open'; modal: Modal; locale: Locale };

/** What a server's chat takes by a form because nobody can write to the bot there. */
const ANSWERS = ['photo', 'text'] as const;
/** A form: one of the product's, or one for what would be a message elsewhere. */
export type Modal = FormName | (typeof ANSWERS)[number];

const PATTERN = /^(?:p(\d{1,2}):(.{1,96})|c\d{1,2}|o\d{1,2}:([a-z-]+):([a-z]{2}))$/su;

/**
 * Formats a custom id.
 * @param ordinal the component's position in its message, 0..99
 */
export function writeCustomId(id: CustomId, ordinal: number): string {
  if (id.kind === 'press') return `p${ordinal}:${id.code}`;
  if (id.kind === 'choice') return `c${ordinal}`;
  return `o${ordinal}:${id.modal}:${id.locale}`;
}

/**
 * Parses a custom id.
 * @returns null for an id in another format
 */
export function readCustomId(customId: string): CustomId | null {
  const match = PATTERN.exec(customId);
  if (!match) return null;
  const [, , code, modal, locale] = match;
  if (code !== undefined) return { kind: 'press', code };
  if (modal === undefined) return { kind: 'choice' };
  return isModal(modal) && isLocale(locale) ? { kind: 'open', modal, locale } : null;
}

/** Tells whether an id names a form of this surface. */
export function isModal(id: string): id is Modal {
  return isFormName(id) || (ANSWERS as readonly string[]).includes(id);
}

function isLocale(tag: string | undefined): tag is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(tag);
}
