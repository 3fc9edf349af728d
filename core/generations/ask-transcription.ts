import { dayOf, useAllowance } from '../../db/allowances.ts';
import { newId } from '../../db/ids.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { TranscriptionPayload } from './transcription-payload.ts';

type Asking = {
  accountId: string;
  recordingId: string;
  /** What the surface fetches the recording by. */
  ref: string;
  /** Who may write it down, by id. */
  engineIds: readonly string[];
  place: Place;
  /** What the log calls the update this comes from. */
  trace: string;
  locale: Locale;
};

/**
 * Has a recording written down; what comes of it is reported into the chat. It counts against the day before
 * anybody hears it: one too many refuses the batch with `allowance-limit`.
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function askTranscription(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  { place, accountId, recordingId, ref, engineIds, trace, locale }: Asking,
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const day = `voice:${dayOf(now)}`;
  const { surface, chatId, address } = place;
  const payload: TranscriptionPayload = {
    ...{ surface, chatId, accountId, address, trace, recordingId, ref },
    ...{ asked: newId(now), engineIds: [...engineIds], locale, day },
  };
  const kind = 'hear-voice';
  const task = { kind, subject: recordingId, accountId, payload: JSON.stringify(payload) } as const;
  return {
    statements: [
      useAllowance(q, { accountId, day, limit: ctx.rules.voice.aDay }),
      enqueue(q, task, now),
    ],
    result: undefined,
  };
}
