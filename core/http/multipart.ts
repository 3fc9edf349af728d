import { partsOf, streamOf } from '../storage/chunks.ts';

/** A file of a form, with its bytes or, for what is too large for memory, a stream of known length. */
export type FormFile = { name: string; filename: string; contentType: string } & (
  | { bytes: Uint8Array }
  | { stream: ReadableStream<Uint8Array>; byteLength: number }
);
/** A part of a form. */
export type FormPart = { name: string; value: string } | FormFile;

/** A form as a request body that is built while it is sent. */
export type MultipartBody = {
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
  contentType: string;
  /** The length of the whole body. */
  byteLength: number;
};

/** A stream of a form gave more or fewer bytes than its length said. */
export class WrongLength extends Error {
  constructor(filename: string) {
    super(`the form's file ${filename} has another length than was told`);
    this.name = 'WrongLength';
  }
}

const encoder = new TextEncoder();

/**
 * Builds a `multipart/form-data` body (RFC 7578) as a stream, so that no file is copied or held as a
 * whole. The runtime's own FormData takes whole files only.
 * @throws the body's stream throws `WrongLength` for a stream that is not as long as it was said
 */
export function multipartBody(parts: readonly FormPart[]): MultipartBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const heads = parts.map((part) => encoder.encode(headOf(part, boundary)));
  const end = encoder.encode(`--${boundary}--\r\n`);
  const byteLength = parts.reduce(
    (sum, part, i) => sum + (heads[i]?.length ?? 0) + lengthOf(part) + LINE_END.length,
    end.length,
  );
  return {
    body: streamOf(pieces(parts, heads, end)) as ReadableStream<Uint8Array<ArrayBuffer>>,
    contentType: `multipart/form-data; boundary=${boundary}`,
    byteLength,
  };
}

type Pipe = new (
  length: number,
) => TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

/**
 * Gives a stream a length that the runtime knows: Workers send a body of unknown length in chunks,
 * whatever its headers say. Other runtimes go by the header.
 */
export function sizedStream(
  body: MultipartBody['body'],
  byteLength: number,
): MultipartBody['body'] {
  const { FixedLengthStream } = globalThis as { FixedLengthStream?: Pipe };
  return FixedLengthStream ? body.pipeThrough(new FixedLengthStream(byteLength)) : body;
}

const LINE_END = encoder.encode('\r\n');

/** Escapes a name as browsers do (WHATWG HTML, multipart/form-data encoding). */
const quoted = (name: string): string =>
  `"${name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')}"`;

function headOf(part: FormPart, boundary: string): string {
  const file = 'filename' in part ? `; filename=${quoted(part.filename)}` : '';
  const type = 'filename' in part ? `\r\nContent-Type: ${part.contentType}` : '';
  return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(part.name)}${file}${type}\r\n\r\n`;
}

function lengthOf(part: FormPart): number {
  if ('value' in part) return encoder.encode(part.value).length;
  return 'bytes' in part ? part.bytes.length : part.byteLength;
}

async function* pieces(
  parts: readonly FormPart[],
  heads: readonly Uint8Array[],
  end: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const [i, part] of parts.entries()) {
    yield heads[i] ?? new Uint8Array();
    if ('value' in part) yield encoder.encode(part.value);
    else if ('bytes' in part) yield part.bytes;
    else yield* exactly(part.stream, part);
    yield LINE_END;
  }
  yield end;
}

async function* exactly(
  stream: ReadableStream<Uint8Array>,
  { filename, byteLength }: { filename: string; byteLength: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0;
  for await (const piece of partsOf(stream)) {
    sent += piece.length;
    if (sent > byteLength) throw new WrongLength(filename);
    yield piece;
  }
  if (sent < byteLength) throw new WrongLength(filename);
}
