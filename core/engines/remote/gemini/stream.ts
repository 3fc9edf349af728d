/** Drafts that Gemini's thinking models send while they make a picture, before the finished one. */
import { eventsOf } from '../../../http/server-sent-events.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { type PictureEvent, pictureOnTheWay, readPictureEvent } from '../picture-event.ts';
import { emptyAnswerFailure, geminiFailure } from './failures.ts';
import { picturesOf, standsForPicture } from './picture-in.ts';

/** How a stream is read. */
type Reading = {
  /** Maximum of one event, in bytes. */
  mostBytes: number;
  /** Names of the parameters that the call had. */
  sent: readonly string[];
  /** Receives each draft, with its place among them, from 0. */
  onForming: (picture: EngineOutput, index: number) => void;
};

/**
 * Reads the events of `streamGenerateContent` to their end, each of which is a piece of an answer.
 * @returns the finished picture; the last draft where a model that has ended sent nothing else
 * @throws {EngineError} for an error among the events, and for an answer without a picture or without its end
 * @throws {SyntaxError | AnswerTooLarge} for events that cannot be read
 * @see https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
 */
export async function readDraftStream(
  body: ReadableStream<Uint8Array>,
  { mostBytes, sent, onForming }: Reading,
): Promise<Uint8Array> {
  let [finished, draft, drafts]: [Uint8Array | null, Uint8Array | null, number] = [null, null, 0];
  // What tells why there is no picture comes in pieces, too: a block of the words first, a reason to end last.
  let whole: Ending = {};
  for await (const { data } of eventsOf(body, mostBytes)) {
    const event = await readPictureEvent(data, mostBytes);
    const error = errorIn(event);
    if (error) throw geminiFailure(error, sent);
    const found = picturesOf(event.told);
    whole = { ...whole, ...endingIn(event) };
    finished = lastOf(found.finished, event) ?? finished;
    for (const one of found.drafts) {
      const bytes = event.bytesOf(one);
      const picture = pictureOnTheWay(bytes);
      if (!picture) continue;
      draft = bytes;
      onForming(picture, drafts);
      drafts += 1;
    }
  }
  if (finished) return finished;
  const hasEnded = whole.candidates !== undefined;
  if (draft && hasEnded && standsForPicture(whole)) return draft;
  throw hasEnded || whole.promptFeedback
    ? emptyAnswerFailure(whole)
    : new EngineError('unavailable', 'gemini: the stream ended without its picture');
}

/** The parts of an answer that tell how it ended. */
type Ending = { promptFeedback?: object; candidates?: { finishReason: string }[] };

function endingIn({ told: { promptFeedback, candidates } }: PictureEvent): Ending {
  const reasons = (Array.isArray(candidates) ? candidates : []).flatMap((one: unknown) =>
    isObject(one) && typeof one.finishReason === 'string'
      ? [{ finishReason: one.finishReason }]
      : [],
  );
  return {
    ...(isObject(promptFeedback) && { promptFeedback }),
    ...(reasons.length > 0 && { candidates: reasons }),
  };
}

/** Reads an error that came after the stream had begun, as it would have come before. */
function errorIn({ told: { error } }: PictureEvent): HttpFailure | null {
  if (!isObject(error)) return null;
  const status = typeof error.code === 'number' ? error.code : 500;
  return new HttpFailure(status, JSON.stringify({ error }), null);
}

const lastOf = (pictures: readonly string[], { bytesOf }: PictureEvent): Uint8Array | null => {
  const last = pictures.at(-1);
  return last === undefined ? null : bytesOf(last);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
