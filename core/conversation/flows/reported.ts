import type { TakedownRow } from '../../../db/takedowns.ts';
import type { REPORTED_ACTIONS } from '../../chat/actions/trust.ts';
import type { Media, Reply } from '../../chat/reply.ts';
import { button, danger, defaultButtons, primary, rows, send } from '../../chat/reply-builders.ts';
import type { ReportedCard } from '../../takedowns/queries.ts';
import { subjectCode } from '../../takedowns/subject.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local } from '../look-up.ts';
import { needsOfReported } from '../needs/trust.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/**
 * Answers the operators' `/reports`: lists what was reported, or shows what a link names.
 * @returns null to others than operators
 */
export function reported(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'cases')) return null;
  const typed = argument.trim();
  return typed === '' ? list(turn) : openReported(turn, typed);
}

function list(turn: MemberTurn): Outcome {
  const waiting = ask(turn, 'reported-list');
  if (waiting.length === 0)
    return outcome(turn, [send([t('reported.empty')], { buttons: defaultButtons })]);
  const buttons = waiting.map(({ code, title, state, count }) => [
    button(
      t('reported.line', { title: local(turn, title), count, hidden: String(state === 'hidden') }),
      'reported',
      code,
    ),
  ]);
  return outcome(turn, [send([t('reported.waiting', { count: waiting.length })], { buttons })]);
}

/** Shows an operator something that was reported, with the possible decisions. */
function openReported(turn: MemberTurn, typed: string): Outcome {
  const card = cardOf(turn, typed);
  return card ? outcome(turn, [cardReply(turn, card)]) : stale(turn);
}

/** Keeps what was reported. Where somebody was faster, the card shows it. */
function keep(turn: MemberTurn, code: string): Outcome {
  const card = cardOf(turn, code);
  if (!card) return stale(turn);
  if (!isOpen(card)) return outcome(turn, [cardReply(turn, card)]);
  const state = card.state === 'hidden' ? 'offered' : card.state;
  const kept: ReportedCard = { ...card, state, reasons: [], count: 0, wasKept: true };
  return outcome(turn, [cardReply(turn, kept)], {
    effects: [{ do: 'keep-reported', subject: card.subject }],
  });
}

/** Reads what was reported; null to others than operators. */
export const cardOf = (turn: MemberTurn, typed: string): ReportedCard | null =>
  operates(turn, 'cases') ? ask(turn, 'reported', typed) : null;

/** Tells whether something is left to decide. */
const isOpen = ({ count, state }: ReportedCard): boolean => count > 0 || state === 'hidden';

/** Shows what was reported, with what can be decided about it. */
export function cardReply(turn: MemberTurn, card: ReportedCard): Reply {
  const { subject, state, ownerId, reasons, takedown } = card;
  const code = subjectCode(subject);
  const isDown = state === 'taken-down';
  const text: Text[] = [
    t('reported.card', { title: local(turn, card.title), what: subject.kind, id: subject.id }),
    t('reported.state', { state: state.replaceAll('-', '_') }),
    ...(ownerId === null ? [] : [t('reported.owner', { account: ownerId })]),
    ...reasons.map(({ reason, count }) =>
      t('reported.reason', { reason: t('report.reason', { reason }), count }),
    ),
    ...(card.wasKept ? [t('reported.kept')] : []),
    ...(takedown && isDown ? [takedownText(takedown)] : []),
  ];
  const { kind, id } = subject;
  const decisions = [
    ...(isOpen(card) ? [primary(button(t('reported.keep'), 'report-keep', code))] : []),
    ...(isDown ? [] : [danger(button(t('reported.take-down'), 'take-down', code))]),
    ...(isDown && kind === 'template' ? [button(t('reported.undo'), 'takedown-undo', code)] : []),
    ...(kind === 'template' ? [button(t('reported.copies'), 'alike', id)] : []),
  ];
  const owner = ownerId === null ? [] : [button(t('account.open'), 'account', ownerId)];
  const back = button(t('reported.back'), 'reports');
  const buttons = [...rows(decisions, 2), ...(owner.length > 0 ? [owner] : []), [back]];
  return show(turn, text, { media: isDown ? [] : mediaOf(card), buttons });
}

const takedownText = ({ cause, reference, createdAt }: TakedownRow): Text =>
  t('reported.taken-down', {
    cause,
    reference: reference ?? '',
    at: { at: createdAt, form: 'date' },
  });

function mediaOf({ subject, resultId, title }: ReportedCard): Media[] {
  const source =
    subject.kind === 'template'
      ? ({ of: 'cover', id: subject.id } as const)
      : resultId === null
        ? null
        : ({ of: 'result', id: resultId } as const);
  return source ? [{ kind: 'image', source, alt: verbatim(title.en ?? subject.id) }] : [];
}

/** Says that a button is about something that is gone. */
export const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** The handlers of the operators' buttons on what was reported. */
export const reportedHandlers: Handlers<typeof REPORTED_ACTIONS> = {
  reports: needing(
    (turn) => reported(turn, '') ?? stale(turn),
    (turn) => needsOfReported(turn, ''),
  ),
  reported: needing(openReported, (_turn, code) => [['reported', code]]),
  'report-keep': needing(keep, (_turn, code) => [['reported', code]]),
};
