import type { GenerationRow } from '../../db/generations.ts';
import type { GenerationRequest } from './generation-request.ts';

/** Lists every text of a request. */
export function textsOf(request: Pick<GenerationRequest, 'prompt' | 'slots'>): string[] {
  return [request.prompt, ...Object.values(request.slots)];
}

/** Returns a digest of a request without its seed, so that equal requests have equal digests. */
export async function fingerprintOf(
  generation: Pick<GenerationRow, 'operation' | 'templateId'>,
  request: Pick<
    GenerationRequest,
    'prompt' | 'slots' | 'uploadId' | 'resultId' | 'secondUploadId' | 'withFace'
  >,
): Promise<string> {
  const { operation, templateId } = generation;
  const { prompt, slots, uploadId, resultId = null, secondUploadId, withFace } = request;
  const from = uploadId ?? resultId;
  const also = [...(secondUploadId ? [secondUploadId] : []), ...(withFace ? ['face'] : [])];
  const said = Object.entries(slots).sort();
  const asked = JSON.stringify([operation, templateId, prompt, said, from, ...also]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asked));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
