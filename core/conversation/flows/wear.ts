import type { Button, Reply } from '../../chat/reply.ts';
import { button } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { GARMENTS } from '../../operations/row.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { MemberTurn } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { canMake } from './price.ts';

/** Tells whether a draft lacks its second photo, for which nothing else is there. */
export const wantsSecond = (
  { operation }: Pick<GenerationSpec, 'operation'>,
  { secondUploadId, withFace }: Pick<Draft, 'secondUploadId' | 'withFace'>,
): boolean => operationRow(operation).secondNeeded === true && secondUploadId === null && !withFace;

/** Asks for the photo of a person, or for leave to take the face profile in its place. */
export function personQuestion(turn: MemberTurn, plan: GenerationSpec, draft: Draft): Reply {
  const asMe = canMake(turn, plan, { ...draft, withFace: true })
    ? [[button(t('wear.as-me'), 'as-me', draft.id)]]
    : [];
  return show(turn, [t('wear.person')], {
    awaits: 'photo',
    demoPeople: true,
    buttons: [...asMe, [button(t('nav.cancel'), 'cancel')]],
  });
}

/**
 * Puts the two photos of a draft into their places, where they came the other way round: who shows a face wears
 * what the other one shows.
 */
export function inPlace({ operation }: GenerationSpec, draft: Draft): Draft {
  const { uploadId, secondUploadId, faces } = draft;
  if (!operationRow(operation).secondNeeded || !uploadId || !secondUploadId) return draft;
  const isTurned = (faces[uploadId] ?? 0) > 0 && faces[secondUploadId] === 0;
  return isTurned ? { ...draft, uploadId: secondUploadId, secondUploadId: uploadId } : draft;
}

/** The buttons that say what is tried on, for models that tell garments apart. */
export function garmentButtons(plan: GenerationSpec, draft: Draft): Button[] {
  if (plan.operation !== 'wear') return [];
  const chosen = draft.garment ?? 'top';
  return GARMENTS.map((garment) =>
    button(
      t('wear.kind', { garment, chosen: String(garment === chosen) }),
      'garment',
      draft.id,
      garment,
    ),
  );
}
