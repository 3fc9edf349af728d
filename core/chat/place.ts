import type { Origin, SurfaceName } from './event.ts';

/** A message in a chat: what comes of something is said in its place. */
export type Place = {
  surface: SurfaceName;
  chatId: string;
  /** The surface's own JSON, opaque to everybody else. */
  address: string;
};

/** The message that an event came with. */
export const placeOf = ({ surface, chatId, address }: Origin): Place => ({
  surface,
  chatId,
  address,
});
