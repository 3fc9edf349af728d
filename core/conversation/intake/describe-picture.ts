import { accountOf } from '../../../db/accounts.ts';
import { returnAllowance } from '../../../db/allowances.ts';
import { isNoted } from '../../../db/inbox.ts';
import { resultOf } from '../../../db/results.ts';
import { uploadOf } from '../../../db/uploads.ts';
import type { Context } from '../../context.ts';
import { PICTURE_DESCRIPTION } from '../../engines/remote/picture-description.ts';
import {
  type DescriptionPayload,
  descriptionPayload,
} from '../../generations/description-payload.ts';
import { discloseDescription, discloseScreening } from '../../generations/disclose.ts';
import type { Runs } from '../../generations/runs.ts';
import { readStored } from '../../storage/read-stored.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import { tidy } from '../../texts/tidy.ts';
import type { Picture } from '../../vision/picture.ts';
import type { Conversation } from '../receive.ts';
import { openDraft } from './draft-words.ts';

/** Nobody waits longer for a description. */
const LIMIT_MS = 45_000;
/** Longest side of what is sent: no more of a photo leaves than is needed. */
const SENT_EDGE_PX = 1024;

type Needs = Pick<
  Context,
  'db' | 'vault' | 'vision' | 'engines' | 'moderation' | 'log' | 'now' | 'surfaces'
>;

/**
 * Builds the handler of `describe-picture` tasks. The handler has an engine say what makes a picture and
 * reports it into the chat. It tries once: after a failure, a stop or a refusal by screening the day's limit
 * is not charged.
 * @param runs the descriptions that this process is at, by their pictures
 */
export function pictureDescriber(
  ctx: Needs,
  conversation: Pick<Conversation, 'report'>,
  runs: Runs,
): TaskHandler {
  return async (task) => {
    const payload = descriptionPayload(task.payload);
    const { surface, chatId, accountId, address, of, pictureId, asked, day, trace } = payload;
    const id = `describe-${asked}`;
    if (await isNoted(ctx.db.query, surface, `~${id}`)) return;
    const run = runs.begin(pictureId);
    const words = await describe(ctx, payload, run.signal)
      .catch((err: unknown) => {
        ctx.log.warn({ trace, err, engine: payload.engineId }, 'a picture could not be described');
        return null;
      })
      .finally(run.end);
    const stopped = words === null && run.signal.aborted;
    const also = words === null ? [returnAllowance(ctx.db.query, { accountId, day })] : [];
    const told = { address, of, pictureId, words, ...(stopped && { stopped: true as const }) };
    const body = { kind: 'described', ...told } as const;
    await conversation.report({ surface, chatId, accountId, id, trace, body, also });
  };
}

/** The words; null where there are none, or none that may be shown. */
async function describe(
  ctx: Needs,
  payload: DescriptionPayload,
  stop: AbortSignal,
): Promise<string | null> {
  const { accountId, engineId, locale, of } = payload;
  const engine = ctx.engines.find(({ id }) => id === engineId);
  const picture = engine?.describe && !engine.isOff?.() ? await pictureOf(ctx, payload) : null;
  if (!engine?.describe || picture === null) return null;
  const sent = of === 'upload' ? 'photo' : 'result';
  await discloseDescription(ctx, { accountId, engine, sent });
  stop.throwIfAborted();
  const signal = AbortSignal.any([stop, AbortSignal.timeout(LIMIT_MS)]);
  const mayBeShown = screener(ctx, accountId);
  const draft = await openDraft(ctx, payload, mayBeShown);
  const onText = draft && ((text: string) => draft.show(shortened(tidy(unended(unquoted(text))))));
  const said = await engine
    .describe(picture, { language: locale, signal, ...(onText && { onText }) })
    .finally(() => draft?.close());
  const words = shortened(tidy(unquoted(said)));
  if (words === '') return null;
  stop.throwIfAborted();
  return (await mayBeShown(words)) ? words : null;
}

/** Screens words, the first of which tell that they are. */
function screener(ctx: Needs, accountId: string): (words: string) => Promise<boolean> {
  let told: Promise<void> | null = null;
  return async (words) => {
    told ??= discloseScreening(ctx, { accountId, generationId: null, texts: [words] });
    await told;
    const { verdict } = await ctx.moderation.words([words]);
    return verdict === 'pass';
  };
}

/** The account's own picture as far as it is still kept, small; null where it is not. */
async function pictureOf(
  ctx: Needs,
  { accountId, of, pictureId }: DescriptionPayload,
): Promise<Picture | null> {
  const row =
    of === 'upload'
      ? await uploadOf(ctx.db.query, pictureId)
      : await resultOf(ctx.db.query, pictureId);
  const account = await accountOf(ctx.db.query, accountId);
  if (row?.accountId !== accountId || !account?.wrappedKey || row.expiresAt <= ctx.now())
    return null;
  if (('isMask' in row && row.isMask) || row.contentType.startsWith('video/')) return null;
  const key = { owner: accountId, wrappedKey: account.wrappedKey };
  const object = await readStored(ctx, key, row.objectKey);
  return object && ctx.vision.shrink(object.bytes, SENT_EDGE_PX);
}

/** Models like to put what they say in quotes. */
const unquoted = (text: string): string => text.trim().replace(/^["“„«](.*)["”“»]$/su, '$1');

/** Of a quote that is still to end only the begin is there. */
const unended = (text: string): string => text.replace(/^["“„«]\s*/u, '');

/** As many whole words as a button can copy. */
function shortened(words: string): string {
  const { characters } = PICTURE_DESCRIPTION;
  if (words.length <= characters) return words;
  const cut = words.slice(0, characters + 1);
  const end = cut.lastIndexOf(' ');
  return cut
    .slice(0, end > 0 ? end : characters)
    .toWellFormed()
    .replace(/[\s,;:–-]+$/u, '');
}
