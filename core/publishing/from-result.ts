import type { GenerationRow } from '../../db/generations.ts';
import type { GenerationRequest } from '../generations/generation-request.ts';
import { operationRow } from '../operations/lists.ts';
import type { PublishingRules } from '../rules/publishing-rules.ts';
import type { Template } from '../templates/template.ts';
import type { Locale } from '../texts/catalogue.ts';
import { tidy } from '../texts/tidy.ts';
import { blankContent, type TemplateContent } from './content.ts';
import { wordsOfTemplate } from './from-template.ts';

type From = {
  row: GenerationRow;
  /** What it was made from, with its words. */
  request: GenerationRequest;
  /** The result whose picture or still becomes the cover; null where there is none. */
  coverResultId: string | null;
  /** The template that it was made from; null where there was none, or it is gone. */
  template: Template | null;
  /** Whether the words of that template may be taken over. */
  isTheirs: boolean;
};

/**
 * Makes the content of a draft from a result: its words and settings, and its picture as cover. The words of
 * another author's template stay with their author.
 * @param language the language of the author's texts
 */
export function contentOfResult(
  { row, request, coverResultId, template, isTheirs }: From,
  language: Locale,
  rules: PublishingRules,
): TemplateContent {
  const { startsFrom, durationSeconds } = operationRow(row.operation);
  const common: TemplateContent = {
    ...blankContent(language),
    kind: row.kind,
    needs: isFromPhoto(request) ? 'photo' : 'profile',
    aspect: request.aspect,
    longEdgePx: request.longEdgePx,
    durationSeconds: row.kind === 'video' ? request.durationSeconds || durationSeconds : 0,
    coverResultId,
  };
  if (isTheirs) return common;
  if (template)
    return {
      ...common,
      ...wordsOfTemplate(template, language, request.slots),
      title: cut(row.title, rules.titleCharacters),
      needs: template.needs,
      category: template.category,
      longEdgePx: template.longEdgePx,
      durationSeconds: template.durationSeconds,
      asksLikeness: template.asksLikeness ?? true,
    };
  return {
    ...common,
    words: request.prompt,
    needs: startsFrom === 'words' ? 'profile' : common.needs,
  };
}

const isFromPhoto = ({ uploadId, resultId = null }: GenerationRequest): boolean =>
  uploadId !== null || resultId !== null;

const cut = (text: string, most: number): string => [...tidy(text)].slice(0, most).join('');
