import { streamOf } from '../../storage/chunks.ts';
import { multipartBody, sizedStream } from '../multipart.ts';

const MEGABYTE = 1024 * 1024;

/** Sends a form with a file of `megabytes` to `to`. */
export async function upload(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const megabytes = Number(searchParams.get('megabytes'));
  async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let sent = 0; sent < megabytes; sent += 1) yield new Uint8Array(MEGABYTE);
  }
  const { body, contentType, byteLength } = multipartBody([
    {
      name: 'file',
      filename: 'a.mp4',
      contentType: 'video/mp4',
      stream: streamOf(pieces()),
      byteLength: megabytes * MEGABYTE,
    },
  ]);
  const answer = await fetch(searchParams.get('to') ?? '', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: sizedStream(body, byteLength),
  });
  return Response.json({ byteLength, seen: await answer.json() });
}
