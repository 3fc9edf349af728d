import { blankContent } from '../../../publishing/content.ts';
import type { DraftCard } from '../../../publishing/queries.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { Effect } from '../../effects/effect.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark } from '../../turn-replies.ts';
import { sent } from '../results.ts';
import { freshCard } from './draft-card.ts';
import { showCard, staleDraft } from './drafts.ts';
import { askMissing } from './fields.ts';

/**
 * Begins a template from a result of one's own, or goes on with the one that was begun from it, or that it
 * tried out.
 */
export function makeTemplate(turn: MemberTurn, generationId: string): Outcome {
  const begun = ask(turn, 'my-templates', '0').drafts.find(
    (draft) => draft.generationId === generationId,
  );
  // The pressed message is the result, which stays as it is.
  if (begun) return sent(showCard(turn, begun));
  const triedDraft = ask(turn, 'generation', generationId)?.triedDraft ?? null;
  const tried = triedDraft === null ? null : ask(turn, 'template-draft', triedDraft);
  if (tried) return sent(showCard(turn, tried));
  const content = ask(turn, 'template-start', `${generationId} ${turn.locale}`);
  if (!content) return outcome(turn, [remark(turn, t('publish.no-start'))]);
  const first = content.words === '' ? [t('publish.foreign')] : [];
  return sent(begin(turn, { templateId: null, generationId, content }, first));
}

/** Begins a template from scratch. */
export const newTemplate = (turn: MemberTurn): Outcome =>
  begin(turn, { templateId: null, generationId: null, content: blankContent(turn.locale) });

/** Opens the draft of a template of one's own, or begins a change of it. */
export function editTemplate(turn: MemberTurn, templateId: string): Outcome {
  const draft = ask(turn, 'template-draft-of', templateId);
  if (draft) return showCard(turn, draft);
  const content = ask(turn, 'template-change', templateId);
  if (!content) return staleDraft(turn);
  return begin(turn, { templateId, generationId: null, content });
}

function begin(
  turn: MemberTurn,
  of: Pick<DraftCard, 'templateId' | 'generationId' | 'content'>,
  first: Text[] = [],
): Outcome {
  const id = turn.newId();
  const shown = askMissing(turn, freshCard(turn, { id, ...of }), first);
  const effect: Effect = { do: 'begin-template', draftId: id, ...of };
  return { ...shown, effects: [effect] };
}
