import { expect, test } from 'vitest';
import { newId } from '../../../db/ids.ts';
import { DownloadError } from '../../chat/download-error.ts';
import { StorageError } from '../../storage/errors.ts';
import { RetryLater } from '../../tasks/tasks.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import { isWorthAnotherTry, nextTry } from './another-try.ts';

test.each([
  ['a photo that keeps the decoder busy', new WorkerError('timed-out', ''), 2],
  ['a worker that the system ended', new WorkerError('crashed', ''), 4],
  ['a surface that is away', new Error('fetch failed'), 4],
  ['no room', new StorageError('full'), 1],
  ['a file that is not handed out yet', new DownloadError('unavailable'), 6],
  ['a platform that asks for patience', new DownloadError('limited'), 6],
  ['a file that is too large', new DownloadError('too-large'), 1],
  ['a file that is gone', new DownloadError('gone'), 1],
])('%s', (_, error, tries) => {
  const tried = [1, 2, 3, 4, 5, 6, 7].filter((attempt) => isWorthAnotherTry(error, attempt));
  expect(tried.length + 1).toBe(tries);
});

test('the time that a platform names is waited for, where somebody can wait so long', () => {
  const limited = (retryAfterMs: number | null) => new DownloadError('limited', { retryAfterMs });
  const subject = newId(1_000);
  const after = (retryAfterMs: number | null, now = 1_000) =>
    nextTry(limited(retryAfterMs), now, subject);
  expect(after(30_000)).toBeInstanceOf(RetryLater);
  expect(after(30_000)).toMatchObject({ runAt: 31_000 });
  expect(after(null)).toBeInstanceOf(DownloadError);
  expect(after(30_000, 400_000)).toBeInstanceOf(DownloadError);
  expect(isWorthAnotherTry(limited(60_000), 1)).toBe(true);
  expect(isWorthAnotherTry(limited(61_000), 1)).toBe(false);
});
