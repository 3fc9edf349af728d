import type { CLAIM_ACTIONS } from '../../chat/actions/trust.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, defaultButtons, send } from '../../chat/reply-builders.ts';
import { claimNumber } from '../../takedowns/claim.ts';
import type { ClaimCard } from '../../takedowns/claim-queries.ts';
import { subjectCode } from '../../takedowns/subject.ts';
import { type Text, t, verbatim } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local } from '../look-up.ts';
import { operates } from '../operates.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { stale } from './reported.ts';

const HOUR_MS = 60 * 60_000;

/**
 * Answers the operators' `/claims`: lists the claims of likeness that wait, with the hours left.
 * @returns null to others than operators
 */
export function claims(turn: MemberTurn): Outcome | null {
  if (!operates(turn, 'cases')) return null;
  const waiting = ask(turn, 'claims');
  if (waiting.length === 0)
    return outcome(turn, [send([t('claim.empty')], { buttons: defaultButtons })]);
  const buttons = waiting.map(({ id, dueAt }) => [
    button(
      t('claim.line', { number: claimNumber(id), hours: hoursLeft(turn, dueAt) }),
      'claim',
      id,
    ),
  ]);
  return outcome(turn, [send([t('claim.waiting', { count: waiting.length })], { buttons })]);
}

const hoursLeft = (turn: MemberTurn, dueAt: number): number =>
  Math.max(0, Math.ceil((dueAt - turn.now) / HOUR_MS));

const cardOf = (turn: MemberTurn, id: string): ClaimCard | null =>
  operates(turn, 'cases') ? ask(turn, 'claim', id) : null;

function openClaim(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  return card ? outcome(turn, [cardReply(turn, card)], { state: idle(turn.state) }) : stale(turn);
}

function cardReply(turn: MemberTurn, { claim, subjects }: ClaimCard): Reply {
  const { id, state, dueAt, ranOutAt } = claim;
  const text: Text[] = [
    t('claim.card', { number: claimNumber(id), state, hours: hoursLeft(turn, dueAt) }),
    ...(state === 'open' && ranOutAt !== null ? [t('claim.ran-out')] : []),
    t('claim.target', { target: claim.target }),
    t('claim.words', { words: claim.words }),
    t('claim.contact', { contact: claim.contact === '' ? '–' : claim.contact }),
    ...(claim.answer === null ? [] : [verbatim(claim.answer)]),
  ];
  const found = subjects.map((one) => [
    button(verbatim(local(turn, one.title)), 'reported', subjectCode(one.subject)),
  ]);
  const decisions =
    state === 'open'
      ? [
          [danger(button(t('claim.uphold', { count: subjects.length }), 'claim-uphold', id))],
          [button(t('claim.reject'), 'claim-reject', id)],
        ]
      : [];
  return show(turn, text, { buttons: [...found, ...decisions] });
}

function uphold(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  if (!card) return stale(turn);
  if (card.claim.state !== 'open') return outcome(turn, [cardReply(turn, card)]);
  const claim = { ...card.claim, state: 'upheld' as const };
  return outcome(turn, [cardReply(turn, { ...card, claim })], {
    effects: [{ do: 'decide-claim', claimId: id, decision: 'upheld', answer: null }],
  });
}

/** Asks for the words with which a claim is rejected. */
function askWords(turn: MemberTurn, id: string): Outcome {
  const card = cardOf(turn, id);
  if (!card) return stale(turn);
  if (card.claim.state !== 'open') return outcome(turn, [cardReply(turn, card)]);
  const buttons = [[button(t('nav.back'), 'claim', id)]];
  return outcome(turn, [show(turn, [t('claim.ask-words')], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'claim-words', claimId: id } },
  });
}

/** Rejects a claim with an operator's words. */
export function rejectClaim(turn: MemberTurn, id: string, typed: string): Outcome {
  const card = cardOf(turn, id);
  const answer = [...typed.trim()].slice(0, turn.shop.rules.trust.claims.characters).join('');
  const state = idle(turn.state);
  if (!card) return { ...stale(turn), state };
  if (card.claim.state !== 'open') return outcome(turn, [cardReply(turn, card)], { state });
  const claim = { ...card.claim, state: 'rejected' as const, answer };
  return outcome(turn, [cardReply(turn, { ...card, claim })], {
    state,
    effects: [{ do: 'decide-claim', claimId: id, decision: 'rejected', answer }],
  });
}

/** The handlers of the operators' buttons on claims. */
export const claimHandlers: Handlers<typeof CLAIM_ACTIONS> = {
  claims: needing(
    (turn) => claims(turn) ?? stale(turn),
    () => [['claims']],
  ),
  claim: needing(openClaim, (_turn, id) => [['claim', id]]),
  'claim-uphold': needing(uphold, (_turn, id) => [['claim', id]]),
  'claim-reject': needing(askWords, (_turn, id) => [['claim', id]]),
};
