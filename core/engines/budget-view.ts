import type { Engine, EngineNeed } from './engine.ts';

/** What is made, as far as its cost depends on it; one of it where no count is given. */
export type Costing = Pick<EngineNeed, 'durationSeconds' | 'longEdgePx' | 'count' | 'video'>;

/** What a process knows of what companies may still cost today. */
export type BudgetView = {
  /** Whether the budget of an engine's company still holds something. */
  fits(engine: Engine, of: Costing): boolean;
  /** Notes that the database has refused something. */
  refused(engine: Engine, of: Costing): void;
  /** Reads the day anew, where what is known is older than it may be. */
  learn(): Promise<void>;
};

/** The view where there is no ceiling. */
export const NO_CEILING: BudgetView = {
  fits: () => true,
  refused: () => undefined,
  learn: async () => undefined,
};

/** Takes out of every offer what the budget of an engine's company does not hold any more. */
export const withBudget = <E extends Engine>(engine: E, view: BudgetView): E => ({
  ...engine,
  supports: (need) => engine.supports(need) && view.fits(engine, need),
  unsupportedReason: (need) =>
    engine.unsupportedReason?.(need) ??
    (view.fits(engine, need) ? null : 'the budget of the day is spent'),
  ...(engine.hears && {
    hears: (seconds: number) =>
      view.fits(engine, { durationSeconds: seconds, longEdgePx: 0 })
        ? (engine.hears?.(seconds) ?? [])
        : [],
  }),
});
