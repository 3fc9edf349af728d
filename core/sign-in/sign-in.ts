import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import {
  endWebSession,
  insertWebSession,
  unusedWebLink,
  useWebLink,
  type WebAudience,
  type WebSessionRow,
  webSessionsOf,
} from '../../db/web-sessions.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { newToken, tokenHash } from './tokens.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'now'>;

/** A session that was just opened, with what its browser's cookie holds. */
export type OpenedSession = { token: string; session: WebSessionRow };

/**
 * Tells whether a one-time link can still be used, without using it up.
 * @param token what the link ends with, from outside
 */
export async function isWebLinkOpen(
  ctx: Pick<Context, 'db' | 'now'>,
  audience: WebAudience,
  token: string,
): Promise<boolean> {
  const linkHash = await tokenHash(token);
  const row = linkHash === null ? null : await unusedWebLink(ctx.db.query, linkHash);
  return row !== null && row.audience === audience && row.expiresAt > ctx.now();
}

/**
 * Signs a browser in by a one-time link, which is used up by that.
 * @param of `token` what the link ends with, from outside; `device` the browser in two words
 * @returns null for a link that is none, is over, or was used
 */
export async function signInByLink(
  ctx: Needs,
  of: { audience: WebAudience; token: string; device: string },
): Promise<OpenedSession | null> {
  const linkHash = await tokenHash(of.token);
  const row = linkHash === null ? null : await unusedWebLink(ctx.db.query, linkHash);
  if (linkHash === null || row?.audience !== of.audience) return null;
  const now = ctx.now();
  const token = newToken();
  const opened = {
    sessionHash: await tokenHash(token),
    device: of.device,
    expiresAt: expiryOf(ctx, of.audience, { signedInAt: now, now }),
  };
  const [used] = await ctx.db.commit([
    useWebLink(ctx.db.query, linkHash, { ...opened, now }),
    ...(await endOldest(ctx, row)),
  ]);
  if (used !== 1) return null;
  return { token, session: { ...row, ...opened, linkHash: null, signedInAt: now, seenAt: now } };
}

/**
 * Signs somebody in to the Mini App whom the platform itself has vouched for.
 * @param of `chatId` the direct chat with them; `device` the browser in two words
 */
export async function signInByPlatform(
  ctx: Needs,
  of: { surface: SurfaceName; userId: string; chatId: string; device: string },
): Promise<OpenedSession> {
  const now = ctx.now();
  const token = newToken();
  const session: WebSessionRow = {
    ...of,
    id: newId(now),
    audience: 'app',
    linkHash: null,
    sessionHash: await tokenHash(token),
    createdAt: now,
    signedInAt: now,
    seenAt: now,
    expiresAt: expiryOf(ctx, 'app', { signedInAt: now, now }),
  };
  const q = ctx.db.query;
  await ctx.db.commit([insertWebSession(q, session), ...(await endOldest(ctx, session))]);
  return { token, session };
}

/**
 * Computes when a session ends that is used now, in milliseconds since the epoch.
 */
export function expiryOf(
  { rules }: Pick<Context, 'rules'>,
  audience: WebAudience,
  { signedInAt, now }: { signedInAt: number; now: number },
): number {
  const { mostMs, idleMs } = rules.web[audience];
  return Math.min(signedInAt + mostMs, now + idleMs);
}

/** Builds the statements that make room for one more session of a person. */
async function endOldest(ctx: Needs, person: WebSessionRow): Promise<Statement[]> {
  const { sessions: most } = ctx.rules.web;
  const rows = await webSessionsOf(ctx.db.query, person, { now: ctx.now(), most: 2 * most });
  return rows.slice(most - 1).map(({ id }) => endWebSession(ctx.db.query, person, id));
}
