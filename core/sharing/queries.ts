import type { Id } from '../../db/database.ts';
import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { newId } from '../../db/ids.ts';
import { generationBehind, generationBehindShare } from '../../db/ids-behind.ts';
import { type ResultRow, resultsOf } from '../../db/results.ts';
import {
  publicNameOf,
  type SharedRow,
  type ShareLine,
  type ShareRow,
  sharedRow,
  shareOf,
  sharesOfAccount,
  sharesOfGeneration,
} from '../../db/shares.ts';
import type { Context } from '../context.ts';
import { isOut } from '../generations/states.ts';
import { type Actor, owns, type Person, requireOwner } from '../verbs/actor.ts';
import { shareIdIn, shareLink } from './share-links.ts';
import { mayPostWhereBegun } from './where-begun.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'secrets' | 'publicUrl' | 'operators'>;

/** A shared result as others see it: whom to name, and what. */
export type SharedResult = Pick<SharedRow, 'share' | 'result' | 'generation'> & {
  /** The owner, where they want to be named. */
  owner: { name: string; handle: string } | null;
  /** The id of the template, where it is to be named and everybody may see it. */
  templateId: string | null;
};

/** What a token leads to: a result, or why there is none (any more). */
export type Shared =
  | { is: 'shown'; shared: SharedResult }
  /** Its owner or its end took it back; or somebody looks at it. */
  | { is: 'ended' | 'taken-down' | 'hidden' };

/**
 * Reads what a link's token shows.
 * @returns null for a token that is none of ours
 */
export async function shareByToken(
  ctx: Pick<Needs, 'db' | 'now' | 'secrets'>,
  token: string,
): Promise<Shared | null> {
  const id = await shareIdIn(ctx, token);
  if (id === null) return null;
  const q = ctx.db.query;
  const [row, share] = await Promise.all([sharedRow(q, id), shareOf(q, id)]);
  if (share?.state === 'taken-down') return { is: 'taken-down' };
  if (!row || row.share.state === 'withdrawn' || row.result.expiresAt <= ctx.now())
    return { is: 'ended' };
  const isHidden = row.share.state === 'hidden' || row.ownerStatus === 'suspended';
  if (isHidden || !isOut(row.generation.state)) return { is: 'hidden' };
  return { is: 'shown', shared: asSeen(row) };
}

/** Tells of a share what others may know. */
export function asSeen(row: SharedRow): SharedResult {
  const { share, result, generation, ownerName: name, ownerHandle: handle } = row;
  const isNamed = share.credited && name !== null && handle !== null;
  return {
    share,
    result,
    generation,
    owner: isNamed ? { name, handle } : null,
    templateId: share.namesTemplate && row.isTemplateListed ? share.templateId : null,
  };
}

/** A share with its link; null where it has none, or nobody could reach it. */
export type ShareWithLink = ShareLine & { link: string | null };

/**
 * Reads a page of what an account shows to others, newest first; one line more than a page holds where
 * there is a next one.
 * @throws {ProductError} `forbidden`
 */
export async function sharesPage(
  ctx: Needs,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<ShareWithLink[]> {
  requireOwner(ctx, actor, accountId);
  const size = ctx.rules.historyAPage;
  const part = { offset: page * size, limit: size + 1 };
  const rows = await sharesOfAccount(ctx.db.query, accountId, part);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      link: row.kind === 'link' ? await shareLink(ctx, row.id) : null,
    })),
  );
}

/** Reads a share of the actor's; null where there is none of theirs. */
export async function ownShare(
  { db }: Pick<Needs, 'db'>,
  actor: Person,
  id: Id,
): Promise<ShareRow | null> {
  const share = await shareOf(db.query, id);
  return share && owns(actor, share.accountId) ? share : null;
}

/** A link that a result has, or would have. */
export type ResultLink = {
  result: ResultRow;
  /** The link's share; null where there is none yet. */
  share: ShareRow | null;
  /** The id of that share, or a fresh one. */
  id: string;
  /** The link's address; null where people cannot reach the service's pages. */
  address: string | null;
};

/** How the results of a generation can be shared by their owner, and how they are. */
export type Sharing = {
  generation: GenerationRow;
  /** One a result that is kept, in their order. */
  links: ResultLink[];
  /** Everything that shows them, newest first; and what was taken down or is looked at. */
  shares: ShareRow[];
  /** The owner's public name; null where there is none to show. */
  publicName: string | null;
  /** Whether they can be posted in the channel of the server that they were begun on, from elsewhere. */
  canGoBack: boolean;
};

/**
 * Reads how the results of a generation can be shared.
 * @param of the generation, or one of its results or shares
 * @returns null where it is not the actor's, or not kept (any more)
 */
export async function sharing(
  ctx: Needs,
  actor: Person,
  of: { generation: Id } | { result: Id } | { share: Id },
): Promise<Sharing | null> {
  const q = ctx.db.query;
  const id = generationIn(of);
  const [generation, results, shares, publicName] = await Promise.all([
    generationOf(q, id),
    resultsOf(q, id),
    sharesOfGeneration(q, id),
    publicNameOf(q, actor.accountId),
  ]);
  if (!generation || !isOut(generation.state) || !owns(actor, generation.accountId)) return null;
  const kept = results.filter(({ expiresAt }) => expiresAt > ctx.now());
  if (kept.length === 0) return null;
  const [canGoBack, ...links] = await Promise.all([
    mayPostWhereBegun(ctx, generation),
    ...kept.map((result) => linkOf(ctx, result, shares)),
  ]);
  return { generation, links, shares, publicName, canGoBack };
}

function generationIn(of: Parameters<typeof sharing>[2]): Id {
  if ('generation' in of) return of.generation;
  return 'result' in of ? generationBehind(of.result) : generationBehindShare(of.share);
}

async function linkOf(
  ctx: Needs,
  result: ResultRow,
  shares: readonly ShareRow[],
): Promise<ResultLink> {
  const own = (share: ShareRow) => share.resultId === result.id && share.kind === 'link';
  const share = shares.find((one) => own(one) && one.state === 'shown') ?? null;
  const id = share?.id ?? newId(ctx.now());
  return { result, share, id, address: await shareLink(ctx, id) };
}
