import type { TextKey } from './catalogue.ts';

/** A value in a text: words, a number, or a moment (milliseconds) shown in the reader's own way. */
export type TextValue = string | number | { at: number; form: 'date' | 'relative' } | Text;

/** A text by key; the reader's language is chosen when it is rendered. */
export type Text = { key: TextKey; values?: Record<string, TextValue> };

/** A text by key. */
export function t(key: TextKey, values?: Record<string, TextValue>): Text {
  return values === undefined ? { key } : { key, values };
}

/** Words that are said as they are. */
export const verbatim = (text: string): Text => ({ key: 'verbatim', values: { text } });
