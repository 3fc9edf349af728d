import { z } from 'zod';
import type { Context } from '../context.ts';
import { keysIn } from '../storage/account-key.ts';
import { SealError } from '../storage/sealed.ts';
import { openText, openUnder, ownerTextKey, sealText, sealUnder } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';
import { partsOfDrafts } from './draft-parts.ts';
import { FRESH, parseState, type State } from './state.ts';

type Needs = Pick<Context, 'vault' | 'secrets'>;
type Chat = { surface: string; chatId: string };

/** A state as it is stored while it holds words: `by` is the account whose key they are under; empty without one. */
const sealedState = z.looseObject({ sealed: z.string(), by: z.string() });

const placeOf = ({ surface, chatId }: Chat) => `chats/state/${surface}/${chatId}`;
const textKey = ({ secrets }: Needs, chat: Chat) => ownerTextKey(secrets.words, placeOf(chat));

/** Tells whether a state holds what somebody has typed. */
const hasWords = ({ drafts, step }: State): boolean => drafts.length > 0 || step.at === 'likeness';

/**
 * Writes the state of a chat as JSON. What somebody has begun is sealed in it: under the key of the account,
 * or under a key of the chat where there is no account yet. Beside it stand the ids of what drafts are made
 * from (`parts`), which the database can then read behind.
 */
export async function sealState(
  ctx: Needs,
  key: AccountKey | null,
  chat: Chat,
  state: State,
): Promise<string> {
  if (!hasWords(state)) return JSON.stringify(state);
  const { drafts, step, ...rest } = state;
  const words = JSON.stringify({ drafts, step });
  const sealed = key
    ? await sealText(ctx, key, placeOf(chat), words)
    : await sealUnder(await textKey(ctx, chat), placeOf(chat), words);
  return JSON.stringify({
    ...rest,
    drafts: FRESH.drafts,
    step: FRESH.step,
    parts: partsOfDrafts(state),
    sealed,
    by: key?.owner ?? '',
  });
}

/**
 * Reads a stored state. Where its words do not open, such as those of an account that is gone, nothing has
 * been begun.
 * @param key of the account that the chat belongs to now; null for none
 */
export async function openState(
  ctx: Needs & Pick<Context, 'log'>,
  key: AccountKey | null,
  chat: Chat,
  json: string | null,
): Promise<State> {
  const stored = sealedIn(json);
  if (!stored) return parseState(json);
  const words = await wordsOf(ctx, key, chat, stored).catch((err: unknown) => {
    if (!(err instanceof SealError)) throw err;
    ctx.log.warn({ surface: chat.surface }, 'the sealed state of a chat does not open');
    return '{}';
  });
  return parseState(JSON.stringify({ ...stored, ...JSON.parse(words) }));
}

async function wordsOf(
  ctx: Needs,
  key: AccountKey | null,
  chat: Chat,
  { sealed, by }: z.infer<typeof sealedState>,
): Promise<string> {
  if (by === '') return openUnder(await textKey(ctx, chat), placeOf(chat), sealed);
  if (!key || !keysIn(key).some(({ owner }) => owner === by)) throw new SealError();
  return openText(ctx, key, placeOf(chat), sealed);
}

function sealedIn(json: string | null): z.infer<typeof sealedState> | null {
  if (json === null || !json.includes('"sealed":"')) return null;
  try {
    return sealedState.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
