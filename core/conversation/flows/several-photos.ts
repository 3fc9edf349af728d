import type { Button } from '../../chat/reply.ts';
import { button, rows } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import { picturesOf } from '../draft-pictures.ts';
import type { Draft } from '../drafts.ts';
import { specOf } from '../look-up.ts';
import type { MemberTurn } from '../turn.ts';
import { canMake } from './price.ts';

const BUTTONS_A_ROW = 5;

/** Tells of how many pictures somebody can make a draft at most: what engines take. */
export function mostPictures(turn: MemberTurn, plan: GenerationSpec, draft: Draft): number {
  const { extraRole, extraMost } = operationRow(plan.operation);
  if (extraRole === undefined) return 1;
  const of = (count: number): Draft => ({
    ...draft,
    source: 'photo',
    extraUploads: Array.from({ length: count - 1 }, () => ''),
  });
  let most = extraMost === undefined ? turn.shop.rules.photosAnEdit : 1 + extraMost;
  while (most > 1 && !canMake(turn, plan, of(most))) most -= 1;
  return most;
}

/** The buttons that put a photo into a draft and that take one out. */
export function photoButtons(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Button[][] {
  const own = picturesOf(draft);
  const mayBeMore = own.length > 0 && own.length < mostPictures(turn, plan, draft);
  const more = t(hasLastFrame(plan) ? 'frames.more' : 'photos.more');
  const add = mayBeMore ? [[button(more, 'photo-more', draft.id)]] : [];
  if (own.length < 2) return add;
  const out = own.map((id, i) =>
    button(t('photos.out', { position: i + 1 }), 'photo-out', draft.id, id),
  );
  return [...add, ...turnButton(plan, draft), ...rows(out, BUTTONS_A_ROW)];
}

/** The button that has a video begin with what it ends with, and the other way round; none beside a result. */
const turnButton = (plan: GenerationSpec, draft: Draft): Button[][] =>
  mayTurn(plan, draft) ? [[button(t('frames.turn'), 'photo-turn', draft.id)]] : [];

/** Tells whether the two photos of a draft can be exchanged. */
export const mayTurn = (plan: GenerationSpec, draft: Draft): boolean =>
  hasLastFrame(plan) && draft.resultId === null && picturesOf(draft).length === 2;

/** Tells whether the second photo of what is made is what a video ends with. */
export const hasLastFrame = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).extraRole === 'last-frame';

/** The button that puts a photo into the newest draft that can have one more; none where none can. */
export function putInButton(turn: MemberTurn, uploadId: string): Button[] {
  const draft = turn.state.drafts.findLast(({ started }) => !started);
  if (!draft || draft.operation === null || draft.shownCredits === null) return [];
  const plan = specOf(turn, draft);
  const own = picturesOf(draft);
  if (!plan || own.length === 0 || own.includes(uploadId)) return [];
  if (own.length >= mostPictures(turn, plan, draft)) return [];
  const label = t(hasLastFrame(plan) ? 'frames.put-in' : 'photos.put-in');
  return [button(label, 'photo-add', draft.id, uploadId)];
}
