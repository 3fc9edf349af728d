import type { Engine } from '../engines/engine.ts';
import { type Operation, operationRow } from '../operations/lists.ts';
import type { SourceType } from '../operations/row.ts';

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Gives the identifier of an IPTC term, which is an `http:` address by the vocabulary's own rule. */
export const sourceTypeUri = (type: SourceType): string => `${VOCABULARY}${type}`;

/** Reads the term of an identifier, written with http or https; null for any other. */
export function termOf(uri: string): string | null {
  const plain = uri.trim().replace(/^https:/, 'http:');
  return plain.startsWith(VOCABULARY) ? plain.slice(VOCABULARY.length) : null;
}

/** Gives the source type of an engine's output. An engine without a company runs on this machine. */
export function sourceTypeOf(engine: Pick<Engine, 'company'>, operation: Operation): SourceType {
  const { here, company } = operationRow(operation).marks;
  return engine.company === null ? here : company;
}
