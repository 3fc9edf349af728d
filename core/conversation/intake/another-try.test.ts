import { expect, test } from 'vitest';
import { StorageError } from '../../storage/errors.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import { isWorthAnotherTry } from './another-try.ts';

test.each([
  ['a photo that keeps the decoder busy', new WorkerError('timed-out', ''), 2],
  ['a worker that the system ended', new WorkerError('crashed', ''), 4],
  ['a surface that is away', new Error('fetch failed'), 4],
  ['no room', new StorageError('full'), 1],
])('%s', (_, error, tries) => {
  const tried = [1, 2, 3, 4, 5].filter((attempt) => isWorthAnotherTry(error, attempt));
  expect(tried.length + 1).toBe(tries);
});
