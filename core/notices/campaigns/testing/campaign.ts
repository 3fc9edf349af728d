/** A campaign with its people on a real database, and the service that tells them: for tests. */
import { changeAccount } from '../../../../db/accounts.ts';
import { campaignOf, insertCampaign } from '../../../../db/campaigns.ts';
import { writeChat } from '../../../../db/chats.ts';
import { announcements, type campaigns, identities } from '../../../../db/schema/schema.ts';
import type { SurfaceName } from '../../../chat/event.ts';
import { addPerson } from '../../../credits/testing/people.ts';
import { LANES, type TaskKind } from '../../../tasks/kinds.ts';
import { createTaskLoop } from '../../../tasks/loop.ts';
import type { TaskHandler } from '../../../tasks/tasks.ts';
import type { TestContext } from '../../../testing/context.ts';
import { campaignPreparer, prepareTask } from '../prepare.ts';
import { campaignSender } from '../send.ts';
import { campaignShower } from '../show.ts';
import { sweepCampaigns } from '../sweep.ts';

/** The id of the broadcast of {@link addBroadcast}. */
export const BROADCAST = '01ARZ3NDEKTSV4RRFFQ69G5FAA';

/** Adds members who allowed product news, each with a chat in the playground. */
export async function addPeople(ctx: TestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await addPerson(ctx, id);
    await ctx.db.commit([changeAccount(ctx.db.query, id, { productNews: true })]);
  }
}

/** Gives somebody a chat on another surface, which becomes their newest. */
export async function addChat(ctx: TestContext, accountId: string, surface: SurfaceName) {
  const of = { surface, userId: `${surface}-${accountId}` };
  const now = ctx.now() + 1;
  const chat = { ...of, chatId: `${surface}-chat-${accountId}`, address: '{}', state: '{}' };
  await ctx.db.commit([
    ctx.db.query.insert(identities).values({ ...of, accountId, createdAt: now }),
    writeChat({ ...chat, version: 0, now }),
  ]);
}

/** Adds a broadcast that runs. */
export async function addBroadcast(
  ctx: TestContext,
  of: Partial<typeof campaigns.$inferInsert> = {},
): Promise<string> {
  const now = ctx.now();
  const row = {
    id: BROADCAST,
    kind: 'broadcast',
    audience: 'news',
    state: 'running',
    words: JSON.stringify({ en: 'New looks are here.', de: 'Neue Looks sind da.' }),
    createdBy: 'playground:boss',
    createdAt: now,
    startedAt: now,
    ...of,
  } as const;
  await ctx.db.commit([insertCampaign(ctx.db.query, row), prepareTask(ctx.db.query, row.id, now)]);
  return row.id;
}

/** Opens a process that works on campaigns; where it has to wait, the clock moves on. */
export function openSender(ctx: TestContext) {
  const handlers = {
    'prepare-campaign': campaignPreparer(ctx),
    'send-campaign': campaignSender(ctx, async (ms) => ctx.clock.advance(ms)),
    'show-campaign': campaignShower(ctx),
  };
  const loop = createTaskLoop({
    ctx,
    handlers: handlers as unknown as Record<TaskKind, TaskHandler>,
    lanes: LANES,
  });
  return {
    drain: () => loop.drain(),
    /** Works for a time in milliseconds, sweeping each minute as the service does. */
    async workFor(ms: number, step = 1_000) {
      const until = ctx.now() + ms;
      let swept = Number.NEGATIVE_INFINITY;
      while (ctx.now() < until) {
        if (ctx.now() - swept >= 60_000) {
          swept = ctx.now();
          await sweepCampaigns(ctx);
        }
        await loop.drain();
        ctx.clock.advance(step);
      }
    },
  };
}

/** Reads what became of each person in a campaign. */
export async function statesOf(ctx: TestContext): Promise<Record<string, string>> {
  const rows = await ctx.db.query.select().from(announcements);
  return Object.fromEntries(rows.map(({ accountId, state }) => [accountId, state]));
}

/** Reads a campaign. @throws {Error} where there is none */
export async function campaignIn(ctx: TestContext, id = BROADCAST) {
  const found = await campaignOf(ctx.db.query, id);
  if (!found) throw new Error('no campaign');
  return found;
}

/** Reads the first words that each chat of a surface was sent. */
export const said = (surface: TestContext['surface']): Record<string, unknown[]> =>
  Object.fromEntries(
    [...surface.messages].map(([chat, all]) => [
      chat,
      all.map(({ reply }) => reply.text[0]?.values?.text ?? reply.text[0]?.key),
    ]),
  );
