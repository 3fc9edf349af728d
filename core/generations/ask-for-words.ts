/** The verbs that ask an engine for words. They cost nothing, so a day has its bound for each. */
import { dayOf, useAllowance } from '../../db/allowances.ts';
import { newId } from '../../db/ids.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import type { Operation } from '../operations/lists.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { DescriptionPayload } from './description-payload.ts';
import type { ImproveWordsPayload } from './improve-words-payload.ts';
import type { TranscriptionPayload } from './transcription-payload.ts';

type Asking = Pick<Context, 'db' | 'operators' | 'rules' | 'now'>;

type From = {
  accountId: string;
  /** Where what comes of it is said. */
  place: Place;
  /** What the log calls the update this comes from. */
  trace: string;
};

/**
 * Has an engine say the words of a draft better; what comes of it is reported into the chat. It counts
 * against the day before anybody is asked: one too many refuses the batch with `allowance-limit`.
 * @param asking `draftId` the draft in the chat at `place`; `engineId` who is to say them better
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export const askBetterWords = (
  ctx: Asking,
  actor: Actor,
  { place, ...asking }: From & { draftId: string; engineId: string; operation: Operation },
): Promise<Prepared> =>
  ask<ImproveWordsPayload>(ctx, actor, {
    ...{ kind: 'improve-words', subject: asking.draftId },
    ...{ counts: 'improve', limit: ctx.rules.improvementsADay },
    payload: { ...place, ...asking },
  });

/**
 * Has an engine describe a picture; what comes of it is reported into the chat. It counts against the day
 * before anybody is asked: one too many refuses the batch with `allowance-limit`.
 * @param asking `pictureId` the photo or the result, as `of` says; `engineId` who is to describe it
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export const askDescription = (
  ctx: Asking,
  actor: Actor,
  {
    place,
    ...asking
  }: From & { of: 'upload' | 'result'; pictureId: string; engineId: string; locale: Locale },
): Promise<Prepared> =>
  ask<DescriptionPayload>(ctx, actor, {
    ...{ kind: 'describe-picture', subject: asking.pictureId },
    ...{ counts: 'describe', limit: ctx.rules.descriptionsADay },
    payload: { ...place, ...asking },
  });

/**
 * Has a recording written down; what comes of it is reported into the chat. It counts against the day before
 * anybody hears it: one too many refuses the batch with `allowance-limit`.
 * @param asking `ref` what the surface fetches the recording by; `engineIds` who may write it down
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export const askTranscription = (
  ctx: Asking,
  actor: Actor,
  {
    place,
    ...asking
  }: From & { recordingId: string; ref: string; engineIds: string[]; locale: Locale },
): Promise<Prepared> =>
  ask<TranscriptionPayload>(ctx, actor, {
    ...{ kind: 'hear-voice', subject: asking.recordingId },
    ...{ counts: 'voice', limit: ctx.rules.voice.aDay },
    payload: { ...place, ...asking },
  });

/** What each payload says of how it counts. */
type Counted = { accountId: string; asked: string; day: string };

/** Counts a question against its day, and has a task ask it. */
async function ask<Payload extends Counted>(
  ctx: Asking,
  actor: Actor,
  of: {
    kind: 'improve-words' | 'describe-picture' | 'hear-voice';
    subject: string;
    /** The name under which the day counts. */
    counts: string;
    /** How often on a day. */
    limit: number;
    payload: Omit<Payload, 'asked' | 'day'> & { accountId: string };
  },
): Promise<Prepared> {
  const { kind, subject, counts, limit, payload } = of;
  const { accountId } = payload;
  await activeAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const day = `${counts}:${dayOf(now)}`;
  const asked = JSON.stringify({ ...payload, asked: newId(now), day });
  return {
    statements: [
      useAllowance(q, { accountId, day, limit }),
      enqueue(q, { kind, subject, accountId, payload: asked }, now),
    ],
    result: undefined,
  };
}
