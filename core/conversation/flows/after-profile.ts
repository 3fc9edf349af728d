import type { Button } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { specOf, templateById, titleOf } from '../look-up.ts';
import type { MemberTurn } from '../turn.ts';

/**
 * Builds the buttons that follow a complete profile: back to the draft that needed it, or to all
 * templates.
 */
export function afterProfile(turn: MemberTurn): Button[][] {
  if (turn.state.asked !== null)
    return [[primary(button(t('together.do.look'), 'joint-ask', turn.state.asked))]];
  const wanted = turn.state.wanted === null ? null : templateById(turn, turn.state.wanted);
  if (wanted) return [[primary(button(t('face.go-on'), 'use', wanted.id))]];
  const waiting = turn.state.drafts.findLast(({ started, withFace }) => !started && withFace);
  const plan = waiting && specOf(turn, waiting);
  if (!plan) return [[primary(button(t('menu.templates'), 'templates', 0))]];
  return [[primary(button(t('draft.go-on', { title: titleOf(turn, plan) }), 'resume'))]];
}
