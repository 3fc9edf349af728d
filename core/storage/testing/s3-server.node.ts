import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import type { S3Options } from '../s3-protocol.ts';

/** A real server of S3 on this machine: R2 in workerd, with what its bucket needs to be opened. */
export type S3Server = { access: Required<Omit<S3Options, 'bucket'>>; close(): Promise<void> };

const CREDENTIALS = { accessKeyId: 'tester', secretAccessKey: 'secret of a tester' };

/**
 * Starts R2 with one empty bucket that is served by the S3 protocol, over HTTP, with signatures checked.
 * @param options `main` is the source of the Worker beside it, to which the bucket is bound as `BUCKET`
 * @see https://developers.cloudflare.com/r2/api/s3/api/
 */
export async function openS3Server(
  bucket: string,
  options: { main?: string } = {},
): Promise<S3Server> {
  const root = await mkdtemp(join(tmpdir(), 'alme-r2-'));
  const main = join(root, 'worker.js');
  await writeFile(main, options.main ?? 'export default {};');
  const server = createTestHarness({
    root,
    workers: [
      {
        config: {
          name: 'bucket',
          main,
          compatibility_date: '2026-11-01',
          r2_buckets: [
            {
              binding: 'BUCKET',
              bucket_name: bucket,
              local_dev: { experimental_s3_credentials: CREDENTIALS },
            },
          ],
        },
      },
    ],
  });
  const { url } = await server.listen();
  return {
    access: { ...CREDENTIALS, region: 'auto', endpoint: new URL('/cdn-cgi/local/r2/s3', url).href },
    close: async () => {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
