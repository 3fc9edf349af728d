import { insertAuthorTemplate, insertVersion, tryVersion } from '../../db/author-templates.ts';
import type { Statement } from '../../db/database.ts';
import { type DraftRow, nameTemplate } from '../../db/template-drafts.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { storedNeed } from '../templates/engine-need.ts';
import { storedContent } from '../templates/stored.ts';
import type { TemplateDefinition } from '../templates/template.ts';
import type { Actor } from '../verbs/actor.ts';
import type { Prepared } from '../verbs/verb.ts';
import { canBeMadeHere, definitionOf } from './definition.ts';
import { openDraft, openDraftContent } from './own-draft.ts';
import { templateIdOf, versionFor } from './queries.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'rules' | 'engines' | 'operators' | 'now'>;

/**
 * Stores a draft as a version that its author alone can make something of.
 * @param of `version` as `draftCard` says
 * @throws {ProductError} `template-refused` where its words cannot be read, no engine here can make it or it
 *   waits for a decision; `done-before` where it was changed meanwhile; `forbidden`, `suspended`, `not-found`
 */
export async function tryTemplate(
  ctx: Needs,
  actor: Actor,
  of: { draftId: string; version: number },
): Promise<Prepared> {
  const row = await openDraft(ctx, actor, of.draftId);
  const written = await openDraftContent(ctx, row);
  const templateId = templateIdOf({ ...row, content: written });
  const definition = definitionOf(written, templateId, ctx.rules.publishing);
  if (!definition || !canBeMadeHere(ctx.engines, definition))
    throw new ProductError({ code: 'template-refused', because: 'unfinished' });
  const content = await storedContent(definition);
  const { version, isStored } = versionFor(row, content.digest);
  if (version !== of.version) throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  const q = ctx.db.query;
  return {
    statements: [
      ...(isStored ? [] : [insertVersion(q, { ...content, templateId, version, createdAt: now })]),
      ...templateRow(q, row, definition, version, now),
    ],
    result: undefined,
    decidedBy: ['template-version', 'template-content', 'template-id'],
  };
}

/** Makes the row of a template that was never offered point to a version. */
export function templateRow(
  q: Needs['db']['query'],
  row: Pick<DraftRow, 'id' | 'accountId' | 'templateId'>,
  definition: TemplateDefinition,
  version: number,
  now: number,
): Statement[] {
  const { id, kind, needs } = definition;
  if (row.templateId !== null) return [tryVersion(q, id, version)];
  const engineNeed = storedNeed(definition);
  const template = { id, authorAccountId: row.accountId, kind, needs, engineNeed, version };
  return [insertAuthorTemplate(q, template, now), nameTemplate(q, row.id, id)];
}
