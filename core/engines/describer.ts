import type { Engine } from './engine.ts';

/** Chooses the engine that describes pictures; null where none can, or all are switched off. */
export const describerOf = (engines: readonly Engine[]): Engine | null =>
  engines.find((one) => one.describe !== undefined && !one.isOff?.()) ?? null;
