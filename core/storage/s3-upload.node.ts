import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type Uploads, uploadInParts } from './upload-in-parts.ts';

type Upload = {
  client: S3Client;
  target: { Bucket: string; Key: string; ContentType: string };
  stream: ReadableStream<Uint8Array>;
  /** Makes the options of a call, with its time limit. */
  limit: () => { abortSignal: AbortSignal };
  /** Turns the server's errors into storage errors. */
  clearly: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Writes an object of unknown length through the client of Amazon's SDK. */
export async function uploadStream(upload: Upload): Promise<void> {
  await uploadInParts(upload.stream, uploadsTo(upload));
}

function uploadsTo({ client, target, limit, clearly }: Upload): Uploads<CompletedPart> {
  const { ContentType, ...place } = target;
  return {
    whole: async (bytes) => {
      const body = { Body: bytes, ContentLength: bytes.byteLength };
      const command = new PutObjectCommand({ ...target, ...body });
      await clearly(() => client.send(command, limit()));
    },
    begin: async () => {
      const create = new CreateMultipartUploadCommand({ ...place, ContentType });
      const { UploadId } = await clearly(() => client.send(create, limit()));
      const upload = { ...place, UploadId };
      return {
        part: async (bytes, PartNumber) => {
          const body = { Body: bytes, ContentLength: bytes.byteLength };
          const command = new UploadPartCommand({ ...upload, PartNumber, ...body });
          const { ETag } = await clearly(() => client.send(command, limit()));
          return { ETag, PartNumber };
        },
        complete: async (parts) => {
          const MultipartUpload = { Parts: [...parts] };
          const command = new CompleteMultipartUploadCommand({ ...upload, MultipartUpload });
          await clearly(() => client.send(command, limit()));
        },
        abort: async () => {
          await client.send(new AbortMultipartUploadCommand(upload), limit());
        },
      };
    },
  };
}
