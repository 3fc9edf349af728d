import { ulid } from 'ulidx';
import type { Stage } from './stage.node.ts';

/**
 * Puts a result in the place of what the engine of the newest generation would make.
 * @param isNoted whether it is noted that the result is in the chat
 * @returns the generation's id
 */
export async function finishNewest(
  stage: Pick<Stage, 'ctx' | 'clock' | 'sql'>,
  contentType: 'image/jpeg' | 'image/png',
  isNoted = true,
): Promise<string> {
  const row = (await stage.ctx.db.query.query.generations.findMany()).at(-1);
  if (!row) throw new Error('nothing was started');
  const { now } = stage.clock;
  await stage.sql(
    `insert into results (id, generation_id, account_id, position, object_key, content_type,
      byte_length, width_px, height_px, duration_seconds, created_at, expires_at)
    values (?, ?, ?, 0, ?, ?, 1, 768, 1024, 0, ?, ?)`,
    ulid(now),
    row.id,
    row.accountId,
    `results/${row.id}/0`,
    contentType,
    now,
    now + 7 * 86_400_000,
  );
  await stage.sql("update generations set state = 'delivering' where id = ?", row.id);
  if (!isNoted) return row.id;
  await stage.sql(
    "update generations set state = 'delivered', ended_at = ? where id = ?",
    now,
    row.id,
  );
  return row.id;
}
