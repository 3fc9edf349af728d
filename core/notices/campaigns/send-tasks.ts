import type { CampaignRow } from '../../../db/campaigns.ts';
import type { Statement } from '../../../db/database.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import { enqueueOnce } from '../../tasks/tasks.ts';

/** The subject of the task that tells a campaign's people on a surface. */
export const sendSubject = (id: string, surface: string): string => `${id}:${surface}`;

/** Reads such a subject. */
export function readSendSubject(subject: string): { id: string; surface: SurfaceName } {
  const at = subject.indexOf(':');
  return { id: subject.slice(0, at), surface: subject.slice(at + 1) as SurfaceName };
}

/**
 * Builds the statements that have the people of a running campaign told, on each surface. What waits there
 * already, such as for a platform that wants it so, goes on waiting.
 */
export function sendTasks(
  ctx: Pick<Context, 'db' | 'now' | 'surfaces'>,
  { id, state }: Pick<CampaignRow, 'id' | 'state'>,
): Statement[] {
  if (state !== 'running') return [];
  return [...ctx.surfaces.keys()].map((surface) =>
    enqueueOnce(
      ctx.db.query,
      { kind: 'send-campaign', subject: sendSubject(id, surface), accountId: null },
      ctx.now(),
    ),
  );
}
