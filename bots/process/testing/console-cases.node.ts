/** What waits for the decisions of operators, as rows, each as often as it is asked for: for tests of the console. */

import { eq } from 'drizzle-orm';
import { appealPlace } from '../../../core/ladder/appeal.ts';
import { sealOwnText } from '../../../core/ladder/own-text.ts';
import { takeStep } from '../../../core/ladder/take-step.ts';
import { storeCoverFingerprints } from '../../../core/takedowns/cover-fingerprints.ts';
import { sealClaim } from '../../../core/takedowns/sealed-claim.ts';
import { storedContent } from '../../../core/templates/stored.ts';
import { testTemplate } from '../../../core/testing/templates.ts';
import { COMMAND } from '../../../core/verbs/actor.ts';
import { perform } from '../../../core/verbs/verb.ts';
import { insertAppeal, stepInForce } from '../../../db/account-steps.ts';
import { accountAt, accountKeyOf } from '../../../db/accounts.ts';
import { generationOf } from '../../../db/generations.ts';
import { newId } from '../../../db/ids.ts';
import { insertClaim } from '../../../db/likeness-claims.ts';
import { insertReport } from '../../../db/reports.ts';
import { resultsOf } from '../../../db/results.ts';
import { insertReview, reviewOf } from '../../../db/reviews.ts';
import { generations, results, templates, templateVersions } from '../../../db/schema/schema.ts';
import { insertSubmission } from '../../../db/submissions.ts';
import type { ConsoleWorld } from './console-world.node.ts';
import { joined } from './sign-in.node.ts';

type World = Pick<ConsoleWorld, 'house' | 'door' | 'accountId' | 'generationId'>;

const HOUR_MS = 60 * 60_000;

/** Adds a generation that screening has refused, with the files of one that was made, and its owner's appeal. */
export async function addReview(world: World): Promise<string> {
  const { db, now } = world.house.service.ctx;
  const q = db.query;
  const [made, kept] = await Promise.all([
    generationOf(q, world.generationId),
    resultsOf(q, world.generationId),
  ]);
  if (!made) throw new Error('nothing was made');
  const [generationId, id] = [newId(now()), newId(now())];
  await db.commit([
    q.insert(generations).values({
      ...{ ...made, id: generationId, draftId: generationId, createdAt: now() },
      ...{ state: 'rejected', failure: 'screened-violence' },
    }),
    ...kept.map((row) => q.insert(results).values({ ...row, id: newId(now()), generationId })),
    insertReview(q, {
      ...{ id, generationId, accountId: world.accountId, cause: 'appeal', category: 'violence' },
      ...{ fingerprint: `keyed.${id}`, createdAt: now() },
    }),
  ]);
  return id;
}

/** Adds a held video of the person. @param bytes an MP4 file @returns the review's id */
export async function addVideoReview(world: World, bytes: Uint8Array): Promise<string> {
  const { ctx } = world.house.service;
  const q = ctx.db.query;
  const id = await addReview(world);
  const review = await reviewOf(q, id);
  const kept = review ? await resultsOf(q, review.generationId) : [];
  const key = await accountKeyOf(q, world.accountId);
  if (!key || kept.length === 0) throw new Error('nothing was made');
  for (const row of kept) {
    const objectKey = `results/${newId(ctx.now())}`;
    await ctx.vault.put(key, objectKey, bytes, 'video/mp4');
    const changes = { objectKey, contentType: 'video/mp4', byteLength: bytes.byteLength };
    await ctx.db.commit([q.update(results).set(changes).where(eq(results.id, row.id))]);
  }
  return id;
}

/** Adds a template of the person. @returns its id */
export async function addTemplate(
  { house: { service }, accountId, generationId }: World,
  of: { id: string; title: string; state?: 'offered' | 'draft' },
): Promise<string> {
  const { db, now } = service.ctx;
  const q = db.query;
  const [cover] = await resultsOf(q, generationId);
  const { id, title, state = 'offered' } = of;
  const content = await storedContent(
    testTemplate({ id, title: { en: title } }),
    cover?.objectKey ?? '',
  );
  const row = {
    id,
    kind: 'image',
    authorAccountId: accountId,
    visibility: 'public',
    state,
    category: 'poster',
    position: 1_000,
    cover: `${id}.jpg`,
    coverHash: null,
    priceCredits: null,
    version: 1,
    needs: 'profile',
    engineNeed: null,
    search: '{}',
    createdAt: now(),
    updatedAt: now(),
  } as const;
  await db.commit([
    q.insert(templateVersions).values({
      ...{ ...content, templateId: id, version: 1, createdAt: now() },
    }),
    q.insert(templates).values(row),
  ]);
  return id;
}

/** Adds a template that waits to be approved. @returns the submission's id */
export async function addSubmission(world: World, template: string): Promise<string> {
  const { db, now } = world.house.service.ctx;
  const q = db.query;
  await addTemplate(world, { id: template, title: `Title of ${template}`, state: 'draft' });
  const [cover] = await resultsOf(q, world.generationId);
  const id = newId(now());
  const listing = { category: 'poster', language: 'en', priceCredits: null, visibility: 'public' };
  await db.commit([
    insertSubmission(q, {
      ...{ id, templateId: template, version: 1, accountId: world.accountId, state: 'held' },
      ...{ listing: JSON.stringify(listing), coverResultId: cover?.id ?? null },
      ...{ sampleGenerationId: world.generationId, category: 'rights', createdAt: now() },
    }),
  ]);
  return id;
}

/** Adds a template of the person that was reported. @returns its code */
export async function addReported(world: World, template: string): Promise<string> {
  const { db, now } = world.house.service.ctx;
  await addTemplate(world, { id: template, title: `Title of ${template}` });
  const about = { subjectKind: 'template', subjectId: template, version: 1 } as const;
  await db.commit(
    (['rights', 'rights', 'likeness'] as const).map((reason) =>
      insertReport(db.query, {
        ...{ ...about, id: newId(now()), reason, reporterHash: newId(now()) },
        createdAt: now(),
      }),
    ),
  );
  return `t.${template}`;
}

/** Adds a claim of likeness. @param of `subjects`: codes; `left`: hours that are left, negative after its time */
export async function addClaim(
  { house: { service } }: World,
  of: { subjects: readonly string[]; left: number },
): Promise<string> {
  const { ctx } = service;
  const now = ctx.now();
  const id = newId(now);
  const dueAt = now + of.left * HOUR_MS;
  const words = await sealClaim(ctx, id, {
    contact: 'mira@example.com',
    target: of.subjects.join(' '),
    words: 'That is my face, and nobody has asked me.',
  });
  await ctx.db.commit([
    insertClaim(ctx.db.query, {
      ...{ ...words, id, locale: 'en', state: 'open', dueAt, createdAt: now },
      subjects: of.subjects.join(' '),
      ranOutAt: of.left < 0 ? dueAt : null,
    }),
  ]);
  return id;
}

/** Adds somebody who was limited, over a review where one is named, and appeals. @returns the appeal's id */
export async function addAppeal(
  { house, door }: World,
  reviewId: string | null = null,
): Promise<string> {
  const { ctx } = house.service;
  const q = ctx.db.query;
  const { chat } = await joined(door);
  const account = await accountAt(q, { surface: 'playground', userId: chat });
  if (!account) throw new Error('nobody');
  const { id: accountId } = account;
  const source = reviewId === null ? null : `review:${reviewId}`;
  const of = { targetId: accountId, step: 'limited', reason: 'content', source } as const;
  await perform(ctx, await takeStep(ctx, COMMAND, of));
  const step = await stepInForce(q, accountId, ctx.now());
  const id = newId(ctx.now());
  const said = 'I only wanted a birthday card for my sister.';
  const words = await sealOwnText(ctx, accountId, appealPlace(id, 'words'), said);
  const row = { id, stepId: step?.id ?? '', accountId, words, createdAt: ctx.now() };
  await ctx.db.commit([insertAppeal(q, row)]);
  return id;
}

/** Adds a template whose cover looks like that of one that is there. */
export async function addCopy(world: World, of: { original: string; copy: string }): Promise<void> {
  const { db, now } = world.house.service.ctx;
  await addTemplate(world, { id: of.copy, title: `Title of ${of.copy}` });
  const fingerprints = [{ coarse: 'f0e1d2c3b4a59687', fine: '0123456789abcdef'.repeat(4) }];
  for (const templateId of [of.original, of.copy])
    await db.commit(
      storeCoverFingerprints(db.query, { templateId, version: 1, fingerprints, now: now() }),
    );
}
