import type { Id } from '../../db/database.ts';
import {
  type GenerationRow,
  generationWithKey,
  type HistoryLine,
  historyPage,
  openSingles,
  recentSeconds,
} from '../../db/generations.ts';
import { type ResultRow, resultOf, resultsOf } from '../../db/results.ts';
import { draftTriedBy } from '../../db/template-drafts.ts';
import { isPhoto, type UploadRow, uploadOf, uploadsIn } from '../../db/uploads.ts';
import type { Context } from '../context.ts';
import { type Actor, owns, requireOwner } from '../verbs/actor.ts';
import type { GenerationRequest } from './generation-request.ts';
import { readableRequest } from './sealed-request.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'operators'>;

/** Fewer runs than this say nothing about the usual time. */
const ENOUGH_RUNS = 3;

/**
 * Reads a page of what an account has made and still has, newest first; one line more than a page holds
 * where there is a next one.
 * @throws {ProductError} `forbidden`
 */
export async function history(
  ctx: Needs,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<HistoryLine[]> {
  requireOwner(ctx, actor, accountId);
  return historyPage(ctx.db.query, accountId, page, ctx.rules.historyAPage);
}

/** A generation with its results. */
export type FoundGeneration = {
  row: GenerationRow;
  /** What it asks for, with its words. */
  request: GenerationRequest;
  results: ResultRow[];
  /** The id of the draft that it tried out; null for any other. */
  triedDraft: string | null;
};

/** Reads a generation with its results; null where it is not the actor's. What is under review has none. */
export async function generation(
  ctx: Needs & Pick<Context, 'vault' | 'log'>,
  actor: Actor,
  id: Id,
): Promise<FoundGeneration | null> {
  const [found, results, triedDraft] = await Promise.all([
    generationWithKey(ctx.db.query, id),
    resultsOf(ctx.db.query, id),
    draftTriedBy(ctx.db.query, id),
  ]);
  if (!found || !owns(actor, found.row.accountId)) return null;
  const { row, key } = found;
  const request = await readableRequest(ctx, key, row);
  return { row, request, results: row.state === 'held' ? [] : results, triedDraft };
}

/** Reads a photo that was sent; null where it is not the actor's, or is a mask. */
export async function upload(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<UploadRow | null> {
  const row = await uploadOf(db.query, id);
  return row && isPhoto(row) && owns(actor, row.accountId) ? row : null;
}

/**
 * Reads photos that were sent: those that are the actor's and no masks, in no certain order.
 * @param ids with spaces between
 */
export async function uploadsOf(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  ids: Id,
): Promise<UploadRow[]> {
  const rows = await uploadsIn(db.query, ids);
  return rows.filter((row) => isPhoto(row) && owns(actor, row.accountId));
}

/** Reads a mask; null where it is not the actor's, or is none. */
export async function mask(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<UploadRow | null> {
  const row = await uploadOf(db.query, id);
  return row?.isMask && owns(actor, row.accountId) ? row : null;
}

/** Reads a video whose motion is wanted; null where it is not the actor's, or is none. */
export async function motionVideo(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<UploadRow | null> {
  const row = await uploadOf(db.query, id);
  return row && row.seconds !== null && owns(actor, row.accountId) ? row : null;
}

/** Reads a result; null where it is not the actor's. */
export async function result(
  { db }: Pick<Context, 'db'>,
  actor: Actor,
  id: Id,
): Promise<ResultRow | null> {
  const row = await resultOf(db.query, id);
  return row && owns(actor, row.accountId) ? row : null;
}

/** Reads what an account has being made, oldest first. @throws {ProductError} `forbidden` */
export async function openWork(
  ctx: Needs,
  actor: Actor,
  accountId: string,
): Promise<GenerationRow[]> {
  requireOwner(ctx, actor, accountId);
  return openSingles(ctx.db.query, accountId);
}

/** Tells the median of recent runs' seconds; null where there were too few to say. Anybody may ask. */
export async function usualSeconds(
  { db }: Pick<Context, 'db'>,
  like: { engine: string; operation: Id; templateId: Id | null },
): Promise<number | null> {
  const runs = await recentSeconds(db.query, like);
  const middle = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  return runs.length < ENOUGH_RUNS ? null : (middle ?? null);
}
