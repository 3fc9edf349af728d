import type { Button } from '../../chat/reply.ts';
import { button, rows } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import { picturesOf } from '../draft-pictures.ts';
import { specOf } from '../look-up.ts';
import type { Draft } from '../state.ts';
import type { MemberTurn } from '../turn.ts';
import { canMake } from './price.ts';

const BUTTONS_A_ROW = 5;

/** Tells of how many pictures somebody can make a draft at most: what engines take. */
export function mostPictures(turn: MemberTurn, plan: GenerationSpec, draft: Draft): number {
  if (operationRow(plan.operation).extraRole === undefined) return 1;
  const of = (count: number): Draft => ({
    ...draft,
    source: 'photo',
    extraUploads: Array.from({ length: count - 1 }, () => ''),
  });
  let most = turn.shop.rules.photosAnEdit;
  while (most > 1 && !canMake(turn, plan, of(most))) most -= 1;
  return most;
}

/** The buttons that put a photo into a draft and that take one out. */
export function photoButtons(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[][] {
  const own = picturesOf(draft);
  const mayBeMore = own.length > 0 && own.length < mostPictures(turn, plan, draft);
  const add = mayBeMore ? [[button(t('photos.more'), 'photo-more', draft.id)]] : [];
  if (own.length < 2) return add;
  const out = own.map((id, i) =>
    button(t('photos.out', { position: i + 1 }), 'photo-out', draft.id, id),
  );
  return [...add, ...rows(out, BUTTONS_A_ROW)];
}

/** The button that puts a photo into the newest draft that can have one more; none where none can. */
export function putInButton(turn: MemberTurn, uploadId: string): Button[] {
  const draft = turn.state.drafts.findLast(({ started }) => !started);
  if (!draft || draft.operation === null || draft.shownCredits === null) return [];
  const plan = specOf(turn, draft);
  const own = picturesOf(draft);
  if (!plan || own.length === 0 || own.includes(uploadId)) return [];
  if (own.length >= mostPictures(turn, plan, draft)) return [];
  return [button(t('photos.put-in'), 'photo-add', draft.id, uploadId)];
}
