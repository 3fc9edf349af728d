import { defaultButtons, send } from '../../chat/reply-builders.ts';
import { operationSpec } from '../../generations/generation-spec.ts';
import { t } from '../../texts/text.ts';
import { withPictures } from '../draft-pictures.ts';
import { needsOfOperation } from '../needs/making.ts';
import type { Need } from '../needs/needs.ts';
import { groupOf } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark } from '../turn-replies.ts';
import { newDraft, next } from './draft.ts';
import { newDraftOfSeveral } from './draft-of-several.ts';
import { findMarks } from './marks.ts';
import { idsInOrder } from './photo-group.ts';
import { offered } from './picture-operations.ts';
import { mostPictures } from './several-photos.ts';

/** Begins an edit of all photos that came together. */
export const editGroup = (turn: MemberTurn, groupId: string): Outcome =>
  allOfGroup(turn, groupId, 'edit');

/** Begins a video from the first of two photos that came together to the second. */
export const animateGroup = (turn: MemberTurn, groupId: string): Outcome =>
  allOfGroup(turn, groupId, 'animate');

function allOfGroup(turn: MemberTurn, groupId: string, operation: 'edit' | 'animate'): Outcome {
  const ids = idsInOrder(groupOf(turn.state, groupId));
  const rows = ids.length === 0 ? [] : ask(turn, 'uploads', ids.join(' '));
  const kept = new Set(rows.filter(({ expiresAt }) => expiresAt > turn.now).map(({ id }) => id));
  const left = ids.filter((id) => kept.has(id));
  if (left.length === 0)
    return outcome(turn, [send([t('photo.gone')], { buttons: defaultButtons })]);
  if (!offered(turn).includes(operation)) return outcome(turn, [remark(turn, t('stale'))]);
  const plan = operationSpec(turn.shop.rules, operation);
  const draft = newDraftOfSeveral(turn, plan);
  const most = mostPictures(turn, plan, draft);
  return next(turn, plan, withPictures(draft, left.slice(0, most)));
}

/** Changes what somebody has drawn over on one of two photos. */
export function markGroup(turn: MemberTurn, groupId: string): Outcome {
  const [first, second, ...others] = idsInOrder(groupOf(turn.state, groupId));
  if (!first || !second || others.length > 0 || !offered(turn).includes('part'))
    return outcome(turn, [remark(turn, t('stale'))]);
  const plan = operationSpec(turn.shop.rules, 'part');
  const draft = newDraft(turn, plan, { source: 'photo', uploadId: first });
  return findMarks(turn, draft, { first: { of: 'upload', id: first }, secondId: second });
}

/** For an edit, or a video, of all photos that came together. */
export function needsOfGroup(
  turn: MemberTurn,
  groupId: string,
  operation: 'edit' | 'animate',
): Need[] {
  const ids = idsInOrder(groupOf(turn.state, groupId));
  const photos: Need[] = ids.length === 0 ? [] : [['uploads', ids.join(' ')]];
  return [...photos, ...needsOfOperation(turn, operation)];
}
