import { type IncomingFile, traceOf } from '../../chat/event.ts';
import type { Effect } from '../effects/effect.ts';
import type { PhotoPart } from '../internal-events.ts';
import type { ReceivePhotoPayload } from '../payloads.ts';
import type { MemberTurn } from '../turn.ts';

/**
 * Enqueues the fetching, checking and storing of a photo.
 * @param of `id` is the id of the future upload; `draftId` the draft that needs it, null without
 *   context; `groupId` the photos that it came together with
 */
export function receive(
  turn: MemberTurn,
  { ref }: IncomingFile,
  of: { id: string; draftId: string | null; part: PhotoPart; groupId?: string },
): Effect {
  const { surface, chatId, address } = turn.event;
  const payload: ReceivePhotoPayload = {
    surface,
    chatId,
    accountId: turn.account.id,
    address,
    trace: traceOf(turn.event),
    source: { of: 'surface', ref },
    draftId: of.draftId,
    part: of.part,
    groupId: of.groupId ?? null,
  };
  return {
    do: 'task',
    task: {
      kind: 'receive-photo',
      subject: of.id,
      accountId: turn.account.id,
      payload: JSON.stringify(payload),
    },
  };
}
