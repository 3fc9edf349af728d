import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { putResult } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, RemoteOutput } from '../engines/engine.ts';
import { EngineError, ProviderUnreachable } from '../engines/engine-error.ts';
import type { Provenance } from '../marking/marking.ts';
import { MarkingError } from '../marking/marking-error.ts';
import { measureVideoStream, NotAVideo } from '../media/mp4-meter.ts';
import type { AccountKey } from '../storage/vault.ts';
import { provenanceOf, rememberFingerprints } from './provenance.ts';

const MAX_OUTPUTS = 4;
const STORE_TRIES = 2;
const MOST_VIDEO_BYTES = 256 * 1024 * 1024;

/**
 * Returns the storage keys of a generation's outputs, which are the same in every attempt, so that
 * nothing is stored twice.
 */
export const resultKeys = (generationId: string): string[] => keysIn(`results/${generationId}`);

/** Returns those of what another engine makes once more, while what was made first is still kept. */
export const secondKeys = (generationId: string): string[] =>
  keysIn(`results/${generationId}/second`);

/** Returns every key under which something of a generation may be stored. */
export const everyKey = (generationId: string): string[] => [
  ...resultKeys(generationId),
  ...secondKeys(generationId),
];

const keysIn = (folder: string): string[] =>
  Array.from({ length: MAX_OUTPUTS }, (_, position) => `${folder}/${position}`);

type Storing = Pick<Context, 'db' | 'vault' | 'now' | 'engines' | 'marking'>;

/** What is known of a file once it is stored. */
type Stored = Pick<EngineOutput, 'widthPx' | 'heightPx' | 'durationSeconds'> & {
  contentType: string;
  byteLength: number;
};

/**
 * Marks, seals and writes an engine's outputs; what still is at the provider goes through as a stream.
 * @param owner `keys`: where each is stored
 * @param signal ends a stream
 * @returns the statements that make their rows, for the batch that moves the generation on
 * @throws {EngineError | ProviderUnreachable} where what is at the provider could not be had, or is a file
 * that can carry no mark
 * @throws {MarkingError} where no output can be signed
 * @throws what the store threw at the last try
 */
export async function storeOutputs(
  ctx: Storing,
  generation: GenerationRow,
  owner: { key: AccountKey; expiresAt: number; keepNothing: boolean; keys: readonly string[] },
  outputs: readonly (EngineOutput | RemoteOutput)[],
  signal: AbortSignal,
): Promise<Statement[]> {
  const { keys } = owner;
  const making = provenanceOf(ctx, generation);
  const rows: Statement[] = [];
  for (const [position, output] of outputs.slice(0, MAX_OUTPUTS).entries()) {
    const objectKey = keys[position] ?? '';
    const place = { key: owner.key, objectKey };
    const kept =
      'open' in output
        ? output
        : await ctx.marking.mark(output, making).catch((cause: unknown) => {
            throw blamed(cause);
          });
    const { durationSeconds, ...stored } = await persistently(() =>
      'open' in kept
        ? storeRemote(ctx, place, kept, { making, signal })
        : storeBytes(ctx.vault, place, kept),
    );
    if (!('open' in kept) && !owner.keepNothing)
      rows.push(...(await rememberFingerprints(ctx, kept)));
    rows.push(
      putResult(ctx.db.query, {
        ...stored,
        id: newId(ctx.now()),
        generationId: generation.id,
        accountId: generation.accountId,
        position,
        objectKey,
        durationSeconds: Math.round(durationSeconds),
        createdAt: ctx.now(),
        expiresAt: owner.expiresAt,
      }),
    );
  }
  return rows;
}

type Place = { key: AccountKey; objectKey: string };

async function storeBytes(
  vault: Context['vault'],
  { key, objectKey }: Place,
  output: EngineOutput,
): Promise<Stored> {
  const { bytes, contentType, widthPx, heightPx, durationSeconds } = output;
  await vault.put(key, objectKey, bytes, contentType);
  return { contentType, byteLength: bytes.byteLength, widthPx, heightPx, durationSeconds };
}

async function storeRemote(
  { vault, marking }: Storing,
  { key, objectKey }: Place,
  { contentType, open }: RemoteOutput,
  { making, signal }: { making: Provenance; signal: AbortSignal },
): Promise<Stored> {
  const marked = marking.markStream(await open(signal), making);
  const { stream, measure } = measureVideoStream(marked, MOST_VIDEO_BYTES);
  try {
    await vault.putStream(key, objectKey, stream, contentType);
    return { contentType, ...measure() };
  } catch (cause) {
    throw blamed(cause);
  }
}

/** A file that is no whole video, or can carry no mark, is its engine's fault: another may do better. */
function blamed(cause: unknown): unknown {
  const isFile =
    cause instanceof NotAVideo || (cause instanceof MarkingError && cause.fault === 'file');
  return isFile ? new EngineError('unavailable', cause.message, { cause }) : cause;
}

/** Only the store is tried again here: what a provider cannot give now is asked for later. */
async function persistently<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (cause) {
      const provider = cause instanceof EngineError || cause instanceof ProviderUnreachable;
      if (provider || tries >= STORE_TRIES) throw cause;
    }
  }
}
