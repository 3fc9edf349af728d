import { ulid } from 'ulidx';
import { sweeper } from '../../../bots/service/sweeps.ts';
import { insertAccount } from '../../../db/accounts.ts';
import { writeChat } from '../../../db/chats.ts';
import { type GenerationRow, generationOf } from '../../../db/generations.ts';
import { balanceOf, grant } from '../../../db/ledger.ts';
import { insertUpload } from '../../../db/uploads.ts';
import { flatPicture } from '../../engines/testing/requests.node.ts';
import { operationRow } from '../../operations/lists.ts';
import { lanesWith, type TaskKind } from '../../tasks/kinds.ts';
import { createTaskLoop, type TaskLoop } from '../../tasks/loop.ts';
import type { TaskHandler } from '../../tasks/tasks.ts';
import type { TestContext } from '../../testing/context.ts';
import { createGenerations } from '../generations.ts';
import { type NewGenerationInput, requestGeneration } from '../request.ts';
import { sealRequest } from '../sealed-request.ts';

/** An account with credits and a photo, which orders pictures. */
export type Customer = {
  accountId: string;
  /** Orders a picture for 10 credits, or for a free one of a day. @returns its generation's id */
  order(
    engineId: string,
    fallbacks?: string[],
    change?: Pick<NewGenerationInput, 'operation' | 'kind'> & {
      withFace?: true;
      free?: NewGenerationInput['free'];
    },
  ): Promise<string>;
  balance(): Promise<number>;
  generation(id: string): Promise<GenerationRow>;
  /** The keys of the texts of what a chat shows last. */
  shown(chatId?: string): string[];
  loop: TaskLoop;
  /** Does what is due, then lets a minute pass, until nothing is due for several minutes. */
  finish(): Promise<void>;
};

const MINUTE_MS = 60_000;
const MINUTES = 6;

/** Opens an account in a context whose engines are in place. */
export async function openCustomer(ctx: TestContext, credits: number): Promise<Customer> {
  const q = ctx.db.query;
  const [accountId, uploadId] = [ulid(), ulid()];
  const now = ctx.now();
  const key = await ctx.vault.newKey(accountId);
  const picture = await flatPicture();
  const objectKey = `uploads/${uploadId}`;
  await ctx.vault.put(key, objectKey, picture.bytes, picture.contentType);
  const who = { surface: 'playground' as const, userId: 'u' };
  await ctx.db.commit([
    ...insertAccount(q, { id: accountId, wrappedKey: key.wrappedKey, createdAt: now }, who),
    writeChat({ ...who, chatId: 'c', address: 'm0', state: '{}', version: 0, now }),
    ...grant(q, { accountId, id: 'start', credits, now }),
    insertUpload(q, {
      id: uploadId,
      accountId,
      objectKey,
      contentType: picture.contentType,
      createdAt: now,
      expiresAt: now + 10 * 24 * 60 * MINUTE_MS,
    }),
  ]);
  const handlers = {
    ...createGenerations(ctx).handlers,
    sweep: sweeper(ctx),
  } as unknown as Record<TaskKind, TaskHandler>;
  const loop = createTaskLoop({
    ctx,
    handlers,
    lanes: lanesWith(ctx.engines),
  });

  /** Keeps a video to move like, which goes with what is made of it. */
  async function film(): Promise<string> {
    const id = ulid();
    const file = { objectKey: `uploads/${id}`, contentType: 'video/mp4' } as const;
    const { bytes } = picture;
    await ctx.vault.put(key, file.objectKey, bytes, file.contentType);
    const times = { createdAt: now, expiresAt: now + 10 * 24 * 60 * MINUTE_MS };
    await ctx.db.commit([insertUpload(q, { id, accountId, ...file, seconds: 5, ...times })]);
    return id;
  }

  return {
    accountId,
    loop,
    async order(engineId, fallbacks = [], change = { operation: 'imagine', kind: 'image' }) {
      const { withFace, free = null, ...what } = change;
      const id = ulid();
      const motionId = operationRow(what.operation).followsVideo ? await film() : undefined;
      const request = {
        prompt: 'a lighthouse in fog',
        recipe: null,
        aspect: '1:1' as const,
        longEdgePx: 1024,
        durationSeconds: change.kind === 'video' ? 5 : 0,
        seed: 1,
        slots: {},
        uploadId: withFace ? null : uploadId,
        fallbacks,
        ...(operationRow(what.operation).secondNeeded && { secondUploadId: uploadId }),
        ...(motionId !== undefined && { motionId }),
        ...(withFace && { withFace }),
      };
      await ctx.db.commit(
        requestGeneration(
          q,
          {
            id,
            draftId: id,
            accountId,
            ...what,
            templateId: null,
            title: 'Lighthouse',
            stored: await sealRequest(ctx, key, id, request),
            engineId,
            priceCredits: free ? 0 : 10,
            free,
            surface: 'playground',
            chatId: 'c',
            address: 'm0',
          },
          ctx.now(),
        ),
      );
      return id;
    },
    balance: () => balanceOf(q, accountId),
    async generation(id) {
      const row = await generationOf(q, id);
      if (!row) throw new Error(`no generation ${id}`);
      return row;
    },
    shown: (chatId = 'c') =>
      ctx.surface.messages
        .get(chatId)
        ?.at(-1)
        ?.reply.text.map(({ key }) => key) ?? [],
    async finish() {
      for (let i = 0; i < MINUTES; i += 1) {
        await loop.drain();
        ctx.clock.advance(MINUTE_MS);
      }
    },
  };
}
