/** Templates of users and shared results, as rows: for tests about reports and takedowns. */
import type { Statement } from '../../../db/database.ts';
import { shares, templates, templateVersions } from '../../../db/schema/schema.ts';
import type { Context } from '../../context.ts';
import { storedContent } from '../../templates/stored.ts';
import { testTemplate } from '../../testing/templates.ts';

type Needs = Pick<Context, 'db' | 'now'>;

/** Publishes a template of a user. @param of `coverObject` is the object key of its cover */
export async function publish(
  ctx: Needs,
  of: { id: string; author: string; title?: string; coverObject?: string; version?: number },
): Promise<void> {
  const q = ctx.db.query;
  const { id, author, title = `Title ${id}`, coverObject = `covers/${id}`, version = 1 } = of;
  const content = await storedContent(testTemplate({ id, title: { en: title } }), coverObject);
  const now = ctx.now();
  const row = {
    id,
    kind: 'image',
    authorAccountId: author,
    visibility: 'public',
    state: 'offered',
    category: 'poster',
    position: 1_000,
    cover: `${id}.jpg`,
    coverHash: null,
    priceCredits: null,
    version,
    needs: 'profile',
    engineNeed: null,
    search: '{}',
    createdAt: now,
    updatedAt: now,
  } as const;
  const statements: Statement[] = [
    q.insert(templateVersions).values({ ...content, templateId: id, version, createdAt: now }),
    q.insert(templates).values(row).onConflictDoUpdate({ target: templates.id, set: { version } }),
  ];
  await ctx.db.commit(statements);
}

/** Shares a result. @param of `id` is a ULID */
export async function share(
  ctx: Needs,
  of: {
    id: string;
    owner: string;
    resultId: string;
    templateId?: string;
    kind?: 'link' | 'inline';
  },
): Promise<void> {
  const row = {
    id: of.id,
    accountId: of.owner,
    generationId: `g-${of.resultId}`,
    resultId: of.resultId,
    templateId: of.templateId ?? null,
    kind: of.kind ?? 'link',
    credited: false,
    state: 'shown',
    createdAt: ctx.now(),
    expiresAt: ctx.now() + 7 * 86_400_000,
  } as const;
  await ctx.db.commit([ctx.db.query.insert(shares).values(row)]);
}
