import { traceOf } from '../../chat/event.ts';
import type { Effect } from '../effects/effect.ts';
import type { CheckFacePayload, PhotoSource } from '../payloads.ts';
import type { MemberTurn } from '../turn.ts';

/** More photos at once than anybody needs. */
const MOST_PHOTOS = 10;

/**
 * Enqueues the check of photos for the face profile, of which ten are taken at most.
 * @param batch photos of one batch share the message that shows how it goes
 * @param slot the photo to replace; null for whichever is missing
 */
export function checkFaces(
  turn: MemberTurn,
  sources: readonly PhotoSource[],
  batch: string,
  slot: CheckFacePayload['slot'],
): Effect[] {
  const taken = sources.slice(0, MOST_PHOTOS);
  const { surface, chatId, address } = turn.event;
  return taken.map((source, i) => {
    const payload: CheckFacePayload = {
      ...{ surface, chatId, accountId: turn.account.id, address, trace: traceOf(turn.event) },
      ...{ source, batch, position: i + 1, total: taken.length, slot },
    };
    return {
      do: 'task',
      task: {
        kind: 'check-face',
        subject: turn.newId(),
        accountId: turn.account.id,
        payload: JSON.stringify(payload),
      },
    };
  });
}
