import type { Reply } from '../../core/chat/reply.ts';
import { linked } from '../../core/chat/unsent.ts';
import { fitted, type LoadedMedia, type Shrink } from './media.ts';
import { type Frame, type OutgoingMessage, render } from './render.ts';

/**
 * Renders a reply with files up to a limit in bytes: pictures smaller where they must be, links to what is
 * larger all the same.
 * @throws {DeliveryError} `refused` where such a file is in no other place
 */
export async function renderWithin(
  { shrink }: { shrink: Shrink },
  reply: Reply,
  loaded: readonly LoadedMedia[],
  frame: Frame,
  limit: number,
): Promise<OutgoingMessage[]> {
  const fitting = limit > 0 ? await fitted(loaded, limit, shrink) : loaded;
  const isTooLarge = ({ file }: LoadedMedia) => file !== null && file.byteLength > limit;
  const unsent = fitting.filter(isTooLarge).map(({ media, file }) => {
    return { media, link: file?.link ?? null };
  });
  return render(
    linked(reply, unsent),
    fitting.filter((one) => !isTooLarge(one)),
    frame,
  );
}
