/** Pictures that OpenAI sends while it makes one, before the finished one. */
import { eventsOf } from '../../../http/server-sent-events.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { pictureOnTheWay, readPictureEvent } from '../picture-event.ts';
import { outputOf } from '../picture-size.ts';
import { classifyOpenaiError } from './failures.ts';

/** What servers that speak like OpenAI's end a stream with. */
const DONE = '[DONE]';

/** How a stream is read. */
type Reading = {
  /** Maximum of one event, in bytes. */
  mostBytes: number;
  /** Names of the parameters that the call had. */
  sent: readonly string[];
  /** Receives each picture of what forms, with its place among them, from 0. */
  onForming: (picture: EngineOutput, index: number) => void;
};

/**
 * Reads the events of a request with `stream` up to the finished picture.
 * @throws {EngineError} for an error among the events, and for a stream without a finished picture
 * @throws {SyntaxError | AnswerTooLarge} for events that cannot be read
 */
export async function readPictureStream(
  body: ReadableStream<Uint8Array>,
  { mostBytes, sent, onForming }: Reading,
): Promise<EngineOutput> {
  let formed = 0;
  for await (const { name, data } of eventsOf(body, mostBytes)) {
    if (isDone(data)) break;
    const { told, bytesOf } = await readPictureEvent(data, mostBytes);
    const { b64_json: base64 } = told;
    const picture = typeof base64 === 'string' && base64 !== '' ? bytesOf(base64) : null;
    const type = typeof told.type === 'string' ? told.type : name;
    const error = isObject(told.error) ? told.error : type === 'error' ? told : null;
    if (error) throw classifyOpenaiError({ ...error, status: statusOf(error) }, { sent });
    if (type.endsWith('.completed')) {
      if (!picture) throw new EngineError('unavailable', 'openai: no picture came back');
      return outputOf(picture);
    }
    const whole = type.endsWith('.partial_image') ? pictureOnTheWay(picture) : null;
    if (!whole) continue;
    onForming(whole, formed);
    formed += 1;
  }
  throw new EngineError('unavailable', 'openai: the stream ended without its picture');
}

/** The status that an error would have had before the stream began. */
function statusOf({ code, type }: Record<string, unknown>): number {
  if (code === 'server_error' || type === 'server_error') return 500;
  return code === 'rate_limit_exceeded' ? 429 : 200;
}

const isDone = (data: Uint8Array): boolean =>
  data.byteLength === DONE.length && new TextDecoder().decode(data) === DONE;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
