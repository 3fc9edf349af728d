import type { LIKENESS_ACTIONS } from '../../chat/actions/trust.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import { claimNumber } from '../../takedowns/claim.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, openToSuspended } from '../handlers.ts';
import { idle, type State } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

type Rest = Parameters<typeof show>[2];
type Form = Extract<State['step'], { at: 'likeness' }>;

/** The contact of who wants to be answered here. */
const HERE = 'in this chat';
const EMPTY: Form = { at: 'likeness', target: null, contact: null, words: null };

/** Answers `/likeness`: begins the form by which somebody claims that something here shows them. */
export const likeness = (turn: MemberTurn): Outcome => next(turn, EMPTY);

/** Takes a part of the form, and asks for the next one. */
export function likenessPart(turn: MemberTurn, form: Form, typed: string): Outcome {
  const most = turn.shop.rules.trust.claims.characters;
  const text = typed.trim();
  if (text === '' || [...text].length > most)
    return outcome(turn, [send([t('likeness.length', { most })], { awaits: 'text' })]);
  if (form.target === null) return next(turn, { ...form, target: text });
  if (form.contact === null) return next(turn, { ...form, contact: text });
  return next(turn, { ...form, words: text });
}

/** Asks for the first part that is missing; for the statement where none is. */
function next(turn: MemberTurn, form: Form): Outcome {
  return outcome(turn, [show(turn, ...asking(turn, form))], {
    state: { ...turn.state, step: form },
  });
}

function asking(turn: MemberTurn, { target, contact, words }: Form): [Text[], Rest] {
  const cancel = [button(t('nav.cancel'), 'cancel')];
  if (target === null)
    return [
      [t('likeness.title', hours(turn)), t('likeness.what')],
      { awaits: 'text', buttons: [cancel] },
    ];
  if (contact === null) {
    const buttons = [[button(t('likeness.here'), 'likeness-here')], cancel];
    return [[t('likeness.contact')], { awaits: 'text', buttons }];
  }
  if (words === null) return [[t('likeness.words')], { awaits: 'text', buttons: [cancel] }];
  const buttons = [[danger(button(t('likeness.send'), 'likeness-send'))], cancel];
  return [[t('likeness.statement')], { buttons }];
}

const HOUR_MS = 60 * 60_000;
const hours = (turn: MemberTurn) => ({
  hours: Math.round(turn.shop.rules.trust.claims.withinMs / HOUR_MS),
});

function here(turn: MemberTurn): Outcome {
  const { step } = turn.state;
  if (step.at !== 'likeness' || step.target === null) return stale(turn);
  return next(turn, { ...step, contact: HERE });
}

/** Sends the claim, under the statement that it is true. */
function sendClaim(turn: MemberTurn): Outcome {
  const { step } = turn.state;
  if (step.at !== 'likeness') return stale(turn);
  const { target, contact, words } = step;
  if (target === null || contact === null || words === null) return stale(turn);
  const id = turn.newId();
  const done = t('likeness.done', { number: claimNumber(id), ...hours(turn) });
  return outcome(turn, [show(turn, [done])], {
    state: idle(turn.state),
    effects: [{ do: 'file-claim', id, target, contact, words }],
  });
}

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** A button that begins the form. */
export const likenessButton = () => primary(button(t('likeness.button'), 'likeness'));

/** The handlers of the form's buttons. */
export const likenessHandlers: Handlers<typeof LIKENESS_ACTIONS> = {
  likeness: openToSuspended(likeness),
  'likeness-here': openToSuspended(here),
  'likeness-send': openToSuspended(sendClaim),
};
