import type { Statement } from '../../db/database.ts';

/**
 * Statements that note what has happened at a platform, and go with the next write of anybody. One of the two is
 * to be called; noting twice does no harm.
 */
export type ToNote = {
  statements: Statement[];
  /** They are in the database. */
  written(): void;
  /** They are not. */
  restore(): void;
};

/** Puts together what several have to note. */
export const allToNote = (all: readonly ToNote[]): ToNote => ({
  statements: all.flatMap(({ statements }) => statements),
  written: () => {
    for (const one of all) one.written();
  },
  restore: () => {
    for (const one of all) one.restore();
  },
});
