import type { Reply } from '../../chat/reply.ts';
import { button, primary, send } from '../../chat/reply-builders.ts';
import type { AppealCard } from '../../ladder/queries.ts';
import { type Text, t } from '../../texts/text.ts';
import { operates } from '../operates.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/**
 * Answers the operators' `/appeals`: lists the appeals that wait.
 * @returns null to others than operators
 */
export function appeals(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'people')) return null;
  const waiting = ask(turn, 'appeals');
  if (waiting.length === 0) {
    const onwards = [[button(t('payments.back'), 'payments', 0)]];
    return outcome(turn, [send([t('appeals.empty')], { buttons: onwards })]);
  }
  const buttons = waiting.map(({ id, createdAt }) => [
    button(t('appeals.line', { at: { at: createdAt, form: 'date' } }), 'appeal-card', id),
  ]);
  return outcome(turn, [send([t('appeals.waiting', { count: waiting.length })], { buttons })]);
}

const cardOf = (turn: MemberTurn, id: string): AppealCard | null =>
  operates(turn, 'people') ? ask(turn, 'appeal-card', id) : null;

/** Shows an operator an appeal with what it is against. */
export function openAppeal(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  return card ? outcome(turn, [cardReply(turn, card)], { state: idle(turn.state) }) : stale(turn);
}

function cardReply(turn: MemberTurn, { appeal, step, words }: AppealCard): Reply {
  const { id, accountId, decision } = appeal;
  const text: Text[] = [
    t('appeals.card', { account: accountId, words }),
    t('account.step', {
      at: { at: step.createdAt, form: 'date' },
      step: step.step,
      reason: step.reason,
      by: step.decidedBy,
      over: String(step.endedAt !== null),
    }),
    ...(decision === null ? [] : [t('appeals.decided', { decision })]),
  ];
  const decisions =
    decision === null
      ? [
          [
            primary(button(t('account.lift'), 'appeal-lift', id)),
            button(t('appeals.keep'), 'appeal-keep', id),
          ],
        ]
      : [];
  return show(turn, text, {
    buttons: [...decisions, [button(t('account.open'), 'account', accountId)]],
  });
}

/** Asks an operator for the words with which an appeal is answered. */
export function askAnswer(turn: MemberTurn, id: string, decision: 'kept' | 'lifted'): Outcome {
  const card = cardOf(turn, id);
  if (!card) return stale(turn);
  if (card.appeal.decision !== null) return outcome(turn, [cardReply(turn, card)]);
  const buttons = [[button(t('nav.back'), 'appeal-card', id)]];
  return outcome(turn, [show(turn, [t('appeals.ask-words')], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'appeal-answer', appealId: id, decision } },
  });
}

/** Answers an appeal in an operator's words. */
export function answerAppeal(
  turn: MemberTurn,
  { appealId, decision }: { appealId: string; decision: 'kept' | 'lifted' },
  words: string,
): Outcome {
  const card = cardOf(turn, appealId);
  const state = idle(turn.state);
  if (!card) return { ...stale(turn), state };
  if (card.appeal.decision !== null) return outcome(turn, [cardReply(turn, card)], { state });
  const decided = { ...card, appeal: { ...card.appeal, decision } };
  return outcome(turn, [cardReply(turn, decided)], {
    state,
    effects: [{ do: 'decide-appeal', appealId, decision, words }],
  });
}
