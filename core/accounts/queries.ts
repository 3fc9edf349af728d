import { type Holdings, holdingsOf } from '../../db/accounts.ts';
import { type ConsentRow, consentsOf } from '../../db/consents.ts';
import { type FacePhotoRow, facesOf } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/** Reads the photos of an account's face profile. @throws {ProductError} `forbidden` */
export async function faces(ctx: Needs, actor: Actor, accountId: string): Promise<FacePhotoRow[]> {
  requireOwner(ctx, actor, accountId);
  return facesOf(ctx.db.query, accountId);
}

/** Reads how much is held about an account. @throws {ProductError} `forbidden` */
export async function holdings(ctx: Needs, actor: Actor, accountId: string): Promise<Holdings> {
  requireOwner(ctx, actor, accountId);
  return holdingsOf(ctx.db.query, accountId);
}

/** Reads what an account has consented to, and when. @throws {ProductError} `forbidden` */
export async function consents(ctx: Needs, actor: Actor, accountId: string): Promise<ConsentRow[]> {
  requireOwner(ctx, actor, accountId);
  return consentsOf(ctx.db.query, accountId);
}
