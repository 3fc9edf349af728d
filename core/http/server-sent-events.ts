import { partsOf } from '../storage/chunks.ts';
import { AnswerTooLarge } from './bounded-fetch.ts';

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const COLON = 0x3a;
const SPACE = 0x20;

/** An event of a stream: its name, empty where it has none, and its data. */
export type ServerSentEvent = { name: string; data: Uint8Array<ArrayBuffer> };

/** Tells whether an answer is a stream of events. */
export const isEventStream = ({ headers }: { headers: Headers }): boolean =>
  /^\s*text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? '');

/**
 * Reads server-sent events as they arrive. An event that the stream breaks off in is left out. A consumer
 * that stops early cancels the stream.
 * @param mostBytes maximum of one event
 * @throws {AnswerTooLarge} for a larger one
 */
export async function* eventsOf(
  source: ReadableStream<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let [name, data, size]: [string, Buffer[], number] = ['', [], 0];
  for await (const line of linesOf(source, mostBytes)) {
    if (line.length === 0) {
      if (data.length > 0) yield { name, data: joined(data) };
      [name, data, size] = ['', [], 0];
      continue;
    }
    size += line.length;
    if (size > mostBytes) throw new AnswerTooLarge();
    const { field, value } = fieldOf(line);
    if (field === 'event') name = value.toString('utf8');
    if (field === 'data') data.push(value);
  }
}

/** Copies the data, so that nothing of what came in is held; several lines are one text. */
function joined(lines: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const [only, ...more] = lines;
  if (only && more.length === 0) return new Uint8Array(only);
  return new Uint8Array(Buffer.concat(lines.flatMap((line) => [line, Buffer.from([LF])]))).slice(
    0,
    -1,
  );
}

function fieldOf(line: Buffer): { field: string; value: Buffer } {
  const colon = line.indexOf(COLON);
  if (colon === -1) return { field: line.toString('utf8'), value: Buffer.alloc(0) };
  const from = line[colon + 1] === SPACE ? colon + 2 : colon + 1;
  return { field: line.toString('utf8', 0, colon), value: line.subarray(from) };
}

/** Splits a stream at its line ends (LF, CR, or both), without the last piece that has none. */
async function* linesOf(
  source: ReadableStream<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Buffer, void, undefined> {
  let [begun, size]: [Buffer[], number] = [[], 0];
  let [isFirst, afterCr] = [true, false];
  for await (const part of partsOf(source)) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    let at = 0;
    while (at < bytes.length) {
      if (afterCr && bytes[at] === LF) at += 1;
      afterCr = false;
      const end = endOfLine(bytes, at);
      size += (end ?? bytes.length) - at;
      if (size > mostBytes) throw new AnswerTooLarge();
      begun.push(Buffer.from(bytes.subarray(at, end ?? bytes.length)));
      if (end === null) break;
      const line = Buffer.concat(begun);
      yield isFirst && line.subarray(0, BOM.length).equals(BOM) ? line.subarray(BOM.length) : line;
      [begun, size, isFirst] = [[], 0, false];
      afterCr = bytes[end] === CR;
      at = end + 1;
    }
  }
}

function endOfLine(bytes: Buffer, from: number): number | null {
  const [lf, cr] = [bytes.indexOf(LF, from), bytes.indexOf(CR, from)];
  if (lf === -1 && cr === -1) return null;
  if (lf === -1 || cr === -1) return Math.max(lf, cr);
  return Math.min(lf, cr);
}
