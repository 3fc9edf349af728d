import { newId } from '../../db/ids.ts';
import { insertScreening, screeningsOf } from '../../db/reviews.ts';
import type { Context } from '../context.ts';
import { noteOf } from '../generations/screen-output.ts';
import { tellOperators } from '../notices/tell.ts';
import { contentHash } from '../storage/content-hash.ts';
import type { Template } from '../templates/template.ts';

/** In place of an account: covers are the operator's own. */
const NOBODYS = 'operator';

type Needs = Pick<Context, 'db' | 'now' | 'moderation' | 'operators' | 'log'>;
type ReadCover = (name: string) => Promise<Uint8Array | null>;
type Verdict = 'pass' | 'hold' | 'refuse';

export type Gallery = {
  /** The templates that are offered, in their order. */
  offered: Template[];
  /** Looks at the covers that nobody has looked at yet, and offers what may be shown. Never throws. */
  screen(): Promise<void>;
};

/**
 * Opens the gallery. A template is offered once its cover was screened, before it came with the product or
 * here. What is refused is left out; of what is unsure the operators, who put it there, are told. A
 * decision is kept under what the cover shows, so that each cover is looked at once.
 * @param readCover null for a file that is not there
 * @param passed hashes (see {@link contentHash}) of the covers that were screened before they came
 */
export async function openGallery(
  ctx: Needs,
  all: readonly Template[],
  { readCover, passed }: { readCover: ReadCover; passed: ReadonlySet<string> },
): Promise<Gallery> {
  const known = await Promise.all(
    all.map(async ({ cover }) => {
      const bytes = await readCover(cover);
      return bytes !== null && passed.has(await contentHash(bytes));
    }),
  );
  const offered = all.filter((_, i) => known[i]);
  const unseen = all.filter((_, i) => !known[i]);
  const screen = async () => {
    for (const template of unseen.splice(0)) {
      const verdict = await verdictOn(ctx, template, readCover).catch((err: unknown) => {
        ctx.log.warn({ err, template: template.id }, 'a cover could not be looked at');
        return 'refuse';
      });
      if (verdict === 'refuse')
        ctx.log.warn({ template: template.id, cover: template.cover }, 'template left out: cover');
      else {
        offered.push(template);
        offered.sort((a, b) => all.indexOf(a) - all.indexOf(b));
      }
    }
  };
  return { offered, screen };
}

/** @throws when nobody could look at it */
async function verdictOn(ctx: Needs, template: Template, readCover: ReadCover): Promise<Verdict> {
  const bytes = await readCover(template.cover);
  if (bytes === null) return 'refuse';
  const subjectId = `cover-${await contentHash(bytes)}`;
  const [before] = await screeningsOf(ctx.db.query, subjectId);
  if (before) return before.verdict;
  const decision = await ctx.moderation.picture({ bytes, contentType: 'image/jpeg' });
  const { verdict, category } = decision;
  const id = newId(ctx.now());
  const note = {
    ...noteOf(decision),
    id,
    accountId: NOBODYS,
    subject: 'cover',
    subjectId,
  } as const;
  const data = {
    title: template.title.en,
    category: category ?? 'other',
    out: verdict === 'refuse',
  };
  await ctx.db.commit([
    insertScreening(ctx.db.query, { ...note, createdAt: ctx.now() }),
    ...(verdict === 'pass'
      ? []
      : tellOperators(ctx, { kind: 'cover-doubtful', data, about: subjectId })),
  ]);
  return verdict;
}
