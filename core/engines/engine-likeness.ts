import type { Engine, KeptLikeness } from './engine.ts';

/** What a process knows of how engines keep likeness. */
export type EngineLikeness = {
  /** Null for an engine of which too little, or nothing new, is known. */
  of(engineId: string): KeptLikeness | null;
  /** Reads anew, where what is known is older than it may be. */
  learn(): Promise<void>;
};

/** What is known where nothing was judged. */
export const NO_LIKENESS: EngineLikeness = { of: () => null, learn: async () => undefined };

/** Has an engine tell how it keeps likeness. */
export const withLikeness = <E extends Engine>(engine: E, known: EngineLikeness): E => ({
  ...engine,
  likeness: () => known.of(engine.id),
});
