/** The marking worker: a process of its own, since it reads files of strangers. */
import sharp from 'sharp';
import { cleanUpload } from '../vision/clean.node.ts';
import { PictureError } from '../vision/vision.ts';
import { serveJobs } from '../workers/serve.node.ts';
import { readMarks } from './inspect.ts';
import type { Inspected, MarkingJobs } from './jobs.ts';
import { encodedAnew, fingerprintAt, fingerprintsOf, withLabel } from './pictures.node.ts';

async function inspect(bytes: Uint8Array): Promise<Inspected> {
  try {
    const clean = await cleanUpload(bytes);
    const marks = await readMarks(bytes);
    const fingerprint = await fingerprintAt(clean.bytes, 0);
    return { ok: true, inspection: { ...marks, fingerprint } };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

sharp.cache(false);
serveJobs<MarkingJobs>({
  fingerprints: async (bytes) => ({ output: await fingerprintsOf(bytes), transfer: [] }),
  label: async (picture) => ({ output: await withLabel(picture), transfer: [] }),
  encode: async (picture) => ({ output: await encodedAnew(picture), transfer: [] }),
  inspect: async (bytes) => ({ output: await inspect(bytes), transfer: [] }),
});
