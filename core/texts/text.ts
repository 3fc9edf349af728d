import type { TextKey } from './catalogue.ts';

/**
 * A value in a text: a string, a number, a nested text, or a moment (`at` in milliseconds since the
 * epoch) that is shown in the reader's own format.
 */
export type TextValue = string | number | { at: number; form: 'date' | 'relative' } | Text;

/** A text by its key and values; the language is chosen when the text is rendered. */
export type Text = { key: TextKey; values?: Record<string, TextValue> };

/** Builds a text from a key and its values. */
export function t(key: TextKey, values?: Record<string, TextValue>): Text {
  return values === undefined ? { key } : { key, values };
}

/** Builds a text that is shown as it is in every language. */
export const verbatim = (text: string): Text => ({ key: 'verbatim', values: { text } });
