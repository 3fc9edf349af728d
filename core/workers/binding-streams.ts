/** The streams of bindings are the usual ones, but their types know nothing of the ones of the web. */
import type { ReadableStream as BindingStream } from '@cloudflare/workers-types';

/** Gives a stream to a binding. */
export const toBinding = (stream: ReadableStream<Uint8Array>): BindingStream<Uint8Array> =>
  stream as unknown as BindingStream<Uint8Array>;

/** Gives bytes to a binding, as a stream of a known length. */
export const bytesToBinding = (bytes: Uint8Array): BindingStream<Uint8Array> =>
  toBinding(new Blob([new Uint8Array(bytes)]).stream());

/** Takes a stream from a binding. */
export const fromBinding = (stream: BindingStream<Uint8Array>): ReadableStream<Uint8Array> =>
  stream as unknown as ReadableStream<Uint8Array>;
