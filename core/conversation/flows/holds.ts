import { z } from 'zod';
import type { HoldDecision, HoldRow } from '../../../db/holds.ts';
import type { HOLD_ACTIONS } from '../../chat/actions/operators.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import { cameBackShape, SUSPENDED_BEFORE } from '../../departures/carried-standing.ts';
import type { HoldCard } from '../../fraud/card.ts';
import { BY_HAND } from '../../fraud/hold-by-hand.ts';
import { heldText } from '../../notices/kinds/account.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { needsOfHold } from '../needs/people.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

const HOUR_MS = 60 * 60_000;
const evidenceShape = z.object({
  counted: z.number(),
  most: z.number(),
  windowMs: z.number(),
  cameBack: cameBackShape.optional(),
});

/**
 * Refuses something that costs credits to an account on hold.
 * @param more texts that follow the refusal
 * @returns null for an account that may spend
 */
export function heldUp(turn: MemberTurn, ...more: Text[]): Outcome | null {
  if (turn.account.heldAt === null) return null;
  const buttons = [[button(t('menu.templates'), 'templates', 0)]];
  return outcome(turn, [show(turn, [...heldText, ...more], { buttons })]);
}

/**
 * Answers the operators' `/holds`: lists the accounts that wait for a decision.
 * @returns null to others than operators
 */
export function holds(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'people')) return null;
  const waiting = ask(turn, 'holds');
  if (waiting.length === 0) return outcome(turn, [send([t('hold.empty')], { buttons: onwards })]);
  const buttons = waiting.map((hold) => [button(causeText(hold), 'hold', hold.id)]);
  return outcome(turn, [send([t('hold.waiting', { count: waiting.length })], { buttons })]);
}

/** Shows an operator a held account with the possible decisions. */
export function openHold(turn: MemberTurn, holdId: string): Outcome {
  const card = cardOf(turn, holdId);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

/** Stores an operator's decision of a hold. A release is final; later operators see it. */
export function decideHold(turn: MemberTurn, holdId: string, decision: HoldDecision): Outcome {
  const card = cardOf(turn, holdId);
  if (!card) return stale(turn);
  const { hold } = card;
  if (hold.decision === 'released' || hold.decision === decision)
    return outcome(turn, [cardReply(turn, card)]);
  const decided = { ...card, hold: { ...hold, decision } };
  return outcome(turn, [cardReply(turn, decided)], {
    effects: [{ do: 'decide-hold', hold, decision }],
  });
}

/** Only operators find holds. */
function cardOf(turn: MemberTurn, holdId: string): HoldCard | null {
  return operates(turn, 'people') ? ask(turn, 'hold', holdId) : null;
}

const causeText = ({ cause }: HoldRow): Text =>
  t('hold.card', { cause: cause.replaceAll('-', '_') });

function cardReply(turn: MemberTurn, card: HoldCard): Reply {
  const { hold, since, credits, payments, returned, came } = card;
  const { counted, most, windowMs, cameBack } = evidenceShape.parse(JSON.parse(hold.evidence));
  const text = [
    causeText(hold),
    ...(cameBack ? [t('hold.came-back', { at: { at: cameBack.leftAt, form: 'date' } })] : []),
    ...(hold.cause === SUSPENDED_BEFORE || hold.cause === BY_HAND
      ? []
      : [t('hold.seen', { counted, most, hours: Math.round(windowMs / HOUR_MS) })]),
    t('hold.account', {
      account: hold.accountId,
      since: { at: since, form: 'date' },
      credits,
      payments,
      returned,
      came,
    }),
    ...(hold.decision === null ? [] : [t('hold.decided', { decision: hold.decision })]),
  ];
  return show(turn, text, { buttons: choices(hold) });
}

const onwards = [[button(t('payments.back'), 'payments', 0)]];

function choices({ id, decision, accountId }: HoldRow): Reply['buttons'] {
  const open = [button(t('account.open'), 'account', accountId)];
  if (decision === 'released') return [open, ...onwards];
  return [
    [
      primary(button(t('hold.release'), 'hold-release', id)),
      ...(decision === null ? [button(t('hold.keep'), 'hold-keep', id)] : []),
    ],
    ...(decision === 'suspended' ? [] : [[danger(button(t('hold.suspend'), 'hold-suspend', id))]]),
    open,
  ];
}

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** The handlers of the hold buttons. */
export const holdHandlers: Handlers<typeof HOLD_ACTIONS> = {
  hold: openHold,
  'hold-release': needing((turn, id) => decideHold(turn, id, 'released'), needsOfHold),
  'hold-keep': needing((turn, id) => decideHold(turn, id, 'kept'), needsOfHold),
  'hold-suspend': needing((turn, id) => decideHold(turn, id, 'suspended'), needsOfHold),
};
