/** What has to be read before something is made: from a draft, a template or words. */

import { templateFigures } from '../../community/queries.ts';
import { firstFound, lookForTemplates } from '../../templates/search.ts';
import type { Draft } from '../drafts.ts';
import type { PartBegun } from '../internal-events.ts';
import { draftOf } from '../state.ts';
import type { MemberTurn, Turn } from '../turn.ts';
import type { Need } from './needs.ts';
import { keepUsualOfTemplate, OF_TEMPLATES, usual, usualBehindTemplate } from './usual.ts';

/** For an operation without a template: what is being made already, and how long it takes. */
export const needsOfOperation = (turn: Turn, operation: string): Need[] => [
  ['open'],
  ...usual(turn, [operation], null),
];

/** For a template: it, what is being made already, and how long it takes. */
export const needsOfTemplate = (turn: Turn, id: string, version: number | null = null): Need[] => [
  ['template', version === null ? id : `${id}@${version}`],
  ['open'],
  ...needsOfGuildUse(turn.state.guild?.id ?? null, id),
  ...usual(turn, OF_TEMPLATES, id),
];

/** For what a member may still do with a template on a server. */
const needsOfGuildUse = (guildId: string | null, templateId: string): Need[] =>
  guildId === null ? [] : [['guild-use', `${guildId} ${templateId}`]];

/** For the message of a template, with what is told beside its content. */
export const needsOfDetail = (turn: Turn, id: string): Need[] => [
  ...needsOfTemplate(turn, id),
  ['template-figures', id],
];

/** For the template that somebody came for; nothing where that is none. */
export const needsOfWanted = (turn: Turn): Need[] =>
  turn.state.wanted === null ? [] : needsOfDetail(turn, turn.state.wanted);

/** For going on with a draft, up to its start. */
export function needsOfDraft(turn: Turn, draft: Draft | null): Need[] {
  if (!draft) return [];
  const extras = draft.extraUploads.join(' ');
  const { operation, templateId, templateVersion, uploadId, secondUploadId, petId } = draft;
  const { maskId, motionId, resultId } = draft;
  const photos = [uploadId, secondUploadId, petId].filter((id) => id !== null);
  return [
    ...(operation === null ? [] : needsOfOperation(turn, operation)),
    ...(templateId === null ? [] : needsOfTemplate(turn, templateId, templateVersion)),
    ...(templateId === null ? [] : needsOfGuildUse(draft.guildId, templateId)),
    ...photos.map((id): Need => ['upload', id]),
    ...(extras === '' ? [] : [['uploads', extras] as const]),
    ...(maskId === null ? [] : [['mask', maskId] as const]),
    ...(motionId === null ? [] : [['motion', motionId] as const]),
    ...(resultId === null ? [] : [['result', resultId] as const]),
  ];
}

/** For what was begun on a page with a picture. */
export const needsOfBegunPart = (
  turn: Turn,
  { operation, uploadId, resultId, maskId }: PartBegun,
): Need[] => [
  ...needsOfOperation(turn, operation),
  ...(uploadId === null ? [] : [['upload', uploadId] as const]),
  ...(resultId === null ? [] : [['result', resultId] as const]),
  ...(maskId === null ? [] : [['mask', maskId] as const]),
];

/** For a button of a draft. */
export const needsOfDraftId = (turn: Turn, draftId: string): Need[] =>
  needsOfDraft(turn, draftOf(turn.state, draftId));

/** For the newest draft that was not started; for the templates where there is none. */
export function needsOfUnfinished(turn: Turn): Need[] {
  const draft = turn.state.drafts.findLast(({ started }) => !started);
  return draft ? needsOfDraft(turn, draft) : [['template-page', 'all 0']];
}

/** For the face profile: its photos, and what its completion leads back to. */
export function needsOfProfile(turn: MemberTurn): Need[] {
  const waiting = turn.state.drafts.findLast(({ started, withFace }) => !started && withFace);
  return [['faces'], ...needsOfWanted(turn), ...needsOfDraft(turn, waiting ?? null)];
}

/** For words that look for templates: where one has them, its page is shown at once. */
export function needsOfSearch(turn: Turn, typed: string): Need[] {
  if (typed.trim() === '') return [['template-page', 'all 0']];
  return [
    ...usual(turn, OF_TEMPLATES, typed.trim()),
    ['template-figures', typed.trim()],
    async ({ ctx, person, keep }) => {
      const first = firstFound(ctx, typed);
      const [found, runs, figures] = await Promise.all([
        lookForTemplates(ctx, typed, { page: 0, size: ctx.rules.templatesAPage }),
        usualBehindTemplate(ctx, first),
        templateFigures(ctx, person, first),
      ]);
      keep('template-search', `0 ${typed}`, found);
      const [only] = found.templates;
      if (!only || found.templates.length > 1 || found.corrected !== null) return;
      if (only.id === typed.trim()) return;
      keepUsualOfTemplate(keep, runs, only.id);
      keep('template-figures', only.id, figures);
    },
  ];
}
