import { clearPending } from '../../db/inbox.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { ToNote } from '../chat/to-note.ts';

const MOST_AT_ONCE = 200;
/** A write that has not said its end for so long is taken for lost. */
const LOST_AFTER_MS = 10_000;

/** The event whose answer is out. */
export type Delivered = { source: SurfaceName; eventId: string };

/**
 * Answers that are out and not noted yet. Nothing but words: invocations of an isolate share it, where each
 * may end at any time.
 */
export type DeliveredNotes = {
  add(one: Delivered): void;
  has(one: Delivered): boolean;
  /** Takes some that no write has taken, or only one that was lost. @param now in milliseconds */
  take(now: number): ToNote;
};

export function openDelivered(): DeliveredNotes {
  const notes = new Map<string, Delivered & { takenAt: number | null }>();
  return {
    add: (one) => void notes.set(keyOf(one), { ...one, takenAt: null }),
    has: (one) => notes.has(keyOf(one)),
    take(now) {
      const some = [...notes.values()]
        .filter(({ takenAt }) => takenAt === null || now - takenAt > LOST_AFTER_MS)
        .slice(0, MOST_AT_ONCE);
      for (const one of some) one.takenAt = now;
      const groups = Map.groupBy(some, ({ source }) => source);
      return {
        statements: [...groups].map(([source, events]) =>
          clearPending(
            source,
            events.map(({ eventId }) => eventId),
          ),
        ),
        written: () => {
          for (const one of some) notes.delete(keyOf(one));
        },
        restore: () => {
          for (const one of some) one.takenAt = null;
        },
      };
    },
  };
}

const keyOf = ({ source, eventId }: Delivered): string => `${source} ${eventId}`;
