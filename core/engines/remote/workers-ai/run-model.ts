/** The two ways to a model on Workers AI: the binding of a Worker, and the REST API from anywhere. */
import type { Ai } from '@cloudflare/workers-types';
import { type MultipartBody, sizedStream } from '../../../http/multipart.ts';

/** The binding of Workers AI; it needs no key. */
export type AiBinding = Pick<Ai, 'run'>;

/** An answer as it came, with its status. */
export type RawAnswer = {
  status: number;
  headers: Headers;
  body: ReadableStream<Uint8Array> | null;
};

/** Runs a model with a form. Throws what the network or the binding throws. */
export type RunModel = (
  model: string,
  form: MultipartBody,
  signal: AbortSignal,
) => Promise<RawAnswer>;

/** The way by the binding of a Worker. */
export const byBinding =
  (ai: AiBinding): RunModel =>
  async (model, { body, contentType }, signal) => {
    // No signal goes along: it cannot cross the service binding that a test puts in place of Workers AI.
    const answer = ai.run(model, { multipart: { body, contentType } }, { returnRawResponse: true });
    return (await unlessAborted(answer as Promise<unknown>, signal)) as RawAnswer;
  };

/** Runs a model with an input in JSON. Throws what the network or the binding throws. */
export type RunWithJson = (model: string, input: object, signal: AbortSignal) => Promise<RawAnswer>;

/** The same way with JSON. */
export const jsonByBinding =
  (ai: AiBinding): RunWithJson =>
  async (model, input, signal) => {
    const answer = ai.run(model, { ...input }, { returnRawResponse: true });
    return (await unlessAborted(answer as Promise<unknown>, signal)) as RawAnswer;
  };

type RestAccess = { accountId: string; token: string; baseUrl: string; fetch: typeof fetch };

/** The way by the REST API with JSON. */
export const jsonByRest =
  (at: RestAccess): RunWithJson =>
  (model, input, signal) =>
    at.fetch(`${at.baseUrl}/accounts/${at.accountId}/ai/run/${model}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${at.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
      redirect: 'manual',
      signal,
    });

/** The way by the REST API. */
export const byRest =
  (at: RestAccess): RunModel =>
  (model, { body, contentType, byteLength }, signal) => {
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${at.token}`,
        'content-type': contentType,
        'content-length': String(byteLength),
      },
      body: sizedStream(body, byteLength),
      duplex: 'half',
      redirect: 'manual',
      signal,
    };
    return at.fetch(`${at.baseUrl}/accounts/${at.accountId}/ai/run/${model}`, init);
  };

/** Waits for an answer no longer than the signal allows. */
async function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
    answer.catch(() => undefined);
  }
}
