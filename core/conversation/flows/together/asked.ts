import { button, danger, primary } from '../../../chat/reply-builders.ts';
import { type Text, t, verbatim } from '../../../texts/text.ts';
import { askTexts } from '../../../together/ask-texts.ts';
import type { AskCard } from '../../../together/queries.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { remark, show } from '../../turn-replies.ts';
import { hasFace } from '../face-first.ts';
import { profileScreen } from '../profile.ts';

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

const nameOf = (name: string | null): Text =>
  name === null ? t('together.somebody') : verbatim(name);

/** Shows what somebody is asked to be in, or how they have answered. */
export function showAsk(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  return card ? outcome(turn, [askReply(turn, card)]) : stale(turn);
}

/** The question, or what became of it. */
export function askReply(turn: MemberTurn, card: AskCard) {
  const { placeId, asker, joint, state, version } = card;
  const values = { name: nameOf(asker), title: card.words.title };
  if (state === 'agreed' && joint !== 'ended') {
    const text = [t(joint === 'started' ? 'together.in' : 'together.agreed', values)];
    const back = joint === 'started' ? 'together.do.remove' : 'together.do.back';
    const report = button(t('report.button'), 'report-joint', card.jointId);
    return show(turn, text, {
      buttons: [
        [danger(button(t(back), 'joint-back', placeId))],
        ...(joint === 'started' ? [[report]] : []),
      ],
    });
  }
  if (state !== 'asked' || !card.isOpen) return show(turn, [t('together.closed', values)]);
  return show(turn, askTexts(card), {
    buttons: [
      [
        primary(button(t('together.do.agree'), 'joint-yes', placeId, version)),
        button(t('together.do.refuse'), 'joint-no', placeId),
      ],
      [
        danger(button(t('together.do.block'), 'joint-block', placeId)),
        button(t('report.button'), 'joint-report', placeId),
      ],
    ],
  });
}

/** Agrees to be in a picture, as it was shown; somebody without a complete profile makes that first. */
export function agree(turn: MemberTurn, placeId: string, version: number): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  if (card.state !== 'asked' || !card.isOpen) return outcome(turn, [askReply(turn, card)]);
  if (card.version !== version || turn.refused === 'joint-person-changed') {
    const anew = askReply(turn, card);
    return outcome(turn, [{ ...anew, text: [t('together.ask.anew'), ...anew.text] }]);
  }
  if (!hasFace(turn)) return profileFirst(turn, card);
  const reply = askReply(turn, { ...card, state: 'agreed' });
  return outcome(turn, [reply], {
    state: { ...turn.state, asked: null },
    effects: [{ do: 'agree-joint', placeId, version }],
  });
}

function profileFirst(turn: MemberTurn, card: AskCard): Outcome {
  const state = { ...turn.state, asked: card.placeId };
  const shown = profileScreen({ ...turn, state });
  const why = t('together.profile-first', { name: nameOf(card.asker) });
  return {
    ...shown,
    replies: shown.replies.map((reply, i) =>
      i === 0 ? { ...reply, mode: 'send', text: [why, ...reply.text] } : reply,
    ),
  };
}

/** Refuses to be in a picture. */
export function refuse(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  if (card.state !== 'asked') return outcome(turn, [askReply(turn, card)]);
  return outcome(turn, [show(turn, [t('together.refused', { name: nameOf(card.asker) })])], {
    state: { ...turn.state, asked: null },
    effects: [{ do: 'refuse-ask', placeId, block: false }],
  });
}

/** Refuses, and lets who asks ask no more. */
export function block(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  return outcome(turn, [show(turn, [t('together.blocked', { name: nameOf(card.asker) })])], {
    state: { ...turn.state, asked: null },
    effects: [{ do: 'refuse-ask', placeId, block: true }],
  });
}

/** Refuses, lets who asks ask no more, and reports it. */
export function reportIt(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  return outcome(turn, [show(turn, [t('together.reported', { name: nameOf(card.asker) })])], {
    state: { ...turn.state, asked: null },
    effects: [{ do: 'report-ask', placeId }],
  });
}

/** Asks whether a consent is to be taken back. */
export function askBack(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  if (card.state !== 'agreed' || card.joint === 'ended')
    return outcome(turn, [{ ...askReply(turn, card), mode: 'send' }]);
  const started = card.joint === 'started';
  const text = [t(started ? 'together.back.started' : 'together.back.open')];
  const yes = button(t('together.do.back-yes'), 'joint-back-yes', placeId);
  const no = button(t('nav.no'), 'joint-ask', placeId);
  return outcome(turn, [{ mode: 'send', text, buttons: [[danger(yes)], [no]] }]);
}

/** Takes a consent back. */
export function takeBack(turn: MemberTurn, placeId: string): Outcome {
  const card = ask(turn, 'joint-ask', placeId);
  if (!card) return stale(turn);
  if (card.state !== 'agreed' || card.joint === 'ended')
    return outcome(turn, [askReply(turn, card)]);
  const key = card.joint === 'started' ? 'together.back.removed' : 'together.back.done';
  return outcome(turn, [show(turn, [t(key)])], {
    effects: [{ do: 'take-back-joint', placeId }],
  });
}
