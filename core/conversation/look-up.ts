import {
  type GenerationSpec,
  operationSpec,
  templateSpec,
} from '../generations/generation-spec.ts';
import { type LocalText, localText, type Template } from '../templates/template.ts';
import type { Text } from '../texts/text.ts';
import { verbatim } from '../texts/text.ts';
import type { Draft } from './drafts.ts';
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

/** What a draft makes; null when its template is no longer there. */
export function specOf(turn: Turn, draft: Draft): GenerationSpec | null {
  const { operation, templateId, templateVersion } = draft;
  if (operation !== null) return operationSpec(turn.shop.rules, operation);
  const template = templateId === null ? null : templateById(turn, templateId, templateVersion);
  return template && templateSpec(template);
}

/** A text that was written per language, in the reader's. */
export const local = (turn: Pick<Turn, 'locale'>, texts: LocalText): string =>
  localText(texts, turn.locale);

export const titleOf = (turn: Turn, template: Pick<Template, 'title'>): Text =>
  verbatim(local(turn, template.title));
