import { button, primary } from '../../../chat/reply-builders.ts';
import { t } from '../../../texts/text.ts';
import { idle } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome, type Turn } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { askReply } from './asked.ts';

/**
 * Answers a link that carries an invitation: it shows what somebody is asked, and nothing is agreed to by
 * that. Who is new here gets a button for it after the welcome.
 */
export function openInvitation(turn: Turn, code: string): Outcome {
  if (turn.account?.welcome) return takeInvitation({ ...turn, account: turn.account }, code);
  const buttons = [[primary(button(t('together.do.look'), 'joint-open', code))]];
  return outcome(turn, [show(turn, [t('together.invited')], { buttons })]);
}

/** Takes an invitation, and shows what is asked. */
export function takeInvitation(turn: MemberTurn, typed: string): Outcome {
  const found = ask(turn, 'joint-invitation', typed);
  const state = idle(turn.state);
  if (!('card' in found))
    return outcome(turn, [show(turn, [t('together.no-invitation', { why: found.is })])], { state });
  if (found.is === 'there') return outcome(turn, [askReply(turn, found.card)], { state });
  // Taking it makes the picture another one, which everybody is asked anew for.
  const card = { ...found.card, state: 'asked' as const, version: found.card.version + 1 };
  return outcome(turn, [askReply(turn, card)], {
    state,
    effects: [{ do: 'take-invitation', typed }],
  });
}
