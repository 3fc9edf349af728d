/** A picture of what is still forming. */
type FormingPicture = { bytes: Uint8Array; contentType: string };

/** Those that are held at most; the oldest is let go first. */
const MOST_HELD = 64;

/** Pictures of what is still forming, in the memory of this process alone: none is ever stored. */
export type FormingPictures = {
  /**
   * Holds the newest picture of a generation, in place of the one before.
   * @returns the id that it is read by
   */
  hold(generationId: string, picture: FormingPicture): string;
  /** Gives a picture; null where it was let go, and where another process holds it. */
  read(id: string): FormingPicture | null;
  /** Lets go of what is held of a generation. */
  letGo(generationId: string): void;
};

/** Opens the memory of a process for pictures of what is still forming. */
export function openFormingPictures(most = MOST_HELD): FormingPictures {
  const held = new Map<string, { id: string; picture: FormingPicture }>();
  return {
    hold(generationId, picture) {
      const id = `${generationId}:${crypto.randomUUID()}`;
      held.delete(generationId);
      held.set(generationId, { id, picture });
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
      return id;
    },
    read(id) {
      const found = held.get(id.slice(0, id.indexOf(':')));
      return found?.id === id ? found.picture : null;
    },
    letGo: (generationId) => void held.delete(generationId),
  };
}
