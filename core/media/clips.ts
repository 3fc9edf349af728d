import type { MotionVideo } from './motion-video.ts';

/** A clip of the operator's whose motion people may take, with what is known of its rights. */
export type Clip = {
  /** At most 24 letters, digits and hyphens: it stands in buttons. */
  id: string;
  /** By language; the English title stands for every other. */
  title: Readonly<{ en: string } & Partial<Record<string, string>>>;
  licence: string;
  /** Where it comes from: an address, or a name. */
  source: string;
  /** Length in whole seconds, rounded up. */
  seconds: number;
};

/** The clips that can be chosen. */
export type ClipShelf = {
  readonly clips: readonly Clip[];
  /** Reads a clip; null where it is not there any more. */
  read(id: string): Promise<MotionVideo | null>;
};

/** A shelf with nothing on it. */
export const NO_CLIPS: ClipShelf = { clips: [], read: async () => null };
