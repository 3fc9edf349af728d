import { partsOf, streamOf } from './chunks.ts';

/** Reads an answer's body, whose errors are turned into others. */
export function errorsOfBody(
  body: ReadableStream<Uint8Array>,
  asError: (cause: unknown) => Error,
): ReadableStream<Uint8Array> {
  const parts = partsOf(body);
  const next = parts.next;
  return streamOf({
    ...parts,
    next: () =>
      next().catch((cause: unknown) => {
        throw asError(cause);
      }),
  });
}
