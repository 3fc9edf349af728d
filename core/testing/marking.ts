import type { Marking } from '../marking/marking.ts';

/** Marking that leaves everything as it is: for tests of something else. */
export const unmarked: Marking = {
  mark: async (output) => output,
  remark: async (_, picture) => picture,
  markStream: (source) => source,
  fingerprints: async () => [],
  inspect: () => Promise.reject(new Error('not part of this test')),
  close: async () => undefined,
};
