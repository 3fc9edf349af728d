import { type LocalText, localText, type Template } from '../templates/template.ts';
import type { Text } from '../texts/text.ts';
import { verbatim } from '../texts/text.ts';
import { ask, type Turn } from './turn.ts';

/**
 * A template that is offered; null where there is none of that id, or none any more.
 * @param version null for the current one
 */
export function templateById(
  turn: Turn,
  id: string,
  version: number | null = null,
): Template | null {
  return ask(turn, 'template', version === null ? id : `${id}@${version}`);
}

/** A text that was written per language, in the reader's. */
export const local = (turn: Pick<Turn, 'locale'>, texts: LocalText): string =>
  localText(texts, turn.locale);

export const titleOf = (turn: Turn, template: Pick<Template, 'title'>): Text =>
  verbatim(local(turn, template.title));
