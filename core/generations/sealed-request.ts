import type { GenerationRow } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { openText, readableText, sealText } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';
import {
  clearRequest,
  type GenerationRequest,
  joinRequest,
  readRequest,
  splitRequest,
} from './generation-request.ts';

/** A request as a generation's row keeps it: plain JSON, and the words sealed under the account's key. */
export type StoredRequest = Pick<GenerationRow, 'request' | 'words'>;

const placeOf = (id: string) => `generations/words/${id}`;

/**
 * Seals the words of a request for a generation's row.
 * @param id the generation's
 * @throws {SealError} when no data key opens the account's key
 */
export async function sealRequest(
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  id: string,
  request: GenerationRequest,
): Promise<StoredRequest> {
  const { plan, words } = splitRequest(request);
  const sealed = await sealText(ctx, key, placeOf(id), JSON.stringify(words));
  return { request: JSON.stringify(plan), words: sealed };
}

/**
 * Reads what a generation's row asks for, with its words.
 * @throws {SealError} when the words belong to another account or generation
 */
export async function openRequest(
  ctx: Pick<Context, 'vault'>,
  key: AccountKey,
  row: Pick<GenerationRow, 'id' | 'request' | 'words'>,
): Promise<GenerationRequest> {
  if (row.words === null) return clearRequest(row);
  return joinRequest(readRequest(row), await openText(ctx, key, placeOf(row.id), row.words));
}

/** The same for showing it: without words where they do not open. */
export async function readableRequest(
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey | null,
  row: Pick<GenerationRow, 'id' | 'request' | 'words'>,
): Promise<GenerationRequest> {
  if (row.words === null) return clearRequest(row);
  const words = await readableText(ctx, key, placeOf(row.id), row.words);
  return joinRequest(readRequest(row), words ?? '{}');
}
