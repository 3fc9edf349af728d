import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type Chunk, chunksOf } from './chunks.ts';
import { StorageError } from './errors.ts';

/** S3 takes parts from 5 MiB on and at most 10 000 of them; one at a time is held. */
const PART_BYTES = 5 * 1024 * 1024;

type Upload = {
  client: S3Client;
  target: { Bucket: string; Key: string; ContentType: string };
  stream: ReadableStream<Uint8Array>;
  /** Makes the options of a call, with its time limit. */
  limit: () => { abortSignal: AbortSignal };
  /** Turns the server's errors into storage errors. */
  clearly: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Writes an object of unknown length in parts; an object that fits into one part is written at once. */
export async function uploadStream(upload: Upload): Promise<void> {
  const chunks = chunksOf(upload.stream, PART_BYTES);
  try {
    const first = await chunks.next();
    if (first.done) throw new StorageError('invalid');
    if (first.value.last) await putWhole(upload, first.value.bytes);
    else await putParts(upload, first.value, chunks);
  } finally {
    await chunks.return();
  }
}

async function putWhole({ client, target, limit, clearly }: Upload, bytes: Uint8Array) {
  const command = new PutObjectCommand({
    ...target,
    Body: bytes,
    ContentLength: bytes.byteLength,
  });
  await clearly(() => client.send(command, limit()));
}

/** Uploads in parts. A multipart upload that breaks off is aborted, so that its parts cost nothing. */
async function putParts(
  { client, target, limit, clearly }: Upload,
  first: Chunk,
  others: AsyncGenerator<Chunk, void, undefined>,
): Promise<void> {
  const { ContentType, ...place } = target;
  const create = new CreateMultipartUploadCommand({ ...place, ContentType });
  const { UploadId } = await clearly(() => client.send(create, limit()));
  const put = async (bytes: Uint8Array, PartNumber: number) => {
    const part = { ...place, UploadId, PartNumber };
    const command = new UploadPartCommand({
      ...part,
      Body: bytes,
      ContentLength: bytes.byteLength,
    });
    const { ETag } = await clearly(() => client.send(command, limit()));
    return { ETag, PartNumber };
  };
  try {
    const Parts = [await put(first.bytes, 1)];
    for await (const { bytes } of others) Parts.push(await put(bytes, Parts.length + 1));
    const complete = new CompleteMultipartUploadCommand({
      ...place,
      UploadId,
      MultipartUpload: { Parts },
    });
    await clearly(() => client.send(complete, limit()));
  } catch (cause) {
    const abort = new AbortMultipartUploadCommand({ ...place, UploadId });
    await client.send(abort, limit()).catch(() => undefined);
    throw cause;
  }
}
