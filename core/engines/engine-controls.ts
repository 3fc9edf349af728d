import type { Engine } from './engine.ts';

/** What a process knows of what operators have decided about engines. */
export type EngineControls = {
  /** Since when an engine is switched off (milliseconds); null for one that is on. */
  offSince(engineId: string): number | null;
  /**
   * The place of an engine in the operators' order, from 0; engines that the order does not name come after
   * all that it does. Null where operators have set no order: then the settings' own holds.
   */
  place(engineId: string): number | null;
  /** Reads anew, where what is known is older than it may be. */
  learn(): Promise<void>;
};

/** The controls where nothing was decided. */
export const NO_CONTROLS: EngineControls = {
  offSince: () => null,
  place: () => null,
  learn: async () => undefined,
};

/** Has an engine obey its operators: one that is switched off can do nothing. */
export const withControls = <E extends Engine>(engine: E, controls: EngineControls): E => {
  const isOff = () => controls.offSince(engine.id) !== null;
  return {
    ...engine,
    supports: (need) => !isOff() && engine.supports(need),
    unsupportedReason: (need) =>
      isOff() ? 'switched off by an operator' : (engine.unsupportedReason?.(need) ?? null),
    ...(engine.hears && {
      hears: (seconds: number) => (isOff() ? [] : (engine.hears?.(seconds) ?? [])),
    }),
    isOff,
    place: () => controls.place(engine.id),
  };
};
