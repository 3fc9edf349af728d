import type { Text } from '../conversation/reply.ts';
import type { Locale } from './catalogue.ts';

/** A piece of rendered text. Surfaces escape or mark it up in their own way. */
export type Span =
  | { kind: 'text'; text: string; style?: 'bold' | 'italic' | 'code' }
  | { kind: 'time'; at: number; form: 'date' | 'relative' };

/**
 * Renders a text in a language.
 * @returns the pieces in order; values a user typed are always plain `text` pieces, never markup
 */
export type RenderText = (text: Text, locale: Locale) => Span[];
