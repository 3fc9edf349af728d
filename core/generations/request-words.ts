import type { GenerationRow } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import type { GenerationRequest } from './generation-request.ts';

/** Lists every text of a request. */
export function textsOf(request: Pick<GenerationRequest, 'prompt' | 'slots'>): string[] {
  return [request.prompt, ...Object.values(request.slots)];
}

/**
 * Returns a keyed hash of a request without its seed, so that equal requests have equal hashes, and nobody
 * without the secret can check a guess of the words.
 */
export async function fingerprintOf(
  ctx: Pick<Context, 'secrets'>,
  generation: Pick<GenerationRow, 'operation' | 'templateId'>,
  request: Pick<
    GenerationRequest,
    | 'prompt'
    | 'slots'
    | 'uploadId'
    | 'resultId'
    | 'secondUploadId'
    | 'motionId'
    | 'clipId'
    | 'extraUploadIds'
    | 'withFace'
    | 'maskId'
    | 'margins'
  >,
): Promise<string> {
  const { operation, templateId } = generation;
  const { prompt, slots, uploadId, resultId = null, secondUploadId, withFace } = request;
  const { maskId, margins, extraUploadIds = [] } = request;
  const from = uploadId ?? resultId;
  const also = [
    ...(secondUploadId ? [secondUploadId] : []),
    ...extraUploadIds,
    ...(request.motionId ? [request.motionId] : []),
    ...(request.clipId ? [`clip ${request.clipId}`] : []),
    ...(withFace ? ['face'] : []),
  ];
  const area = [...(maskId ? [maskId] : []), ...(margins ? [margins] : [])];
  const said = Object.entries(slots).sort();
  const asked = JSON.stringify([operation, templateId, prompt, said, from, ...also, ...area]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asked));
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return keyFingerprint(ctx, digits.join(''));
}

/** Hashes the digest of a request, which earlier versions stored as it is. @param digest 64 digits */
export const keyFingerprint = async (
  { secrets }: Pick<Context, 'secrets'>,
  digest: string,
): Promise<string> => `keyed.${await keyedHash(secrets.words, `reviews/fingerprint/${digest}`)}`;
