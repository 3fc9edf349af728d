import { eq } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { requestGeneration } from '../../core/generations/request.ts';
import { unsealed } from '../../core/generations/testing/unsealed.ts';
import { generationOf, predictionsOf } from '../../db/generations.ts';
import { grant } from '../../db/ledger.ts';
import { accounts, identities } from '../../db/schema/schema.ts';
import { insertUpload } from '../../db/uploads.ts';
import type { Service } from '../process/start.node.ts';
import { eventMaker, JOINING, person } from './service.node.ts';

const CREDITS = 1_000_000;
const DAY_MS = 24 * 60 * 60_000;

type Order = { chat: string; engine: string; kind: 'image' | 'video' };

/** Creates members of a running service who order without a conversation. */
export async function openOrders({ ctx, conversation }: Service, chats: readonly string[]) {
  const event = eventMaker('order');
  const photo = await person('mira_front');
  const members = new Map<string, { accountId: string; uploadId: string }>();
  for (const chat of chats) {
    for (const body of JOINING) await conversation.receive(event(chat, body));
    await conversation.settle();
    members.set(chat, await equip(chat));
  }

  /** Credits and a photo. */
  async function equip(chat: string) {
    const [account] = await ctx.db.query
      .select({ id: accounts.id, wrappedKey: accounts.wrappedKey })
      .from(accounts)
      .innerJoin(identities, eq(identities.accountId, accounts.id))
      .where(eq(identities.userId, chat));
    if (!account?.wrappedKey) throw new Error('nobody has joined');
    const now = ctx.now();
    const [accountId, uploadId] = [account.id, ulid(now)];
    const objectKey = `uploads/${uploadId}`;
    const contentType = 'image/jpeg';
    await ctx.vault.put(
      { owner: account.id, wrappedKey: account.wrappedKey },
      objectKey,
      photo,
      contentType,
    );
    const expiresAt = now + DAY_MS;
    const row = { id: uploadId, accountId, objectKey, contentType, createdAt: now, expiresAt };
    await ctx.db.commit([
      insertUpload(ctx.db.query, row),
      ...grant(ctx.db.query, { accountId, id: `bench-${chat}`, credits: CREDITS, now }),
    ]);
    return { accountId, uploadId };
  }

  const stateOf = async (id: string) => (await generationOf(ctx.db.query, id))?.state ?? 'lost';
  return {
    /** Who orders in a chat. @throws for nobody */
    memberOf(chat: string): { accountId: string; uploadId: string } {
      const member = members.get(chat);
      if (!member) throw new Error(`nobody in ${chat}`);
      return member;
    },
    /** @returns the generation's id */
    async order({ chat, engine, kind }: Order): Promise<string> {
      const member = members.get(chat);
      if (!member) throw new Error(`nobody in ${chat}`);
      const id = ulid();
      const request = {
        prompt: 'a lighthouse in fog',
        recipe: null,
        aspect: '16:9' as const,
        longEdgePx: 1280,
        durationSeconds: kind === 'video' ? 5 : 0,
        seed: 1,
        slots: {},
        uploadId: member.uploadId,
        fallbacks: [],
      };
      const input = {
        id,
        draftId: id,
        accountId: member.accountId,
        operation: kind === 'video' ? ('animate' as const) : ('edit' as const),
        kind,
        templateId: null,
        title: 'Lighthouse',
        request,
        engineId: engine,
        priceCredits: 10,
        free: null,
        surface: 'telegram' as const,
        chatId: chat,
        address: JSON.stringify({ chat: Number(chat) }),
      };
      await ctx.db.commit(requestGeneration(ctx.db.query, unsealed(input), ctx.now()));
      return id;
    },
    async isOver(id: string): Promise<boolean> {
      return ['delivered', 'failed', 'rejected', 'cancelled', 'held'].includes(await stateOf(id));
    },
    /** Whether a provider has every one of them. */
    async areAtProvider(ids: readonly string[]): Promise<boolean> {
      const runs = await Promise.all(ids.map((id) => predictionsOf(ctx.db.query, id)));
      return runs.every((all) => all.some(({ providerId }) => providerId !== null));
    },
    isDelivered: async (id: string): Promise<boolean> => (await stateOf(id)) === 'delivered',
  };
}
