import type { EngineOutput } from '../engines/engine.ts';
import type { Log } from '../log.ts';
import type { SourceType } from '../operations/row.ts';
import { partsOf, streamOf } from '../storage/chunks.ts';
import type { Credential } from './c2pa/credential.ts';
import { assetOf, type RunningHash, signPicture } from './c2pa/sign.ts';
import { concat } from './containers/bytes.ts';
import { containerOf, embedXmp, type PictureType } from './containers/embed.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Inspected, MarkingJobs } from './jobs.ts';
import { markMp4 } from './mark-video.ts';
import { sourceTypeUri } from './source-type.ts';
import { type Mark, xmpPacket } from './xmp.ts';

/** The engine and the source type of an output. */
export type Provenance = { engine: string; sourceType: SourceType };

/** Marks outputs as AI-made and finds the evidence of a file's origin. */
export type Marking = {
  /**
   * Marks a finished picture or video: visible label where it is on, XMP, signature. A mark that fails
   * is left out and logged, so that nobody loses a result over it. Never rejects.
   */
  mark(output: EngineOutput, making: Provenance): Promise<EngineOutput>;
  /** Marks an MP4 as it passes, in bounded memory; fails only where `source` does. */
  markStream(source: ReadableStream<Uint8Array>, making: Provenance): ReadableStream<Uint8Array>;
  /** Computes the fingerprints by which a picture is found again; none for videos. Never rejects. */
  fingerprints(output: EngineOutput): Promise<Fingerprint[]>;
  /** Reads the evidence of origin in a stranger's file. @throws {WorkerError} */
  inspect(bytes: Uint8Array): Promise<Inspected>;
  /** Gives the signer's public key (SPKI, hexadecimal); null where outputs are not signed. */
  publicKey(): Promise<string | null>;
  close(): Promise<void>;
};

/** The parts that a marking is built from. */
export type MarkingParts = {
  credential: Credential | null;
  visibleLabel: boolean;
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
  const troubled = (err: unknown, output: string): void =>
    log.warn({ err, output }, 'an output goes without its full mark');
  const attempt = async <T>(name: string, work: () => Promise<T>, otherwise: T): Promise<T> =>
    work().catch((cause: unknown) => {
      troubled(cause, name);
      return otherwise;
    });

  const markPicture = async (output: EngineOutput, making: Provenance): Promise<EngineOutput> => {
    const type = containerOf(output.bytes);
    if (type === null || type === 'video/mp4') {
      troubled(new TypeError('no picture that can carry a mark'), output.contentType);
      return output;
    }
    const mark = markOf(making);
    const drawn = parts.visibleLabel
      ? await attempt('label', () => labelled(run, output.bytes, type), output.bytes)
      : output.bytes;
    const told = () => embedXmp(drawn, type, xmpPacket(mark));
    // Written anew where it cannot be signed: kept beside the signed one it would be a copy more.
    const signed =
      signing &&
      (await attempt(
        'c2pa',
        async () => signPicture(assetOf(told(), type), type, mark, signing),
        null,
      ));
    return { ...output, bytes: signed ?? (await attempt('xmp', async () => told(), drawn)) };
  };
  const passing = (source: AsyncIterable<Uint8Array>, making: Provenance) =>
    markMp4(source, markOf(making), signing, (cause) => troubled(cause, 'video/mp4'));

  return {
    publicKey: async () => credential?.publicKey ?? null,
    mark: async (output, making) => {
      if (output.kind === 'image') return markPicture(output, making);
      return { ...output, bytes: await gathered(passing(pieces(output.bytes), making)) };
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

async function labelled(
  run: MarkingParts['run'],
  bytes: Uint8Array,
  contentType: PictureType,
): Promise<Uint8Array> {
  return (await run('label', { bytes, contentType })).bytes;
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
