import type { ImagesBinding } from '@cloudflare/workers-types';
import { cleanUpload } from '../vision/clean.worker.ts';
import { openImages } from '../vision/images.worker.ts';
import { PictureError } from '../vision/vision.ts';
import { readMarks } from './inspect.ts';
import type { Inspected } from './jobs.ts';
import { fingerprintsOf } from './pictures.worker.ts';

/**
 * Reads the evidence of origin in a stranger's file.
 * @throws {WorkerError} when the binding failed
 */
export async function inspectBy(images: ImagesBinding, bytes: Uint8Array): Promise<Inspected> {
  try {
    const clean = await cleanUpload(bytes, openImages(images));
    const marks = await readMarks(bytes);
    const [fingerprint = null] = await fingerprintsOf({ images }, clean.bytes, [0]);
    return { ok: true, inspection: { ...marks, fingerprint } };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { ok: false, problem: error.problem };
  }
}
