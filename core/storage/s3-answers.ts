import { partsOf } from './chunks.ts';
import { StorageError } from './errors.ts';
import { problemOfS3 } from './s3-protocol.ts';
import { childrenOf, readXml, textOf, type XmlElement, XmlError } from './xml.ts';

/** Longest answer in XML that is read, in bytes: a page of 1000 keys takes half a megabyte. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/** What an S3 server said of a call that it did not do: its code, such as `NoSuchKey`, and the status. */
export class S3Failure extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number) {
    super(`S3 answered ${status} ${code}`.trim());
    this.name = 'S3Failure';
    this.code = code;
    this.status = status;
  }
}

/** Turns what a call threw into a storage error. */
export function asStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const problem =
    cause instanceof S3Failure ? problemOfS3(cause.code, cause.status) : 'unavailable';
  return new StorageError(problem, { cause });
}

/** Reads what a server says of a call that failed; a code that it did not send is empty. */
export async function failureOf(answer: Response): Promise<S3Failure> {
  const root = await xmlOf(answer).catch(() => null);
  return failureIn(root, answer.status) ?? new S3Failure('', answer.status);
}

/**
 * Reads the answer of a call that went well.
 * @throws {S3Failure} where the answer is an error all the same, as it can be at the end of an upload
 * @throws {XmlError} where it is none of an S3 server
 */
export async function answerOf(answer: Response, name: string): Promise<XmlElement> {
  const root = await xmlOf(answer);
  const failure = failureIn(root, answer.status);
  if (failure) throw failure;
  if (root.name !== name) throw new XmlError(`${root.name} in the place of ${name}`);
  return root;
}

/** Reads a page of a list: the keys, and where the next page begins, null at the end. */
export function pageOf(list: XmlElement): { keys: string[]; next: string | null } {
  const keys = childrenOf(list, 'Contents').flatMap((one) => textOf(one, 'Key') ?? []);
  const next = textOf(list, 'NextContinuationToken');
  const isCut = textOf(list, 'IsTruncated') === 'true';
  // A list that is cut off without saying where it goes on must not be taken for whole.
  if (isCut && !next) throw new XmlError('a list without its end');
  return { keys, next: isCut ? next : null };
}

function failureIn(root: XmlElement | null, status: number): S3Failure | null {
  return root?.name === 'Error' ? new S3Failure(textOf(root, 'Code') ?? '', status) : null;
}

async function xmlOf({ body }: Response): Promise<XmlElement> {
  if (!body) throw new XmlError('nothing');
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of partsOf(body)) {
    bytes += part.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new XmlError('too long');
    text += decoder.decode(part, { stream: true });
  }
  return readXml(text + decoder.decode());
}
