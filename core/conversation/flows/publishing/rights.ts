import { button, primary } from '../../../chat/reply-builders.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';

/** Asks for the statement of rights. */
export function rights(turn: MemberTurn, id: string): Outcome {
  const buttons = [
    [primary(button(t('publish.rights.agree'), 'draft-rights', id))],
    [button(t('nav.back'), 'draft-show', id)],
  ];
  const text = [t('publish.rights'), t('publish.rights.what'), ...earnings(turn, id)];
  return outcome(turn, [show(turn, text, { buttons })]);
}

/** Says what a use by others brings; nothing where nobody else will find it. */
function earnings(turn: MemberTurn, id: string): Text[] {
  const content = ask(turn, 'template-draft', id)?.content;
  if (!content || content.visibility === 'private') return [];
  return [t('publish.rights.earn', { credits: turn.shop.rules.rewards.credits[content.kind] })];
}
