import type { Button, Reply } from '../../chat/reply.ts';
import { button, rows, send } from '../../chat/reply-builders.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { type Operation, operationRow, PICTURE_OPERATIONS } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import type { FaceProblem } from '../../vision/vision.ts';
import type { Draft } from '../drafts.ts';
import { titleOf } from '../look-up.ts';
import { ask, type MemberTurn } from '../turn.ts';
import { begunElsewhere, begunOffer } from './begun.ts';
import { describeButton } from './describe-button.ts';
import { offered } from './picture-operations.ts';
import { quoteHere } from './price.ts';
import { putInButton } from './several-photos.ts';

/**
 * Builds the offer of everything that can be made from a photo that was sent without context.
 * @param faces the number of faces; null where nobody counted, which offers everything
 */
export function photoOffer(turn: MemberTurn, uploadId: string, faces: number | null): Reply {
  const doable = PICTURE_OPERATIONS.filter(
    (operation) =>
      offered(turn).includes(operation) && suits(operation, faces) && isFirstStep(operation),
  ).map((operation) => button(t('operation.do', { operation }), 'photo-do', operation, uploadId));
  const hours = turn.shop.rules.uploadsKeptMs / 3_600_000;
  const begun = begunElsewhere(turn);
  const first = begunOffer(turn, begun, { uploadId, faces });
  return send(
    [
      ...[...first.text, t('photo.what')],
      ...(faces === 0 ? [t('photo.no-face')] : []),
      t('photo.kept', { hours }),
    ],
    {
      buttons: [
        ...[
          ...first.buttons,
          ...rows(putInButton(turn, uploadId), 1),
          ...rows([...doable, ...describeButton(turn, uploadId)], 2),
        ],
        ...rows(faces === 0 ? [] : templateButtons(turn, uploadId), 2),
        ...(begun?.at === 'face' ? [] : profileRow(turn, uploadId, faces)),
      ],
    },
  );
}

/** Tells whether an operation is more than a further step of another one. */
const isFirstStep = (operation: Operation): boolean =>
  operationRow(operation).onResult !== 'restored';

/**
 * Tells whether a photo with so many faces suits an operation; every photo does where nobody
 * counted.
 */
function suits(operation: Operation, faces: number | null): boolean {
  const wanted = operationRow(operation).faces;
  if (faces === null || wanted === 'any') return true;
  if (wanted === 'none') return faces === 0;
  return wanted === 'one' ? faces === 1 : faces > 0;
}

const templateButtons = (turn: MemberTurn, uploadId: string): Button[] =>
  ask(turn, 'photo-templates').map((template) =>
    button(titleOf(turn, template), 'upload-use', uploadId, template.id),
  );

function profileRow(turn: MemberTurn, uploadId: string, faces: number | null): Button[][] {
  if (turn.account.faceSlots.length === 3) return [[button(t('menu.profile'), 'profile')]];
  const usable = faces === null || faces === 1;
  return usable ? [[button(t('photo.to-profile'), 'face-upload', uploadId)]] : [];
}

/**
 * Tells why a draft cannot be made from a photo with so many faces. A company's models may see a
 * face where ours do not, so their drafts are not refused.
 * @param faces the number of faces; null where nobody counted
 * @returns null where it can, or where nobody counted
 */
export function unfit(
  turn: MemberTurn,
  plan: GenerationSpec,
  draft: Draft,
  faces: number | null,
): FaceProblem | null {
  if (faces === null || faces === 1) return null;
  const wanted = operationRow(plan.operation).faces;
  const needsFace = wanted === 'one' || wanted === 'some';
  if (!needsFace || quoteHere(turn, plan, draft)?.engine.company !== null) return null;
  if (faces === 0) return 'no-face';
  return wanted === 'one' ? 'several-faces' : null;
}
