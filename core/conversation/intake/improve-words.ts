import { returnAllowance } from '../../../db/allowances.ts';
import { chatOf } from '../../../db/chats.ts';
import { isNoted } from '../../../db/inbox.ts';
import type { Context } from '../../context.ts';
import { discloseImprovement, discloseScreening } from '../../generations/disclose.ts';
import { WORDS } from '../../generations/generation-spec.ts';
import {
  type ImproveWordsPayload,
  improveWordsPayload,
} from '../../generations/improve-words-payload.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import { tidy } from '../../texts/tidy.ts';
import type { Conversation } from '../receive.ts';
import { openState } from '../sealed-state.ts';
import { draftOf } from '../state.ts';

/** Nobody waits longer for better words. */
const LIMIT_MS = 30_000;

type Needs = Pick<
  Context,
  'db' | 'vault' | 'secrets' | 'rules' | 'engines' | 'moderation' | 'log' | 'now'
>;

/**
 * Builds the handler of `improve-words` tasks. The handler has an engine improve a draft's words
 * and reports them into the chat. It tries once: after a failure or a refusal by screening the user
 * keeps the own words, and the day's limit is not charged.
 */
export function wordsImprover(ctx: Needs, conversation: Pick<Conversation, 'report'>): TaskHandler {
  return async (task) => {
    const payload = improveWordsPayload(task.payload);
    const { surface, chatId, accountId, address, draftId, asked, day, trace } = payload;
    const id = `improve-${asked}`;
    if (await isNoted(ctx.db.query, surface, `~${id}`)) return;
    const from = await wordsOf(ctx, payload);
    if (from === null) return;
    const to = await improve(ctx, payload, from).catch((err: unknown) => {
      ctx.log.warn({ trace, err, engine: payload.engineId }, 'words could not be improved');
      return null;
    });
    const also = to === null ? [returnAllowance(ctx.db.query, { accountId, day })] : [];
    const body = { kind: 'words-improved', address, draftId, from, to } as const;
    await conversation.report({ surface, chatId, accountId, id, trace, body, also });
  };
}

/** The words as they stand in the draft: no task keeps a copy of them. Null where nobody waits for better ones. */
async function wordsOf(
  ctx: Needs,
  { surface, chatId, accountId, draftId }: ImproveWordsPayload,
): Promise<string | null> {
  const chat = await chatOf(ctx.db.query, { surface, chatId });
  if (chat?.accountId !== accountId) return null;
  const state = await openState(ctx, chat.key, { surface, chatId }, chat.state);
  const draft = draftOf(state, draftId);
  const open = draft && !draft.started && draft.ownWords === null;
  return (open && draft.slots[WORDS]) || null;
}

/** The better words; null where there are none, or none that may be used. */
async function improve(
  ctx: Needs,
  { accountId, engineId, operation }: ImproveWordsPayload,
  words: string,
): Promise<string | null> {
  const { engines, moderation, rules } = ctx;
  const engine = engines.find(({ id }) => id === engineId);
  if (engine?.improve) await discloseImprovement(ctx, { accountId, engine });
  const signal = AbortSignal.timeout(LIMIT_MS);
  const said = await engine?.improve?.(words, { operation, signal });
  const better = [...tidy(unquoted(said ?? ''))].slice(0, rules.promptCharacters).join('').trim();
  if (better === '' || better === words) return null;
  await discloseScreening(ctx, { accountId, generationId: null, texts: [better] });
  const { verdict } = await moderation.words([better]);
  return verdict === 'pass' ? better : null;
}

/** Models like to put what they say in quotes. */
const unquoted = (text: string): string => text.trim().replace(/^["“„«](.*)["”“»]$/su, '$1');
