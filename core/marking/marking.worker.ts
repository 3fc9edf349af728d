import { createHash } from 'node:crypto';
import { inspectBy } from './inspect.worker.ts';
import type { MarkingJobs } from './jobs.ts';
import { type Marking, type MarkingParts, openMarking } from './marking.ts';
import { encodedAnew, fingerprintsOf, type PictureTools, withLabel } from './pictures.worker.ts';

type Jobs = {
  [Name in keyof MarkingJobs]: (
    input: MarkingJobs[Name]['input'],
  ) => Promise<MarkingJobs[Name]['output']>;
};

/** Opens the marking in a Worker. Pixels are decoded and encoded by its Images binding, not by itself. */
export function openWorkerMarking(
  parts: Pick<MarkingParts, 'credential' | 'visibleLabel' | 'mayGoUnsigned' | 'now' | 'log'> &
    PictureTools,
): Marking {
  const jobs: Jobs = {
    fingerprints: (bytes) => fingerprintsOf(parts, bytes),
    label: (picture) => withLabel(parts, picture),
    encode: (picture) => encodedAnew(parts, picture),
    inspect: (bytes) => inspectBy(parts.images, bytes),
  };
  return openMarking({
    ...parts,
    newHash: () => createHash('sha256'),
    run: (name, input) => jobs[name](input),
    close: async () => undefined,
  });
}
