import { accountKeyOf } from '../../../db/accounts.ts';
import type { GenerationRow } from '../../../db/generations.ts';
import type { Context } from '../../context.ts';
import type { GenerationRequest } from '../generation-request.ts';
import type { NewGenerationInput, SealedGenerationInput } from '../request.ts';
import { openRequest } from '../sealed-request.ts';

/** An order as an earlier version stored it: its words in the clear, in the same column. */
export function unsealed({ request, ...order }: NewGenerationInput): SealedGenerationInput {
  return { ...order, stored: { request: JSON.stringify(request), words: null } };
}

/** What a generation asks for, with its words. */
export async function askedOf(
  ctx: Pick<Context, 'db' | 'vault'>,
  row: GenerationRow | null | undefined,
): Promise<GenerationRequest> {
  if (!row) throw new Error('there is no generation');
  const key = await accountKeyOf(ctx.db.query, row.accountId);
  if (!key) throw new Error(`${row.accountId} has no key`);
  return openRequest(ctx, key, row);
}
