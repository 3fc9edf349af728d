import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import type { InForce } from '../../ladder/queries.ts';
import { stepTexts } from '../../notices/step-texts.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';

/** Tells whose account is shut why, until when, what still works and how to appeal. */
export function suspended(turn: MemberTurn): Outcome {
  const standing = ask(turn, 'in-force');
  const own = [button(t('privacy.open'), 'privacy'), danger(button(t('privacy.delete'), 'delete'))];
  if (!standing) return outcome(turn, [send([t('suspended')], { buttons: [own] })]);
  return outcome(turn, [
    send([...stepTexts(standing.step), ...appealText(standing)], {
      buttons: [...appealButtons(standing), own],
    }),
  ]);
}

/** What is in force against an account, for `/privacy`; nothing where nothing is. */
export function inForceTexts(turn: MemberTurn): Text[] {
  const standing = ask(turn, 'in-force');
  return standing ? [...stepTexts(standing.step), ...appealText(standing)] : [];
}

/** The button that appeals against it, where that was not done yet. */
export function inForceButtons(turn: MemberTurn): NonNullable<Reply['buttons']> {
  const standing = ask(turn, 'in-force');
  return standing ? appealButtons(standing) : [];
}

const appealText = ({ appeal }: InForce): Text[] =>
  appeal === 'none' ? [] : [t('ladder.appeal.stands', { appeal })];

const appealButtons = ({ step, appeal }: InForce) =>
  appeal === 'none' ? [[primary(button(t('ladder.appeal'), 'step-appeal', step.id))]] : [];

/** Asks for the words of an appeal. */
export function beginAppeal(turn: MemberTurn, stepId: string): Outcome {
  const standing = ask(turn, 'in-force');
  if (standing?.step.id !== stepId) return outcome(turn, [remark(turn, t('stale'))]);
  if (standing.appeal !== 'none')
    return outcome(turn, [remark(turn, t('ladder.appeal.stands', { appeal: standing.appeal }))]);
  const buttons = [[button(t('nav.cancel'), 'cancel')]];
  return outcome(turn, [send([t('ladder.appeal.ask')], { awaits: 'text', buttons })], {
    state: { ...turn.state, step: { at: 'appeal', stepId } },
  });
}

/** Sends an appeal in the person's words. */
export function sendAppeal(turn: MemberTurn, stepId: string, words: string): Outcome {
  const standing = ask(turn, 'in-force');
  const state = idle(turn.state);
  if (standing?.step.id !== stepId) return outcome(turn, [send([t('stale')])], { state });
  const buttons = [[button(t('privacy.open'), 'privacy')]];
  if (standing.appeal !== 'none' || turn.refused === 'step-appeal') {
    const appeal = standing.appeal === 'none' ? 'open' : standing.appeal;
    const text = t('ladder.appeal.stands', { appeal });
    return outcome(turn, [show(turn, [text], { buttons })], { state });
  }
  return outcome(turn, [send([t('ladder.appeal.sent')], { buttons })], {
    state,
    effects: [{ do: 'appeal-step', stepId, words }],
  });
}
