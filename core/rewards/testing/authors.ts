/** Authors, their templates and who uses them, on a real database: for tests about rewards. */
import { ulid } from 'ulidx';
import { grant } from '../../../db/ledger.ts';
import { creators, tasks, templates, templateVersions } from '../../../db/schema/schema.ts';
import { addPerson } from '../../credits/testing/people.ts';
import { accountTasks } from '../../fraud/judge.ts';
import { requestGeneration } from '../../generations/request.ts';
import { changeState } from '../../generations/states.ts';
import { unsealed } from '../../generations/testing/unsealed.ts';
import { RetryLater } from '../../tasks/tasks.ts';
import { storedContent } from '../../templates/stored.ts';
import type { TemplateDefinition } from '../../templates/template.ts';
import type { TestContext } from '../../testing/context.ts';
import { testTemplate } from '../../testing/templates.ts';
import { useStatements } from '../book-use.ts';
import { rewardTasks } from '../tasks.ts';

/** Adds an author with a public name. The account's id is the name. */
export async function addAuthor(
  ctx: TestContext,
  id: string,
  of: Parameters<typeof addPerson>[2] = {},
): Promise<void> {
  await addPerson(ctx, id, of);
  const now = ctx.now();
  await ctx.db.commit([
    ctx.db.query
      .insert(creators)
      .values({ accountId: id, handle: id, name: id, createdAt: now, updatedAt: now }),
  ]);
}

/** Offers a template of an author. */
export async function offerTemplate(
  ctx: Pick<TestContext, 'db' | 'now'>,
  authorId: string,
  of: Partial<TemplateDefinition> & Pick<TemplateDefinition, 'id'>,
): Promise<void> {
  const template = testTemplate(of);
  const { id, kind, category, cover, priceCredits, needs } = template;
  const content = await storedContent(template);
  const at = { createdAt: ctx.now() };
  await ctx.db.commit([
    ctx.db.query.insert(templateVersions).values({ templateId: id, version: 1, ...content, ...at }),
    ctx.db.query.insert(templates).values({
      ...{ id, kind, category, cover, priceCredits, needs, ...at },
      authorAccountId: authorId,
      visibility: 'public',
      state: 'offered',
      position: 1,
      version: 1,
      search: '{}',
      updatedAt: ctx.now(),
    }),
  ]);
}

/** A use of a template in the making. */
export type Use = {
  id: string;
  accountId: string;
  templateId: string;
  kind: 'image' | 'video';
  refundedAt: number | null;
};

/** Starts a generation from a template: paid with a free picture, or with credits. */
export async function startUse(
  ctx: TestContext,
  accountId: string,
  templateId: string,
  of: {
    free?: boolean;
    credits?: number;
    kind?: 'image' | 'video';
    testMoneyPays?: boolean;
    /** Whether the user has the credits, or is given them. */
    hasCredits?: boolean;
  } = {},
): Promise<Use> {
  const {
    free = false,
    credits = 10,
    kind = 'image',
    testMoneyPays = false,
    hasCredits = testMoneyPays,
  } = of;
  const now = ctx.now();
  const id = ulid(now);
  const q = ctx.db.query;
  const day = new Date(now).toISOString().slice(0, 10);
  await ctx.db.commit([
    ...(free || hasCredits ? [] : grant(q, { accountId, id: `for-${id}`, credits, now })),
    ...requestGeneration(
      q,
      unsealed({
        ...{ id, draftId: id, accountId, kind, templateId, templateVersion: 1, testMoneyPays },
        operation: kind === 'image' ? 'template-image' : 'template-video',
        title: 'A picture',
        request: {
          ...{ prompt: 'x', recipe: null, aspect: '1:1', longEdgePx: 512, durationSeconds: 0 },
          ...{ seed: 1, slots: {}, uploadId: null },
        },
        engineId: 'local',
        priceCredits: free ? 0 : credits,
        free: free ? { day, limit: 100, count: 1 } : null,
        surface: 'playground',
        chatId: `chat-${accountId}`,
        address: '{}',
      }),
      now,
    ),
  ]);
  return { id, accountId, templateId, kind, refundedAt: null };
}

/** Delivers a generation, with what is booked for it in the batch. */
export async function deliverUse(ctx: TestContext, use: Use): Promise<void> {
  const q = ctx.db.query;
  const used = await useStatements(ctx, use);
  await ctx.db.commit([
    changeState(q, use.id, 'delivering'),
    changeState(q, use.id, 'delivered', { endedAt: ctx.now() }),
    ...used,
  ]);
}

/** Uses a template from start to delivery. */
export async function useTemplate(
  ctx: TestContext,
  accountId: string,
  templateId: string,
  of: Parameters<typeof startUse>[3] = {},
): Promise<Use> {
  const use = await startUse(ctx, accountId, templateId, of);
  await deliverUse(ctx, use);
  return use;
}

/** Runs the tasks about rewards and accounts that are due, until none is. */
export async function runRewardTasks(ctx: TestContext): Promise<void> {
  const handlers = { ...accountTasks(ctx), ...rewardTasks(ctx) };
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const rows = await ctx.db.query.select().from(tasks);
    const due = rows.filter(({ kind, runAt }) => kind in handlers && runAt <= ctx.now());
    if (due.length === 0) return;
    for (const { id, kind, subject, payload } of due) {
      const name = kind as keyof typeof handlers;
      const change = await handlers[name]({ kind: name, subject, payload, attempt: 1 }).then(
        () => ({ sql: 'delete from tasks where id = ?', params: [id] }),
        (cause: unknown) => {
          if (!(cause instanceof RetryLater)) throw cause;
          return { sql: 'update tasks set run_at = ? where id = ?', params: [cause.runAt, id] };
        },
      );
      await ctx.db.commit([{ toSQL: () => change }]);
    }
  }
  throw new Error('it never ends');
}
