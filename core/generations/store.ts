import { ulid } from 'ulidx';
import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { insertResult } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { EngineOutput } from '../engines/engine.ts';
import { markAsAiMade } from '../media/ai-mark.ts';

const MAX_OUTPUTS = 4;
const STORE_TRIES = 2;

/** Where a generation's outputs are kept. The same keys at every try, so that nothing is orphaned. */
export const resultKeys = (generationId: string): string[] =>
  Array.from({ length: MAX_OUTPUTS }, (_, position) => `results/${generationId}/${position}`);

/**
 * Marks an engine's outputs as made by AI, seals and writes them.
 * @returns the statements that make their rows, for the batch that moves the generation on
 * @throws what the store threw at the last try
 */
export async function storeOutputs(
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  generation: GenerationRow,
  owner: { wrappedKey: string; expiresAt: number },
  outputs: readonly EngineOutput[],
): Promise<Statement[]> {
  const keys = resultKeys(generation.id);
  const kept = outputs
    .slice(0, MAX_OUTPUTS)
    .map((output) => ({ ...output, bytes: markAsAiMade(output.bytes, output.contentType) }));
  for (const [position, output] of kept.entries())
    await persistently(() =>
      ctx.vault.put(owner.wrappedKey, keys[position] ?? '', output.bytes, output.contentType),
    );
  const now = ctx.now();
  return kept.map((output, position) =>
    insertResult(ctx.db.query, {
      id: ulid(),
      generationId: generation.id,
      accountId: generation.accountId,
      position,
      objectKey: keys[position] ?? '',
      contentType: output.contentType,
      byteLength: output.bytes.byteLength,
      widthPx: output.widthPx,
      heightPx: output.heightPx,
      durationSeconds: Math.round(output.durationSeconds),
      createdAt: now,
      expiresAt: owner.expiresAt,
    }),
  );
}

async function persistently(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (cause) {
      if (tries >= STORE_TRIES) throw cause;
    }
  }
}
