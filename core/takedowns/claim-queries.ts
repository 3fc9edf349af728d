import { type ClaimRow, claimOf, openClaims } from '../../db/likeness-claims.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { claimIdIn, subjectsOf } from './claim.ts';
import { openClaim } from './sealed-claim.ts';
import { type FoundSubject, findSubject } from './subject.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'secrets'>;

const MOST_CLAIMS = 10;

/** A claim as an operator decides about it. */
export type ClaimCard = { claim: ClaimRow; subjects: FoundSubject[] };

/**
 * Reads a claim with what it names.
 * @returns null where there is none
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function claimCard(ctx: Needs, actor: Actor, id: string): Promise<ClaimCard | null> {
  requireOperator(ctx, actor, 'cases');
  const claim = await claimOf(ctx.db.query, id);
  if (!claim) return null;
  const found = await Promise.all(subjectsOf(claim).map((subject) => findSubject(ctx, subject)));
  return { claim: await openClaim(ctx, claim), subjects: found.filter((one) => one !== null) };
}

/** Reads the claims that wait, the most urgent first. @throws {ProductError} `forbidden` */
export async function waitingClaims(ctx: Needs, actor: Actor): Promise<ClaimRow[]> {
  requireOperator(ctx, actor, 'cases');
  const claims = await openClaims(ctx.db.query, MOST_CLAIMS);
  return Promise.all(claims.map((claim) => openClaim(ctx, claim)));
}

/** Reads the claim that a page's token is for; null where the token is none of ours. */
export async function claimByToken(
  ctx: Pick<Context, 'db' | 'secrets'>,
  token: string,
): Promise<ClaimRow | null> {
  const id = await claimIdIn(ctx, token);
  const claim = id === null ? null : await claimOf(ctx.db.query, id);
  return claim && openClaim(ctx, claim);
}
