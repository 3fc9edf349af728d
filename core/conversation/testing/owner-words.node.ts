/** Words of the owner in a world for tests, sealed where the product seals them. */

import { and, eq } from 'drizzle-orm';
import { accountKeyOf } from '../../../db/accounts.ts';
import type { GenerationRow } from '../../../db/generations.ts';
import { chats, templateDrafts } from '../../../db/schema/schema.ts';
import type { GenerationRequest } from '../../generations/generation-request.ts';
import { openRequest, sealRequest } from '../../generations/sealed-request.ts';
import { openContent, sealContent } from '../../publishing/sealed-content.ts';
import type { AccountKey } from '../../storage/vault.ts';
import { openState, sealState } from '../sealed-state.ts';
import type { State } from '../state.ts';
import type { World } from './world.node.ts';

async function keyOf({ ctx }: World, accountId: string): Promise<AccountKey> {
  const key = await accountKeyOf(ctx.db.query, accountId);
  if (!key) throw new Error(`${accountId} has no key`);
  return key;
}

/** Makes another generation of what one asks for: its words open under the copy's id alone. */
export async function copyOf<Changes extends { id: string }>(
  world: World,
  made: GenerationRow,
  changes: Changes,
  asked: Partial<GenerationRequest> = {},
): Promise<GenerationRow & Changes> {
  const key = await keyOf(world, made.accountId);
  const request = { ...(await openRequest(world.ctx, key, made)), ...asked };
  return { ...made, ...(await sealRequest(world.ctx, key, changes.id, request)), ...changes };
}

/** Writes words into all drafts of templates of an account. */
export async function wordTemplateDrafts(
  world: World,
  accountId: string,
  words: string,
): Promise<void> {
  const { db } = world.ctx;
  const key = await keyOf(world, accountId);
  const drafts = await db.query.query.templateDrafts.findMany();
  if (drafts.length === 0) throw new Error('no draft of a template');
  for (const draft of drafts) {
    const content = { ...(await openContent(world.ctx, key, draft)), words };
    const sealed = await sealContent(world.ctx, key, draft.id, content);
    const isIt = eq(templateDrafts.id, draft.id);
    await db.commit([db.query.update(templateDrafts).set({ content: sealed }).where(isIt)]);
  }
}

type OpenChat = { surface: string; chatId: string; state: State };

/** Reads the chats of a person with what has been begun in them. */
export async function openChats(
  world: World,
  accountId: string,
  userId: string,
): Promise<OpenChat[]> {
  const key = await keyOf(world, accountId);
  const rows = await world.ctx.db.query.query.chats.findMany({
    where: (chat, { eq: is }) => is(chat.userId, userId),
  });
  return Promise.all(
    rows.map(async ({ surface, chatId, state }) => {
      const chat = { surface, chatId };
      return { ...chat, state: await openState(world.ctx, key, chat, state) };
    }),
  );
}

/** Gives the last draft of a chat other words than those that somebody typed. */
export async function wordDraft(
  world: World,
  accountId: string,
  { surface, chatId, state }: OpenChat,
  ownWords: string,
): Promise<void> {
  const draft = state.drafts.at(-1);
  if (!draft) throw new Error('nothing is begun');
  const { db } = world.ctx;
  const drafts = [...state.drafts.slice(0, -1), { ...draft, ownWords }];
  const key = await keyOf(world, accountId);
  const sealed = await sealState(world.ctx, key, { surface, chatId }, { ...state, drafts });
  const isIt = and(eq(chats.surface, surface), eq(chats.chatId, chatId));
  await db.commit([db.query.update(chats).set({ state: sealed }).where(isIt)]);
}
