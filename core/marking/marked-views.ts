import type { Vision } from '../vision/vision.ts';
import type { Marking } from './marking.ts';

/** The views of pictures that chats are shown in their place. */
export type Views = Pick<Vision, 'contactSheet' | 'shrink'>;

/** Draws smaller pictures and contact sheets that bear the mark of what they show. */
export function markedViews(ctx: { vision: Views; marking: Pick<Marking, 'remark'> }): Views {
  const { vision, marking } = ctx;
  return {
    shrink: async (bytes, longEdgePx) => {
      const smaller = await vision.shrink(bytes, longEdgePx);
      return { ...smaller, ...(await marking.remark(bytes, smaller)) };
    },
    contactSheet: async (tiles) => {
      const sheet = await vision.contactSheet(tiles);
      const [first] = tiles;
      return first ? { ...sheet, ...(await marking.remark(first.bytes, sheet)) } : sheet;
    },
  };
}
