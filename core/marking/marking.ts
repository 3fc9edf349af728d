import type { EngineOutput } from '../engines/engine.ts';
import type { Log } from '../log.ts';
import type { SourceType } from '../operations/row.ts';
import { partsOf, streamOf } from '../storage/chunks.ts';
import type { Picture } from '../vision/picture.ts';
import type { Credential } from './c2pa/credential.ts';
import type { RunningHash } from './c2pa/sign.ts';
import { BrokenFile, concat } from './containers/bytes.ts';
import { containerOf, embedXmp, extractXmp } from './containers/embed.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Inspected, MarkingJobs } from './jobs.ts';
import { markPicture } from './mark-picture.ts';
import { markMp4 } from './mark-video.ts';
import { MarkingError } from './marking-error.ts';
import { sourceTypeUri } from './source-type.ts';
import { type Mark, ownMark, xmpPacket } from './xmp.ts';

/** The engine and the source type of an output. */
export type Provenance = { engine: string; sourceType: SourceType };

/** Marks outputs as AI-made and finds the evidence of a file's origin. */
export type Marking = {
  /**
   * Marks a finished picture or video: visible label where it is on, XMP, signature. A picture whose file
   * violates its format is encoded anew first.
   * @throws {MarkingError} where it cannot be signed and may not go unsigned
   */
  mark(output: EngineOutput, making: Provenance): Promise<EngineOutput>;
  /**
   * Marks a picture that was made of an output, such as a smaller one, as that output is marked. One of
   * a picture that bears no mark of ours gets none.
   * @throws {MarkingError} as `mark`
   */
  remark(of: Uint8Array, picture: Picture): Promise<Picture>;
  /**
   * Marks an MP4 as it passes, in bounded memory. The stream fails where `source` does, and with
   * {@link MarkingError} where the video cannot be signed and may not go unsigned.
   */
  markStream(source: ReadableStream<Uint8Array>, making: Provenance): ReadableStream<Uint8Array>;
  /** Computes the fingerprints by which a picture is found again; none for videos. Never rejects. */
  fingerprints(output: EngineOutput): Promise<Fingerprint[]>;
  /** Reads the evidence of origin in a stranger's file. @throws {WorkerError} */
  inspect(bytes: Uint8Array): Promise<Inspected>;
  close(): Promise<void>;
};

/** The parts that a marking is built from. */
export type MarkingParts = {
  /** Null for XMP alone. */
  credential: Credential | null;
  visibleLabel: boolean;
  /** Whether what cannot be signed goes without its signature, with a line in the log. */
  mayGoUnsigned: boolean;
  now: () => number;
  log: Pick<Log, 'warn'>;
  newHash: () => RunningHash;
  /** Runs a job that decodes pixels, outside of this thread. */
  run: <Name extends keyof MarkingJobs>(
    name: Name,
    input: MarkingJobs[Name]['input'],
  ) => Promise<MarkingJobs[Name]['output']>;
  close: () => Promise<void>;
};

/** A video in memory is walked over in pieces of this size, with other work let in between. */
const PIECE_BYTES = 512 * 1024;

/** Builds the marking of outputs. */
export function openMarking(parts: MarkingParts): Marking {
  const { credential, log, newHash, run } = parts;
  const signing = credential && { signer: credential.signer, newHash };
  const markOf = ({ engine, sourceType }: Provenance): Mark => ({
    engine,
    sourceTypeUri: sourceTypeUri(sourceType),
    madeAt: parts.now(),
  });
  const attempt = async <T>(output: string, work: () => Promise<T>, otherwise: T): Promise<T> =>
    work().catch((err: unknown) => {
      log.warn({ err, output }, 'an output goes without its full mark');
      return otherwise;
    });
  const unlessSigned = (error: unknown): void => {
    if (!parts.mayGoUnsigned) throw error;
    log.warn({ err: error }, 'an output goes unsigned');
  };

  const picture = async (output: EngineOutput, making: Provenance): Promise<EngineOutput> => {
    const contentType = containerOf(output.bytes);
    if (contentType === null || contentType === 'video/mp4') {
      unlessSigned(new MarkingError('file'));
      return output;
    }
    const plain = { bytes: output.bytes, contentType };
    const drawn = parts.visibleLabel
      ? await attempt('label', () => run('label', plain), plain)
      : plain;
    return { ...output, bytes: await marked(drawn, markOf(making)) };
  };
  const marked = async (drawn: Picture, mark: Mark): Promise<Uint8Array> => {
    const encode = (broken: Picture) => run('encode', broken);
    const told = async () => embedXmp(drawn.bytes, drawn.contentType, xmpPacket(mark));
    return markPicture(drawn, mark, signing, encode).catch((error: unknown) => {
      unlessSigned(error);
      return attempt('xmp', told, drawn.bytes);
    });
  };
  const passing = (source: AsyncIterable<Uint8Array>, making: Provenance) =>
    markMp4(source, markOf(making), signing, unlessSigned);

  return {
    mark: async (output, making) => {
      if (output.kind === 'image') return picture(output, making);
      return { ...output, bytes: await gathered(passing(pieces(output.bytes), making)) };
    },
    remark: async (of, { bytes, contentType }) => {
      const mark = markIn(of);
      const drawn = { bytes: new Uint8Array(bytes), contentType };
      return mark === null ? drawn : { ...drawn, bytes: await marked(drawn, mark) };
    },
    markStream: (source, making) => streamOf(passing(partsOf(source), making)),
    fingerprints: (output) =>
      output.kind === 'image'
        ? attempt('fingerprint', () => run('fingerprints', output.bytes), [])
        : Promise.resolve([]),
    inspect: (bytes) => run('inspect', bytes),
    close: parts.close,
  };
}

/** Reads our mark in a picture; null where there is none. */
function markIn(bytes: Uint8Array): Mark | null {
  const type = containerOf(bytes);
  if (type === null || type === 'video/mp4') return null;
  try {
    const packet = extractXmp(bytes, type);
    return packet === null ? null : ownMark(packet);
  } catch (error) {
    if (error instanceof BrokenFile) return null;
    throw error;
  }
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    yield bytes.subarray(at, at + PIECE_BYTES);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function gathered(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return concat(all);
}
