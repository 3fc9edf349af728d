import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { diskStore } from './disk.node.ts';
import type { ObjectStore } from './object-store.ts';

/** Opens the store that the settings name: a bucket, or the folder `objects` of `DATA_DIR`. */
export async function openStore(config: Config): Promise<ObjectStore> {
  if (!config.S3_BUCKET) return diskStore(join(config.DATA_DIR, 'objects'));
  // The SDK takes half a second to load: only where it is used.
  const { s3Store } = await import('./s3.node.ts');
  return s3Store({
    bucket: config.S3_BUCKET,
    region: config.S3_REGION,
    endpoint: config.S3_ENDPOINT,
    accessKeyId: config.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.AWS_SECRET_ACCESS_KEY ?? '',
  });
}
