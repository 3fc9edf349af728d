import type { Button, Reply } from '../../chat/reply.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import type { OwnPicture } from '../../generations/parts/own-picture.ts';
import { paintLink } from '../../generations/parts/paint-link.ts';
import { operationRow } from '../../operations/lists.ts';
import { type Text, t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { MemberTurn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { offered } from './picture-operations.ts';

/** Tells whether a draft waits for somebody to paint over its picture. */
export const isUnpainted = (
  { operation }: Pick<GenerationSpec, 'operation'>,
  { maskId }: Pick<Draft, 'maskId'>,
): boolean => operationRow(operation).mask === 'painted' && maskId === null;

/**
 * Asks for the picture with the part drawn over, and leads to the page on which it can be painted instead, where
 * one is open.
 * @param before texts that precede it
 */
export function paintQuestion(turn: MemberTurn, draft: Draft, before: Text[]): Reply {
  const picture: OwnPicture =
    draft.uploadId === null
      ? { of: 'result', id: draft.resultId ?? '' }
      : { of: 'upload', id: draft.uploadId };
  const url = paintLink(turn.shop.publicUrl, picture);
  const cancel = [button(t('nav.cancel'), 'drop', draft.id)];
  if (url === null)
    return show(turn, [...before, t('part.no-page')], {
      awaits: 'photo',
      buttons: [...byWords(turn, picture), cancel],
    });
  return show(turn, [...before, t('part.paint'), t('part.draw')], {
    awaits: 'photo',
    buttons: [[{ label: t('part.open'), url }], cancel],
  });
}

/** The button that changes the whole picture by words. */
function byWords(turn: MemberTurn, { of, id }: OwnPicture): Button[][] {
  if (!offered(turn).includes('edit')) return [];
  const label = t('operation.do', { operation: 'edit' });
  return [[primary(button(label, of === 'upload' ? 'photo-do' : 'one-do', 'edit', id))]];
}
