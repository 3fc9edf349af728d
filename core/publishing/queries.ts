import {
  type AuthoredTemplate,
  authoredTemplate,
  templatesOfAuthor,
} from '../../db/author-templates.ts';
import { type CreatorRow, creatorOf, isHandleTaken } from '../../db/creators.ts';
import type { Id } from '../../db/database.ts';
import { generationWithKey, type HistoryLine, keptResults } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { resultsOf } from '../../db/results.ts';
import { type DraftRow, draftById, draftOfTemplate, draftsOf } from '../../db/template-drafts.ts';
import { anyTemplate } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { readableRequest } from '../generations/sealed-request.ts';
import { isOut } from '../generations/states.ts';
import { makesTemplates } from '../operations/lists.ts';
import { readTemplate, storedContent } from '../templates/stored.ts';
import { localText } from '../templates/template.ts';
import type { Locale } from '../texts/catalogue.ts';
import { type Actor, owns, requireOwner } from '../verbs/actor.ts';
import type { TemplateContent } from './content.ts';
import { type DraftProblem, definitionOf, problemsOf } from './definition.ts';
import { contentOfResult } from './from-result.ts';
import { contentOfTemplate } from './from-template.ts';
import { handleFor, templateIdFor } from './ids.ts';
import { draftKey, openDraftContent } from './own-draft.ts';
import { openSubmissionWords } from './sealed-content.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'rules' | 'now' | 'engines' | 'operators'>;

/** A draft as its author sees it. */
export type DraftCard = {
  id: string;
  /** Null before it was tried out or submitted. */
  templateId: string | null;
  generationId: string | null;
  content: TemplateContent;
  /** Whether the picture of its cover is there: one that was chosen, or that of the offered version. */
  hasCover: boolean;
  /** Whether it is a change of a template that is offered. */
  isChange: boolean;
  /** What is missing before it can be submitted. */
  problems: DraftProblem[];
  /** How its newest submission stands; null where there was none. */
  submission: { id: string; state: string; category: string | null; words: string | null } | null;
  /** The version that a try-out makes, and whether it is stored already; null while the words cannot be read. */
  tryOut: { version: number; isStored: boolean } | null;
};

/** Tells whether a draft waits for a decision, and cannot be changed meanwhile. */
export const isLocked = ({ submission }: Pick<DraftCard, 'submission'>): boolean =>
  submission?.state === 'screening' || submission?.state === 'held';

/** Gives the id of a draft's template, also before there is one. */
export const templateIdOf = ({
  id,
  templateId,
  content,
}: Pick<DraftCard, 'id' | 'templateId' | 'content'>): string =>
  templateId ?? templateIdFor(content.title, id);

/** Reads a draft; null where it is not the actor's. */
export async function draftCard(ctx: Needs, actor: Actor, id: string): Promise<DraftCard | null> {
  const row = await draftById(ctx.db.query, id);
  return row && owns(actor, row.accountId) ? cardOf(ctx, row) : null;
}

/** Reads the draft of a template; null where it is not the actor's. */
export async function draftCardOf(
  ctx: Needs,
  actor: Actor,
  templateId: string,
): Promise<DraftCard | null> {
  const row = await draftOfTemplate(ctx.db.query, templateId);
  return row && owns(actor, row.accountId) ? cardOf(ctx, row) : null;
}

async function cardOf(ctx: Needs, row: DraftRow): Promise<DraftCard> {
  const { rules, engines, now } = ctx;
  const content = await openDraftContent(ctx, row);
  const isChange = row.templateState === 'offered' || row.templateState === 'hidden';
  const isKept = (row.coverExpiresAt ?? 0) > now();
  const hasCover = content.coverResultId === null ? isChange : isKept;
  const has = { cover: hasCover, engines, rules: rules.publishing };
  const definition = definitionOf(content, '', rules.publishing);
  return {
    id: row.id,
    templateId: row.templateId,
    generationId: row.generationId,
    content,
    hasCover,
    isChange,
    problems: problemsOf(content, has),
    submission:
      row.submissionId === null || row.submissionState === null
        ? null
        : {
            id: row.submissionId,
            state: row.submissionState,
            category: row.submissionCategory,
            words:
              row.submissionWords &&
              (await openSubmissionWords(
                ctx,
                draftKey(row),
                row.submissionId,
                row.submissionWords,
              )),
          },
    tryOut: definition && versionFor(row, (await storedContent(definition)).digest),
  };
}

/** Finds the version that has a content already, or the number of the next one. */
export function versionFor(
  { tries, lastVersion }: Pick<DraftRow, 'tries' | 'lastVersion'>,
  digest: string,
): { version: number; isStored: boolean } {
  const known: unknown = JSON.parse(tries)[digest];
  return typeof known === 'number'
    ? { version: known, isStored: true }
    : { version: lastVersion + 1, isStored: false };
}

/** An author's own list. */
export type OwnTemplates = {
  /** Drafts of templates that were never offered, newest first. */
  drafts: DraftCard[];
  templates: AuthoredTemplate[];
  hasMore: boolean;
  creator: CreatorRow | null;
};

/** Reads a page of an author's own templates. @throws {ProductError} `forbidden` */
export async function ownTemplates(
  ctx: Needs,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<OwnTemplates> {
  requireOwner(ctx, actor, accountId);
  const { templatesAPage: size, drafts: most } = ctx.rules.publishing;
  const q = ctx.db.query;
  const [drafts, templates, creator] = await Promise.all([
    draftsOf(q, accountId, most),
    templatesOfAuthor(q, accountId, { offset: page * size, limit: size + 1 }),
    creatorOf(q, accountId),
  ]);
  const cards = await Promise.all(drafts.map((row) => cardOf(ctx, row)));
  return {
    drafts: cards,
    templates: templates.slice(0, size),
    hasMore: templates.length > size,
    creator,
  };
}

/** Reads a template of one's own, in whatever state; null where it is not the actor's. */
export async function ownTemplate(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: string,
): Promise<AuthoredTemplate | null> {
  const row = await authoredTemplate(db.query, id);
  return row && owns(actor, row.authorAccountId ?? '') ? row : null;
}

/** Reads the public face of an account; null where it has none. @throws {ProductError} `forbidden` */
export function creator(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  accountId: string,
): Promise<CreatorRow | null> {
  requireOwner(ctx, actor, accountId);
  return creatorOf(ctx.db.query, accountId);
}

/** Tells whether a handle is another's. */
export const handleTaken = (
  { db }: Pick<Context, 'db'>,
  accountId: string,
  handle: string,
): Promise<boolean> => isHandleTaken(db.query, handle, accountId);

/** Finds a handle for a public name that nobody else has. */
export async function freeHandle(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
  name: string,
): Promise<string> {
  const random = newId(ctx.now());
  const wanted = handleFor(name, random, false);
  return handleFor(name, random, await handleTaken(ctx, accountId, wanted));
}

/** Reads a page of the kept results of an account, whose pictures or stills can be covers, newest first, one more where there is a next one. */
export function coverPictures(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<HistoryLine[]> {
  requireOwner(ctx, actor, accountId);
  const size = ctx.rules.publishing.coversAPage;
  return keptResults(ctx.db.query, { accountId, now: ctx.now() }, page, size);
}

/**
 * Reads what a template begins with that is made of a result.
 * @param source subselects that find the template that the result was made from
 * @returns null where the result is not the actor's, or nothing can be made of it
 */
export async function startOfResult(
  ctx: Needs,
  actor: Actor,
  { generationId, locale }: { generationId: string; locale: Locale },
  source: { id: Id; version: Parameters<typeof anyTemplate>[2] },
): Promise<TemplateContent | null> {
  const q = ctx.db.query;
  const [found, results, stored] = await Promise.all([
    generationWithKey(q, generationId),
    resultsOf(q, generationId),
    anyTemplate(q, source.id, source.version),
  ]);
  const row = found?.row;
  if (!row || !owns(actor, row.accountId) || !isOut(row.state) || !makesTemplates(row.operation))
    return null;
  const kept = results.find(({ expiresAt }) => expiresAt > ctx.now());
  const template = stored && readTemplate(stored);
  const from = {
    row,
    request: await readableRequest(ctx, found.key, row),
    coverResultId: kept?.id ?? null,
    template,
    // Of an author who is gone nothing is left that says whose words they were.
    isTheirs:
      row.templateId !== null &&
      (template === null || (template.author !== null && !owns(actor, template.author.accountId))),
  };
  return contentOfResult(from, locale, ctx.rules.publishing);
}

/** Reads what a change of a template begins with; null where it is not the actor's, or no longer offered. */
export async function startOfChange(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  templateId: string,
): Promise<TemplateContent | null> {
  const [row, stored] = await Promise.all([
    authoredTemplate(db.query, templateId),
    anyTemplate(db.query, templateId, null),
  ]);
  const isOpen = row?.state === 'offered' || row?.state === 'hidden';
  if (!row || !stored || !isOpen || !owns(actor, row.authorAccountId ?? '')) return null;
  return contentOfTemplate(readTemplate(stored), row.visibility);
}

/** Gives the title of a stored template in a language. */
export const titleIn = (title: string | null, locale: Locale): string =>
  title === null ? '' : localText(JSON.parse(title), locale);
