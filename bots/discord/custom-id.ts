import { LOCALES, type Locale } from '../../core/texts/catalogue.ts';

/**
 * What our components carry. The number makes ids of one message differ, as Discord demands. What
 * opens a form says so itself, with its language: a form must be the direct answer to the press, so
 * there is no time to look anything up.
 */
export type CustomId =
  | { kind: 'press'; code: string }
  | { kind: 'choice' }
  | { kind: 'open'; modal: Modal; locale: Locale };

const MODALS = ['face-photos', 'photo', 'text'] as const;
/** A form of this surface: the three face photos, one photo, a line of text. */
export type Modal = (typeof MODALS)[number];

const PATTERN = /^(?:p(\d{1,2}):(.{1,96})|c\d{1,2}|o\d{1,2}:([a-z-]+):([a-z]{2}))$/su;

/** @param ordinal the component's place in its message, 0..99 */
export function writeCustomId(id: CustomId, ordinal: number): string {
  if (id.kind === 'press') return `p${ordinal}:${id.code}`;
  if (id.kind === 'choice') return `c${ordinal}`;
  return `o${ordinal}:${id.modal}:${id.locale}`;
}

/** @returns null for an id that is none of ours */
export function readCustomId(customId: string): CustomId | null {
  const match = PATTERN.exec(customId);
  if (!match) return null;
  const [, , code, modal, locale] = match;
  if (code !== undefined) return { kind: 'press', code };
  if (modal === undefined) return { kind: 'choice' };
  return isModal(modal) && isLocale(locale) ? { kind: 'open', modal, locale } : null;
}

/** True for the id of a form that we made. */
export function isModal(id: string): id is Modal {
  return (MODALS as readonly string[]).includes(id);
}

function isLocale(tag: string | undefined): tag is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(tag);
}
