import type { Engine } from '../engines/engine.ts';
import { type Operation, operationRow } from '../operations/lists.ts';
import type { SourceType } from '../operations/row.ts';

const VOCABULARY = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The term's identifier, which is an `http:` address by the vocabulary's own rule. */
export const sourceTypeUri = (type: SourceType): string => `${VOCABULARY}${type}`;

/** The term an identifier stands for, written with http or https; null for any other. */
export function termOf(uri: string): string | null {
  const plain = uri.trim().replace(/^https:/, 'http:');
  return plain.startsWith(VOCABULARY) ? plain.slice(VOCABULARY.length) : null;
}

/** The term for what an engine made: its own company is null where nothing leaves this machine. */
export function sourceTypeOf(engine: Pick<Engine, 'company'>, operation: Operation): SourceType {
  const { here, company } = operationRow(operation).marks;
  return engine.company === null ? here : company;
}
