/** How long a caller of a webhook may take to send a body, in milliseconds. */
export const BODY_WITHIN_MS = 10_000;

/** Why a body was not read: it is longer than allowed, or did not arrive whole and in time. */
export type BodyProblem = 'too-large' | 'incomplete';

/**
 * Reads the body of a request within a size and a time. A body that announces too large a size is
 * not read at all; the memory taken grows only with what arrives.
 * @param mostBytes the largest body, in bytes
 * @param withinMs the time for the whole body, in milliseconds
 * @returns the bytes as they came, or why they were not read
 */
export async function boundedBody(
  request: Request,
  mostBytes: number,
  withinMs: number = BODY_WITHIN_MS,
): Promise<Uint8Array<ArrayBuffer> | BodyProblem> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'too-large';
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'incomplete'>((resolve) => {
    timer = setTimeout(() => resolve('incomplete'), withinMs);
  });
  try {
    return await Promise.race([readAll(reader, mostBytes), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | BodyProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks, length);
      length += value.byteLength;
      if (length > mostBytes) return 'too-large';
      chunks.push(value);
    }
  } catch {
    // The caller went away.
    return 'incomplete';
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Gives the HTTP status of a body that was not read. */
export const statusOf = (problem: BodyProblem): 408 | 413 => (problem === 'too-large' ? 413 : 408);
