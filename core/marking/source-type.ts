import type { Engine, Operation } from '../engines/engine.ts';

/**
 * How a picture came to be, in the words of the IPTC.
 * Spec: https://cv.iptc.org/newscodes/digitalsourcetype/ (edition of October 2024).
 */
export type SourceType =
  /** "Created using generative AI": a trained model drew all of it. */
  | 'trainedAlgorithmicMedia'
  /** "Edited using generative AI": a trained model changed a real photo. */
  | 'compositeWithTrainedAlgorithmicMedia'
  /** Composite with at least one synthetic element: a real person in a drawn scene. */
  | 'compositeSynthetic'
  /** "Pure algorithmic media": drawn by rules, without a trained model. */
  | 'algorithmicMedia'
  /** "Algorithmically-altered media": corrected or cut out, nothing added. */
  | 'algorithmicallyEnhanced';

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The term's identifier, which is an `http:` address by the vocabulary's own rule. */
export const sourceTypeUri = (type: SourceType): string => `${VOCABULARY}${type}`;

/** The term an identifier stands for, written with http or https; null for any other. */
export function termOf(uri: string): string | null {
  const plain = uri.trim().replace(/^https:/, 'http:');
  return plain.startsWith(VOCABULARY) ? plain.slice(VOCABULARY.length) : null;
}

/** Operations that change a photo and leave the rest of it as it is. */
const EDITS: ReadonlySet<Operation> = new Set([
  'edit',
  'swap',
  'ring',
  'scene',
  'cutout',
  'upscale',
]);

/** What the engine of this service draws with: rules and filters, a trained model only to upscale. */
const LOCAL: Partial<Record<Operation, SourceType>> = {
  imagine: 'algorithmicMedia',
  cutout: 'algorithmicallyEnhanced',
  upscale: 'compositeWithTrainedAlgorithmicMedia',
};

/** The term for what an engine made: its own company is null where nothing leaves this machine. */
export function sourceTypeOf(engine: Pick<Engine, 'company'>, operation: Operation): SourceType {
  if (engine.company === null) return LOCAL[operation] ?? 'compositeSynthetic';
  return EDITS.has(operation) ? 'compositeWithTrainedAlgorithmicMedia' : 'trainedAlgorithmicMedia';
}
