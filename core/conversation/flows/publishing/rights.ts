import { button, primary } from '../../../chat/reply-builders.ts';
import { t } from '../../../texts/text.ts';
import { type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';

/** Asks for the statement of rights. */
export function rights(turn: MemberTurn, id: string): Outcome {
  const buttons = [
    [primary(button(t('publish.rights.agree'), 'draft-rights', id))],
    [button(t('nav.back'), 'draft-show', id)],
  ];
  return outcome(turn, [show(turn, [t('publish.rights'), t('publish.rights.what')], { buttons })]);
}
