import type { EngineOutput } from '../engine.ts';
import { EngineError } from '../engine-error.ts';
import { type PictureJson, readPictureJson } from './picture-json.ts';
import { outputOf } from './picture-size.ts';

/** An event of a stream on which a picture is sent: its object, and what decodes the pictures in it. */
export type PictureEvent = { told: Record<string, unknown>; bytesOf: PictureJson['bytesOf'] };

/**
 * Reads the data of an event as an object with pictures in base64.
 * @param mostBytes maximum of the event
 * @throws {SyntaxError} for no JSON
 * @throws {EngineError} for another value than an object
 */
export async function readPictureEvent(
  data: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<PictureEvent> {
  const { body } = new Response(data);
  const headers = new Headers({ 'content-length': String(data.byteLength) });
  const { text, bytesOf } = await readPictureJson({ body, headers }, mostBytes);
  const told: unknown = JSON.parse(text);
  if (!isObject(told)) throw new EngineError('unavailable', 'an event of the stream is no object');
  return { told, bytesOf };
}

/**
 * Reads a picture on the way to the finished one.
 * @returns null for what is no picture: it takes nothing from the finished one
 */
export function pictureOnTheWay(bytes: Uint8Array | null): EngineOutput | null {
  if (!bytes) return null;
  try {
    return outputOf(bytes);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
