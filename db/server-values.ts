/** Values as a libSQL server reads and writes them in JSON (Hrana 2). */
import type { InValue, Value } from '@libsql/client';

/** An error of an answer that no libSQL server gives. */
export class NoServerAnswer extends Error {
  override readonly name = 'NoServerAnswer';
}

type Sent =
  | { type: 'null' }
  | { type: 'integer' | 'text'; value: string }
  | { type: 'float'; value: number }
  | { type: 'blob'; base64: string };

const NULL: Sent = { type: 'null' };

/**
 * Writes a value for a server. Every number is a float there; a column's type makes it whole again.
 * @param value has been through `checkValues`
 */
export function toServer(value: InValue): Sent {
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'number') return { type: 'float', value };
  if (value === null) return NULL;
  if (typeof value === 'boolean') return { type: 'integer', value: value ? '1' : '0' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (value instanceof Date) return { type: 'float', value: value.valueOf() };
  return { type: 'blob', base64: bytesOf(value).toString('base64') };
}

const bytesOf = (value: ArrayBuffer | ArrayBufferView): Buffer =>
  value instanceof ArrayBuffer
    ? Buffer.from(value)
    : Buffer.from(value.buffer, value.byteOffset, value.byteLength);

/**
 * Reads a value of a server.
 * @throws {NoServerAnswer} where it is none
 * @throws {RangeError} for a whole number that has no exact number here
 */
export function fromServer(given: unknown): Value {
  const { type, value, base64 } = asObject(given);
  if (type === 'text' && typeof value === 'string') return value;
  if (type === 'integer' && typeof value === 'string') return whole(value);
  if (type === 'null') return null;
  if (type === 'float' && typeof value === 'number') return value;
  if (type === 'blob' && typeof base64 === 'string') {
    const bytes = Buffer.from(base64, 'base64');
    return new Uint8Array(bytes).buffer;
  }
  throw new NoServerAnswer(`a value of type ${String(type)}`);
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(`${text} has no exact number`);
}

/** @throws {NoServerAnswer} for everything but an object */
export function asObject(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null) return given as Record<string, unknown>;
  throw new NoServerAnswer(`no object: ${typeof given}`);
}

/** @throws {NoServerAnswer} for everything but a list */
export function asList(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw new NoServerAnswer(`no list: ${typeof given}`);
}
