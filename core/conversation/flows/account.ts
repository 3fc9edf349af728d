import type { StepRow } from '../../../db/account-steps.ts';
import { STEP_REASONS, STEPS, type Step, type StepReason } from '../../chat/account-steps.ts';
import type { LADDER_ACTIONS } from '../../chat/actions/operators.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, rows, send } from '../../chat/reply-builders.ts';
import type { AccountCard } from '../../ladder/queries.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import { needsOfAccount, needsOfAppeal } from '../needs/ladder.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { appeals, askAnswer, openAppeal } from './appeals.ts';
import { beginAppeal } from './ladder.ts';

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/**
 * Answers the operators' `/account ID`: shows an account with the steps that can be taken.
 * @param argument the account's id, or `surface:user`
 * @returns null to others than operators
 */
export function account(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'people')) return null;
  const named = argument.trim();
  const card = named === '' ? null : ask(turn, 'account', named);
  const onwards = [[button(t('payments.back'), 'payments', 0)]];
  return outcome(turn, [
    card ? cardReply(turn, card) : send([t('account.usage')], { buttons: onwards }),
  ]);
}

/** Reads an account; null to others than operators, and where there is none. */
const cardOf = (turn: MemberTurn, id: string): AccountCard | null =>
  operates(turn, 'people') ? ask(turn, 'account', id) : null;

function openAccount(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

function cardReply(turn: MemberTurn, card: AccountCard): Reply {
  const { id, status, since, heldAt, credits, payments, returned, inForce, steps } = card;
  const text: Text[] = [
    t('account.card', {
      account: id,
      since: { at: since, form: 'date' },
      status,
      held: String(heldAt !== null),
      credits,
      payments,
      returned,
    }),
    ...steps.map((step) => stepLine(step, inForce)),
  ];
  const choices = STEPS.filter((step) => step !== inForce?.step).map((step) => {
    const take = button(t('account.do', { step }), 'account-step', id, step);
    return step === 'suspended' || step === 'ended' ? danger(take) : take;
  });
  const lift = inForce ? [[primary(button(t('account.lift'), 'account-lift', id))]] : [];
  return show(turn, text, { buttons: [...lift, ...rows(choices, 2)] });
}

const stepLine = (step: StepRow, inForce: StepRow | null): Text =>
  t('account.step', {
    at: { at: step.createdAt, form: 'date' },
    step: step.step,
    reason: step.reason,
    by: step.decidedBy,
    over: String(step.id !== inForce?.id),
  });

/** Asks for the reason of a step, which its person reads. */
function askReason(turn: MemberTurn, id: string, step: Step): Outcome {
  if (!cardOf(turn, id)) return stale(turn);
  const choices = STEP_REASONS.map((reason) =>
    button(t('account.reason', { reason }), 'account-take', id, step, reason),
  );
  const back = [button(t('nav.back'), 'account', id)];
  return outcome(turn, [
    show(turn, [t('account.choose', { step })], { buttons: [...rows(choices, 2), back] }),
  ]);
}

function take(turn: MemberTurn, id: string, step: Step, reason: StepReason): Outcome {
  const card = cardOf(turn, id);
  if (!card) return stale(turn);
  if (card.inForce?.step === step && card.inForce.reason === reason)
    return outcome(turn, [cardReply(turn, card)]);
  const taken: StepRow = {
    id: turn.newId(),
    accountId: card.id,
    step,
    reason,
    until: null,
    source: null,
    decidedBy: `${turn.event.surface}:${turn.event.userId}`,
    endedAt: null,
    endedBy: null,
    createdAt: turn.now,
  };
  const shut = step === 'suspended' || step === 'ended';
  const status = step === 'limited' ? step : shut ? 'suspended' : 'active';
  const shown = { ...card, status, inForce: taken, steps: [taken, ...card.steps] };
  return outcome(turn, [cardReply(turn, shown)], {
    effects: [{ do: 'take-step', targetId: card.id, step, reason }],
  });
}

function lift(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  if (!card) return stale(turn);
  if (!card.inForce) return outcome(turn, [cardReply(turn, card)]);
  return outcome(turn, [cardReply(turn, { ...card, status: 'active', inForce: null })], {
    effects: [{ do: 'lift-step', targetId: card.id }],
  });
}

/** The handlers of the buttons on steps, appeals and accounts. */
export const ladderHandlers: Handlers<typeof LADDER_ACTIONS> = {
  'step-appeal': openToSuspended(needing(beginAppeal, () => [['in-force']])),
  account: openAccount,
  'account-step': askReason,
  'account-take': needing(take, needsOfAccount),
  'account-lift': needing(lift, needsOfAccount),
  appeals: needing(
    (turn) => appeals(turn) ?? stale(turn),
    () => [['appeals']],
  ),
  'appeal-card': openAppeal,
  'appeal-keep': needing((turn, id) => askAnswer(turn, id, 'kept'), needsOfAppeal),
  'appeal-lift': needing((turn, id) => askAnswer(turn, id, 'lifted'), needsOfAppeal),
};
