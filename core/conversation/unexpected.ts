import { button, defaultButtons, send } from '../chat/reply-builders.ts';
import { t } from '../texts/text.ts';
import { type MemberTurn, type Outcome, outcome } from './turn.ts';

/** A helpful answer that changes nothing. */
export function unexpected(turn: MemberTurn, said: ReturnType<typeof t>): Outcome {
  const { at } = turn.state.step;
  if (at === 'photo' || at === 'face' || at === 'verify')
    return outcome(turn, [
      send([said, t('unexpected.waiting-photo')], {
        awaits: 'photo',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ]);
  if (at === 'motion')
    return outcome(turn, [
      send([said, t('motion.waiting')], {
        awaits: 'photo',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ]);
  if (at !== 'idle')
    return outcome(turn, [
      send([said, t('unexpected.waiting-text')], {
        awaits: 'text',
        buttons: [[button(t('nav.cancel'), 'cancel')]],
      }),
    ]);
  return outcome(turn, [send([said], { buttons: defaultButtons })]);
}
