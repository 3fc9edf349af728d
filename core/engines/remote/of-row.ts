import type { Engine, EngineNeed } from '../engine.ts';
import { costMicros, creditsOf, typicalSecondsOf } from '../models/cost.ts';
import type { ModelRow } from '../models/row.ts';

type OfRow = Pick<
  Engine,
  | 'name'
  | 'goodAt'
  | 'mostReferences'
  | 'supports'
  | 'unsupportedReason'
  | 'priceCredits'
  | 'costMicros'
  | 'typicalSeconds'
>;

/**
 * Builds what an engine says of itself out of its model's row.
 * @param unsupportedReason tells why it cannot do something; null where it can
 */
export const ofRow = (
  model: ModelRow,
  unsupportedReason: NonNullable<Engine['unsupportedReason']>,
): OfRow => ({
  name: model.name,
  goodAt: model.goodAt,
  mostReferences: model.references,
  supports: (need: EngineNeed) => unsupportedReason(need) === null,
  unsupportedReason,
  priceCredits: (need) => creditsOf(model, need),
  costMicros: (need) => costMicros(model, need),
  typicalSeconds: (need) => typicalSecondsOf(model, need),
});
