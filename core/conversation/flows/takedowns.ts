import type { TAKEDOWN_ACTIONS } from '../../chat/actions/trust.ts';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import type { ReportedCard } from '../../takedowns/queries.ts';
import { subjectCode } from '../../takedowns/subject.ts';
import type { TakedownCause } from '../../takedowns/take-down.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local } from '../look-up.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { cardOf, cardReply, stale } from './reported.ts';

const codeOf = (id: string): string => subjectCode({ kind: 'template', id });

/** Asks an operator whether something is to be taken down. */
function askTakeDown(turn: MemberTurn, code: string): Outcome {
  const card = cardOf(turn, code);
  if (!card) return stale(turn);
  if (card.state === 'taken-down') return outcome(turn, [cardReply(turn, card)]);
  const title = local(turn, card.title);
  const text = t('reported.take-down.sure', { title, what: card.subject.kind });
  const buttons = [
    [danger(button(t('reported.take-down'), 'take-down-yes', code))],
    [button(t('nav.back'), 'reported', code)],
  ];
  return outcome(turn, [show(turn, [text], { buttons })]);
}

function takeDown(turn: MemberTurn, code: string): Outcome {
  const card = cardOf(turn, code);
  if (!card) return stale(turn);
  return takenDown(turn, card, card.count > 0 ? 'report' : 'operator', null);
}

/** Takes something down, and shows it so; who comes later sees what was decided. */
function takenDown(
  turn: MemberTurn,
  card: ReportedCard,
  cause: TakedownCause,
  reference: string | null,
): Outcome {
  if (card.state === 'taken-down') return outcome(turn, [cardReply(turn, card)]);
  const { kind: subjectKind, id: subjectId } = card.subject;
  const of = { subjectKind, subjectId, cause, reference, createdAt: turn.now };
  const takedown = { ...of, id: turn.newId(), decidedBy: '' };
  const state = 'taken-down' as const;
  const down: ReportedCard = { ...card, state, reasons: [], count: 0, takedown };
  return outcome(turn, [cardReply(turn, down)], {
    effects: [{ do: 'take-down', subject: card.subject, cause, reference }],
  });
}

function undo(turn: MemberTurn, code: string): Outcome {
  const card = cardOf(turn, code);
  if (!card) return stale(turn);
  if (card.state !== 'taken-down') return outcome(turn, [cardReply(turn, card)]);
  return outcome(turn, [cardReply(turn, { ...card, state: 'offered' })], {
    effects: [{ do: 'undo-takedown', subject: card.subject }],
  });
}

/** Lists the templates that look like one. */
function copies(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, codeOf(id));
  if (!card) return stale(turn);
  const found = ask(turn, 'copies', id);
  const back = [button(t('nav.back'), 'reported', codeOf(id))];
  if (found.length === 0)
    return outcome(turn, [show(turn, [t('reported.copies.none')], { buttons: [back] })]);
  const lines = found.map((copy) => [
    button(
      t('reported.line', {
        title: local(turn, copy.title),
        count: copy.id,
        hidden: String(copy.state === 'hidden'),
      }),
      'alike-open',
      copy.id,
      id,
    ),
  ]);
  const title = local(turn, card.title);
  const text = t('reported.copies.found', { title, count: found.length });
  return outcome(turn, [show(turn, [text], { buttons: [...lines, back] })]);
}

/** Shows a template that looks like another, with the decisions about it. */
function openCopy(turn: MemberTurn, id: string, original: string): Outcome {
  const [card, of] = [cardOf(turn, codeOf(id)), cardOf(turn, codeOf(original))];
  if (!card || !of) return stale(turn);
  const shown = cardReply(turn, card);
  const isDown = card.state === 'taken-down';
  const decisions = isDown
    ? []
    : [
        danger(button(t('reported.take-down'), 'alike-down', id, original)),
        primary(button(t('reported.keep'), 'alike-keep', id, original)),
      ];
  const back = [button(t('nav.back'), 'alike', original)];
  const text = [...shown.text, t('reported.copy', { title: local(turn, of.title) })];
  return outcome(turn, [{ ...shown, text, buttons: [decisions, back].filter((row) => row[0]) }]);
}

function takeCopyDown(turn: MemberTurn, id: string, original: string): Outcome {
  const card = cardOf(turn, codeOf(id));
  return card ? takenDown(turn, card, 'copy', original) : stale(turn);
}

function keepCopy(turn: MemberTurn, id: string, original: string): Outcome {
  const card = cardOf(turn, codeOf(id));
  if (!card || !operates(turn, 'cases')) return stale(turn);
  return outcome(turn, [cardReply(turn, card)], {
    effects: [{ do: 'keep-copy', templateId: id, original }],
  });
}

const needsOfCard = (_turn: MemberTurn, code: string): Need[] => [['reported', code]];
const needsOfCopy = (_turn: MemberTurn, id: string, original: string): Need[] => [
  ['reported', codeOf(id)],
  ['reported', codeOf(original)],
];

/** The handlers of the operators' buttons that take something down. */
export const takedownHandlers: Handlers<typeof TAKEDOWN_ACTIONS> = {
  'take-down': needing(askTakeDown, needsOfCard),
  'take-down-yes': needing(takeDown, needsOfCard),
  'takedown-undo': needing(undo, needsOfCard),
  alike: needing(copies, (_turn, id) => [
    ['reported', codeOf(id)],
    ['copies', id],
  ]),
  'alike-open': needing(openCopy, needsOfCopy),
  'alike-down': needing(takeCopyDown, needsOfCopy),
  'alike-keep': needing(keepCopy, needsOfCopy),
};
