import { isRefusedBy } from '../../db/constraints.ts';
import { insertScreening, screeningsOf } from '../../db/reviews.ts';
import { settleCover, waitingTemplates } from '../../db/templates.ts';
import type { Context } from '../context.ts';
import { noteOf } from '../generations/screen-output.ts';
import { tellOperators } from '../notices/tell.ts';
import { contentHash } from '../storage/content-hash.ts';
import { readTemplate } from '../templates/stored.ts';
import type { ReadCover } from '../templates/sync.ts';
import { localText, type Template } from '../templates/template.ts';

/** In place of an account: covers are the operator's own. */
const NOBODYS = 'operator';
/** Covers looked at in one go, at most. */
const MOST_COVERS = 500;

type Needs = Pick<Context, 'db' | 'now' | 'moderation' | 'operators' | 'log'>;
type Verdict = 'pass' | 'hold' | 'refuse';

/**
 * Screens the covers of the templates that wait for it: then a template is offered, or left out where its
 * cover is refused. Of what is unsure the operators, who put it there, are told. A decision is kept under the
 * hash of the file, so that each cover is looked at once. A cover that is missing or that nobody could look at
 * goes on waiting. Never throws.
 * @param readCover null for a file that is not there
 */
export async function screenCovers(ctx: Needs, readCover: ReadCover): Promise<void> {
  try {
    for (const stored of await waitingTemplates(ctx.db.query, MOST_COVERS))
      await screenCover(ctx, readTemplate(stored), readCover);
  } catch (err) {
    ctx.log.warn({ err }, 'covers not screened');
  }
}

async function screenCover(ctx: Needs, template: Template, readCover: ReadCover): Promise<void> {
  const { id, cover } = template;
  const bytes = await readCover(cover);
  const coverHash = bytes && (await contentHash(bytes));
  const verdict =
    bytes && coverHash
      ? await verdictOn(ctx, template, { bytes, coverHash }).catch((err: unknown) => {
          ctx.log.warn({ err, template: id }, 'a cover could not be looked at');
          return null;
        })
      : null;
  if (verdict === null || verdict === 'refuse')
    ctx.log.warn({ template: id, cover }, 'template left out: cover');
  if (verdict === null || coverHash === null) return;
  const state = verdict === 'refuse' ? 'left-out' : 'offered';
  await ctx.db.commit([settleCover(ctx.db.query, { id, coverHash, state, now: ctx.now() })]);
}

type Cover = { bytes: Uint8Array; coverHash: string };

/** @throws when nobody could look at it */
async function verdictOn(ctx: Needs, template: Template, cover: Cover): Promise<Verdict> {
  const subjectId = `cover-${cover.coverHash}`;
  const before = await decided(ctx, subjectId);
  if (before) return before;
  const { bytes } = cover;
  const decision = await ctx.moderation.picture({ bytes, contentType: 'image/jpeg' });
  const { verdict, category } = decision;
  const note = {
    ...noteOf(decision),
    // Another process that looks at the same cover has the same id: one of them decides.
    id: subjectId,
    accountId: NOBODYS,
    subject: 'cover',
    subjectId,
    createdAt: ctx.now(),
  } as const;
  const data = {
    title: localText(template.title, 'en'),
    category: category ?? 'other',
    out: verdict === 'refuse',
  };
  try {
    await ctx.db.commit([
      insertScreening(ctx.db.query, note),
      ...(verdict === 'pass'
        ? []
        : tellOperators(ctx, { kind: 'cover-doubtful', data, about: subjectId })),
    ]);
    return verdict;
  } catch (cause) {
    const other = isRefusedBy(cause, 'screening-id') ? await decided(ctx, subjectId) : null;
    if (other === null) throw cause;
    return other;
  }
}

async function decided(ctx: Needs, subjectId: string): Promise<Verdict | null> {
  const [note] = await screeningsOf(ctx.db.query, subjectId);
  return note?.verdict ?? null;
}
