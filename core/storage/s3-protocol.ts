import type { StorageError } from './errors.ts';

/** The bucket, its server and the credentials. */
export type S3Options = {
  bucket: string;
  region: string;
  /** Address of an S3-compatible server; Amazon's own when absent. */
  endpoint?: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
};

/** What an object is that was stored without a type. */
export const UNTYPED = 'application/octet-stream';
/** Attempts of a call that a server was too busy for, or that was lost. */
export const MAX_ATTEMPTS = 3;
/** Time limit of one call with all its attempts. */
export const ANSWER_LIMIT_MS = 60_000;

/**
 * What a server says of a write whose condition does not hold: another came first, comes at this moment, or has
 * deleted the object.
 */
export const LOST_SWAPS: ReadonlySet<string> = new Set([
  'PreconditionFailed',
  'ConditionalRequestConflict',
  'NoSuchKey',
]);

/** Reads the length of the whole object from the head of an answer with a part of it: `bytes 0-99/1234`. */
export function wholeLength(
  contentRange: string | null | undefined,
  contentLength: number,
): number {
  const whole = /\/(\d+)$/.exec(contentRange ?? '')?.[1];
  return whole === undefined ? contentLength : Number(whole);
}

/**
 * Errors that a right call never gets. Everything else, such as a clock that is wrong, a credential
 * that has expired or a bucket that is closed, passes or is mended by an operator.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const MISTAKES = new Set([
  'EntityTooLarge',
  'EntityTooSmall',
  'IncompleteBody',
  'InvalidArgument',
  'InvalidPart',
  'InvalidPartOrder',
  'InvalidRange',
  'InvalidRequest',
  'InvalidURI',
  'KeyTooLongError',
  'MalformedXML',
  'MetadataTooLarge',
  'MethodNotAllowed',
  'MissingContentLength',
  'NotImplemented',
]);

/** Classifies an error of an S3 server. @param code such as `NoSuchBucket`; empty where it sent none */
export function problemOfS3(code: string, status: number | undefined): StorageError['problem'] {
  if (status === 507 || /quota|storagefull/i.test(code)) return 'full';
  return MISTAKES.has(code) ? 'invalid' : 'unavailable';
}
