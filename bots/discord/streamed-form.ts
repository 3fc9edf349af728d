import type { RawFile, RESTOptions } from '@discordjs/rest';
import { type MultipartBody, multipartBody, sizedStream } from '../../core/http/multipart.ts';
import type { LargeFile } from '../../core/large-file.ts';

/** A file of a message: with its bytes, or as a file that is read while it is sent. */
export type OutgoingFile = RawFile & { large?: LargeFile };

/**
 * The body of a message whose files are read while it is sent. @discordjs/rest 2.6.3 makes forms of whole
 * files; it hands this on as it is, and may do so again when it repeats a request.
 */
export class StreamedForm {
  readonly #json: unknown;
  readonly #files: readonly OutgoingFile[];
  constructor(json: unknown, files: readonly OutgoingFile[]) {
    this.#json = json;
    this.#files = files;
  }

  open(): MultipartBody {
    return multipartBody([
      ...this.#files.map(
        ({ key, name, contentType = 'application/octet-stream', data, large }, i) => ({
          name: key ?? `files[${i}]`,
          filename: name,
          contentType,
          ...(large
            ? { stream: large.stream(), byteLength: large.byteLength }
            : { bytes: data as Uint8Array }),
        }),
      ),
      { name: 'payload_json', value: JSON.stringify(this.#json) },
    ]);
  }
}

/** Tells whether files of a request are to be read while it is sent. */
export const hasLarge = (files: readonly OutgoingFile[] | undefined): boolean =>
  files?.some(({ large }) => large !== undefined) ?? false;

type MakeRequest = RESTOptions['makeRequest'];

/** Wraps the function that makes requests so that it sends streamed forms too. */
export function streamingRequests(send: MakeRequest): MakeRequest {
  return async (url, init) => {
    const form: unknown = init.body;
    if (!(form instanceof StreamedForm)) return send(url, init);
    const { body, contentType, byteLength } = form.open();
    const { method, signal } = init;
    const headers = new Headers(init.headers as Record<string, string>);
    headers.set('content-type', contentType);
    headers.set('content-length', String(byteLength));
    const streamed = { method, headers, body: sizedStream(body, byteLength), duplex: 'half' };
    const response = await fetch(url, { ...streamed, redirect: 'manual', signal } as RequestInit);
    return response as unknown as Awaited<ReturnType<MakeRequest>>;
  };
}
