import { draftsOf, insertDraft } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { keyOfAccount } from '../verbs/account-key.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { TemplateContent } from './content.ts';
import { sealContent } from './sealed-content.ts';

/**
 * Begins a draft of a template, or of a change of one.
 * @param of `draftId` a ULID made by the caller; `content` as `startOfResult`, `startOfChange` or
 *   `blankContent` give it
 * @throws {ProductError} `template-refused` where the account has as many drafts as it may have;
 *   `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function beginTemplate(
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  of: {
    accountId: string;
    draftId: string;
    templateId: string | null;
    generationId: string | null;
    content: TemplateContent;
  },
): Promise<Prepared> {
  const { accountId, draftId, templateId, generationId, content } = of;
  const account = await activeAccount(ctx, actor, accountId);
  const most = ctx.rules.publishing.drafts;
  const q = ctx.db.query;
  const drafts = await draftsOf(q, accountId, most);
  if (drafts.length >= most)
    throw new ProductError({ code: 'template-refused', because: 'drafts', most });
  const now = ctx.now();
  return {
    statements: [
      insertDraft(q, {
        id: draftId,
        accountId,
        templateId,
        generationId,
        content: await sealContent(ctx, keyOfAccount(account), draftId, content),
        createdAt: now,
        updatedAt: now,
      }),
    ],
    result: undefined,
    decidedBy: ['template-draft-id', 'template-draft-open'],
  };
}
