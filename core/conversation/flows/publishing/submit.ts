import type { TEMPLATE_DRAFT_ACTIONS } from '../../../chat/actions/publishing.ts';
import { button, danger } from '../../../chat/reply-builders.ts';
import { templateSpec } from '../../../generations/generation-spec.ts';
import { definitionOf } from '../../../publishing/definition.ts';
import { isLocked, templateIdOf } from '../../../publishing/queries.ts';
import { t } from '../../../texts/text.ts';
import { type Handlers, needing } from '../../handlers.ts';
import type { Need } from '../../needs/needs.ts';
import { needsOfTryOut } from '../../needs/publishing.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { newDraft, next } from '../draft.ts';
import { consented, profileScreen } from '../profile.ts';
import { sent } from '../results.ts';
import { askCreator } from './creator.ts';
import { draftButton, needsOfDraftCard, showCard, staleDraft, withDraftCard } from './drafts.ts';
import { rights } from './rights.ts';

/** Makes something of a draft for its author, as anybody would from the template. */
function tryOut(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, (card) => {
    const templateId = templateIdOf(card);
    const definition = definitionOf(card.content, templateId, turn.shop.rules.publishing);
    if (!definition || !card.tryOut) return showCard(turn, card);
    const { version } = card.tryOut;
    const { needs } = definition;
    const isReady = turn.account.faceSlots.length === 3 && consented(turn);
    const author = { accountId: turn.account.id, handle: null, name: null };
    const plan = templateSpec({ ...definition, version, coverObject: null, author });
    const effects = [{ do: 'try-template' as const, draftId: id, version }];
    if (needs === 'profile' && !isReady) {
      const state = { ...turn.state, wanted: templateId };
      return { ...profileScreen({ ...turn, state }), effects };
    }
    const source = needs === 'profile' && isReady ? 'profile' : 'photo';
    // The card stays, for what comes after the try-out.
    const shown = sent(next(turn, plan, newDraft(turn, plan, { source }), true));
    return { ...shown, effects: [...effects, ...shown.effects] };
  });
}

/** Shows the statement of rights that an author makes with a submission. */
export function submit(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, (card) => {
    if (card.problems.length > 0) return showCard(turn, card);
    if (!ask(turn, 'creator')) return askCreator(turn, 'name', id);
    return rights(turn, id);
  });
}

/** Submits a draft with its author's statement of rights. */
function agree(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, (card) => {
    if (card.problems.length > 0) return showCard(turn, card);
    if (!ask(turn, 'creator')) return askCreator(turn, 'name', id);
    const buttons = [[button(t('publish.back'), 'my-templates', 0)]];
    return outcome(
      turn,
      [show(turn, [t('publish.submitted', { title: card.content.title })], { buttons })],
      {
        effects: [{ do: 'submit-template', draftId: id }],
      },
    );
  });
}

/** Takes a submission back. */
function withdraw(turn: MemberTurn, id: string): Outcome {
  const card = ask(turn, 'template-draft', id);
  if (!card) return staleDraft(turn);
  if (!isLocked(card) || !card.submission) return showCard(turn, card);
  const open = { ...card, submission: { ...card.submission, state: 'withdrawn' } };
  const shown = showCard(turn, open, [t('publish.withdrawn')]);
  return { ...shown, effects: [{ do: 'withdraw-submission', submissionId: card.submission.id }] };
}

function askDrop(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, ({ isChange }) => {
    const buttons = [
      [danger(button(t('publish.drop.yes'), 'draft-drop-yes', id))],
      [button(t('nav.no'), 'draft-show', id)],
    ];
    const text = [t('publish.drop.ask', { change: String(isChange) })];
    return outcome(turn, [show(turn, text, { buttons })]);
  });
}

function drop(turn: MemberTurn, id: string): Outcome {
  return withDraftCard(turn, id, () => {
    const buttons = [[button(t('publish.back'), 'my-templates', 0)]];
    return outcome(turn, [show(turn, [t('publish.dropped')], { buttons })], {
      effects: [{ do: 'drop-template-draft', draftId: id }],
    });
  });
}

const needsOfSubmitting = (_turn: unknown, id: string): Need[] => [
  ...needsOfDraftCard(id),
  ['creator'],
];

type SubmitActions = Pick<
  typeof TEMPLATE_DRAFT_ACTIONS,
  'draft-try' | 'draft-submit' | 'draft-rights' | 'draft-back' | 'draft-drop' | 'draft-drop-yes'
>;

/** The handlers of the buttons by which a draft is tried out, submitted, taken back and discarded. */
export const submitHandlers: Handlers<SubmitActions> = {
  'draft-try': needing(tryOut, needsOfTryOut),
  'draft-submit': needing(submit, needsOfSubmitting),
  'draft-rights': needing(agree, needsOfSubmitting),
  'draft-back': draftButton(withdraw),
  'draft-drop': draftButton(askDrop),
  'draft-drop-yes': draftButton(drop),
};
