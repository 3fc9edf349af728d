import type { Api } from 'grammy';
import { DeliveryError } from '../../core/chat/surface.ts';
import { toDeliveryError } from './delivery-errors.ts';
import { DOWNLOAD_BYTES } from './limits.ts';

/** The access to files on Telegram's servers. */
export type FileSource = {
  api: Api;
  /** The address of the Bot API, without a slash at the end. */
  apiRoot: string;
  token: string;
  fetch: typeof fetch;
};

const DOWNLOAD_LIMIT_MS = 60_000;

/**
 * Downloads a file that a user sent. Errors contain neither the token nor the address, which holds
 * the token.
 * @param ref Telegram's file id
 * @throws {DeliveryError} `refused` when the file is gone or larger than `maxBytes` (or than 20 MB,
 *   Telegram's limit), `unavailable` when a retry may succeed
 */
export async function downloadFile(
  source: FileSource,
  ref: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const limit = Math.min(maxBytes, DOWNLOAD_BYTES);
  const file = await source.api.getFile(ref).catch((error: unknown) => {
    throw asFileProblem(error);
  });
  if ((file.file_size ?? 0) > limit) throw refused('the file is too large');
  if (file.file_path === undefined) throw refused('the file has no path');
  const url = `${source.apiRoot}/file/bot${source.token}/${file.file_path}`;
  try {
    const response = await source.fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_LIMIT_MS) });
    if (!response.ok) throw answered(response.status);
    return await readBounded(response, limit);
  } catch (error) {
    throw error instanceof DeliveryError ? error : scrubbed(error);
  }
}

function asFileProblem(error: unknown): DeliveryError {
  const delivery = toDeliveryError(error);
  // Here a 400 or 404 is about the file, not about the chat.
  if (delivery.problem !== 'gone') return delivery;
  return new DeliveryError('refused', { cause: delivery.cause });
}

function answered(status: number): DeliveryError {
  return status >= 500 || status === 429
    ? new DeliveryError('unavailable', { cause: new Error(`download answered ${status}`) })
    : refused(`download answered ${status}`);
}

function refused(why: string): DeliveryError {
  return new DeliveryError('refused', { cause: new Error(why) });
}

function scrubbed(error: unknown): DeliveryError {
  const name = error instanceof Error ? error.name : 'unknown';
  return new DeliveryError('unavailable', { cause: new Error(`download failed: ${name}`) });
}

async function readBounded(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (response.body !== null) {
    for await (const piece of response.body) {
      length += piece.byteLength;
      if (length > limit) throw refused('the file is too large');
      pieces.push(piece);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
