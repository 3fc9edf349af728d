import { textOf } from '../../../errors.ts';
import type { TemplateContent } from '../../../publishing/content.ts';
import { type DraftCard, isLocked } from '../../../publishing/queries.ts';
import { changesProblem, type DraftChanges } from '../../../publishing/write-draft.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { Effect } from '../../effects/effect.ts';
import { type Handler, type HandlerRow, needing } from '../../handlers.ts';
import type { Need } from '../../needs/needs.ts';
import { idle } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark } from '../../turn-replies.ts';
import { changed, draftReply } from './draft-card.ts';

/** What a button of a draft needs. */
export const needsOfDraftCard = (id: string): Need[] => [['template-draft', id]];

/** Makes the handler of a button of a draft, whose id comes first among its arguments. */
export const draftButton = <Rest extends readonly unknown[]>(
  handle: Handler<[id: string, ...Rest]>,
): HandlerRow<[id: string, ...Rest]> => needing(handle, (_turn, ...[id]) => needsOfDraftCard(id));

/** Answers a button of a draft that is gone or another's. */
export const staleDraft = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** Goes on with a draft of one's own that can be changed; says why where it cannot. */
export function withDraftCard(
  turn: MemberTurn,
  id: string,
  how: (card: DraftCard) => Outcome,
): Outcome {
  const card = ask(turn, 'template-draft', id);
  if (!card) return staleDraft(turn);
  return isLocked(card) ? showCard(turn, card) : how(card);
}

/** Shows a draft. */
export const showCard = (turn: MemberTurn, card: DraftCard, first: Text[] = []): Outcome =>
  outcome(turn, [draftReply(turn, card, first)], { state: idle(turn.state) });

/** Shows a draft by its id. */
export function showDraft(turn: MemberTurn, id: string): Outcome {
  const card = ask(turn, 'template-draft', id);
  return card ? showCard(turn, card) : staleDraft(turn);
}

/** Changes a draft and shows it, or says why it cannot be changed so. */
export function change(
  turn: MemberTurn,
  card: DraftCard,
  changes: DraftChanges,
  then: (card: DraftCard) => Outcome = (next) => showCard(turn, next),
): Outcome {
  const problem = changesProblem(turn.shop.rules.publishing, card.content.kind, changes);
  if (problem) return outcome(turn, [remark(turn, textOf(problem))]);
  const written: Partial<TemplateContent> = changes;
  const shown = then(changed(turn, card, written));
  const effect: Effect = { do: 'write-template', draftId: card.id, changes };
  return { ...shown, effects: [effect, ...shown.effects] };
}
