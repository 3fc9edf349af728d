import { AwsClient } from 'aws4fetch';
import { StorageError } from './errors.ts';
import { checkedKey } from './key.ts';
import { asStorageError, failureOf, S3Failure } from './s3-answers.ts';
import { ANSWER_LIMIT_MS, MAX_ATTEMPTS, type S3Options } from './s3-protocol.ts';

/** A call of the S3 protocol. */
export type Call<T> = {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Key of the object; absent for a call to the bucket. */
  key?: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** Reads an answer that says that the call was done, within the call's time limit. */
  read: (answer: Response) => Promise<T> | T;
};

/** Does calls, each signed anew for each attempt. @throws {StorageError} */
export type Calls = <T>(call: Call<T>) => Promise<T>;

const FIRST_WAIT_MS = 50;

/** Makes the calls to a bucket. */
export function callsTo(options: S3Options): Calls {
  const { accessKeyId, secretAccessKey, region } = options;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const attempt = async <T>(call: Call<T>, signal: AbortSignal): Promise<T> => {
    const { method, headers = {}, body } = call;
    const init = { method, headers, ...(body === undefined ? {} : { body }) };
    const request = await client.sign(addressOf(options, call), init);
    // What leads elsewhere is not followed: the signature is for this address.
    const answer = await fetch(request, { signal, redirect: 'manual' });
    if (!answer.ok) throw await failureOf(answer);
    return call.read(answer);
  };
  return async (call) => {
    const limit = new AbortController();
    const late = () => limit.abort(new Error(`S3 gave no answer in ${ANSWER_LIMIT_MS} ms`));
    const timer = setTimeout(late, ANSWER_LIMIT_MS);
    try {
      for (let tried = 1; ; tried += 1) {
        try {
          return await attempt(call, limit.signal);
        } catch (cause) {
          if (tried >= MAX_ATTEMPTS || limit.signal.aborted || !mayPass(cause)) throw cause;
          await pause(FIRST_WAIT_MS * 2 ** tried);
        }
      }
    } catch (cause) {
      throw asStorageError(cause);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Builds the address of a call. Only Amazon's own servers are sure to know buckets as host names. */
function addressOf(
  { bucket, region, endpoint }: S3Options,
  { key, query = {} }: Call<unknown>,
): URL {
  const base = endpoint
    ? `${endpoint.replace(/\/+$/, '')}/${bucket}`
    : `https://${bucket}.s3.${region}.amazonaws.com`;
  const address = new URL(key === undefined ? base : `${base}/${checkedKey(key)}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address;
}

/** Tells whether the next attempt may go well: the server was busy, or the call or its answer was lost. */
function mayPass(cause: unknown): boolean {
  if (cause instanceof StorageError) return false;
  return !(cause instanceof S3Failure) || cause.status >= 500 || cause.status === 429;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
