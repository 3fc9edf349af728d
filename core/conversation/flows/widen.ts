import type { Reply } from '../../chat/reply.ts';
import { button, rows } from '../../chat/reply-builders.ts';
import { ASPECTS, type Aspect } from '../../engines/engine.ts';
import type { GenerationSpec } from '../../generations/generation-spec.ts';
import { operationRow } from '../../operations/lists.ts';
import { t } from '../../texts/text.ts';
import type { Draft } from '../drafts.ts';
import type { MemberTurn } from '../turn.ts';
import { show } from '../turn-replies.ts';

/** How proportions look, in the words of the text `form.aspect-option`. */
export const SHAPES: Record<Aspect, string> = {
  '1:1': 'square',
  '3:4': 'upright',
  '4:5': 'near',
  '9:16': 'phone',
  '16:9': 'wide',
};

/** Tells whether nobody has said yet which shape a picture is to be widened to. */
export const isShapeless = (
  { operation }: Pick<GenerationSpec, 'operation'>,
  { aspect, margins }: Pick<Draft, 'aspect' | 'margins'>,
): boolean => operationRow(operation).mask === 'margins' && aspect === null && margins === null;

/** Asks for the shape that a picture is to be widened to. */
export function shapeQuestion(turn: MemberTurn, draft: Draft): Reply {
  const shapes = ASPECTS.map((aspect) =>
    button(
      t('form.aspect-option', { aspect, shape: SHAPES[aspect] }),
      'aspect',
      draft.id,
      aspect.replace(':', 'x'),
    ),
  );
  const cancel = [button(t('nav.cancel'), 'drop', draft.id)];
  return show(turn, [t('widen.shape')], { buttons: [...rows(shapes, 2), cancel] });
}
