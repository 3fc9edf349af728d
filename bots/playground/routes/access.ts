import type { Context } from 'hono';
import { localeOf } from '../../../core/texts/locale.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import { readSession, startSession } from '../../../core/web/session.ts';
import { type AccessNews, renderAccess } from '../render/access.ts';
import { languageOf, spoken } from './page.ts';
import { isSecure, type RouteContext, refuse, sessionKeys } from './route-context.ts';

/** The largest form, far above any recovery code. */
const CODE_CHARACTERS = 200;

/**
 * Handles `GET /playground/access`: the page on which a browser's owner makes a recovery code, uses one,
 * and ends all sessions.
 */
export async function accessPage(routeContext: RouteContext, c: Context): Promise<Response> {
  if (!routeContext.rates.request(addressOf(routeContext, c))) return refuse(c, 'slow-down');
  const session = await readSession(c, sessionKeys(routeContext));
  return shown(routeContext, c, { userId: session?.userId ?? null, news: null });
}

/** Handles `POST /playground/access/code`: makes a recovery code and shows it once. */
export async function makeCode(routeContext: RouteContext, c: Context): Promise<Response> {
  const session = await readSession(c, sessionKeys(routeContext));
  if (!session) return c.redirect('/playground', 303);
  if (!routeContext.rates.update(session.userId)) return refuse(c, 'slow-down');
  const code = await routeContext.access.makeCode(session.userId);
  return shown(routeContext, c, { userId: session.userId, news: { kind: 'code', code } });
}

/**
 * Handles `POST /playground/access/end`: ends all sessions of this browser's user, other browsers' with
 * them, and begins another one here.
 */
export async function endSessions(routeContext: RouteContext, c: Context): Promise<Response> {
  const keys = sessionKeys(routeContext);
  const session = await readSession(c, keys);
  if (!session) return c.redirect('/playground', 303);
  const user = await routeContext.access.endSessions(session.userId);
  routeContext.tabSignals.end(session.userId);
  await startSession(c, keys, user, isSecure(routeContext, c));
  return shown(routeContext, c, { userId: session.userId, news: { kind: 'ended' } });
}

/** Handles `POST /playground/access/recover`: opens the account that a recovery code leads to. */
export async function recover(routeContext: RouteContext, c: Context): Promise<Response> {
  if (!routeContext.rates.recovery(addressOf(routeContext, c))) return refuse(c, 'slow-down');
  const keys = sessionKeys(routeContext);
  const session = await readSession(c, keys);
  const form = await c.req.parseBody();
  const code = typeof form.code === 'string' ? form.code.slice(0, CODE_CHARACTERS) : '';
  const current = session?.userId ?? null;
  const found = await routeContext.access.recover(code, current);
  if (typeof found === 'string')
    return shown(routeContext, c, { userId: current, news: { kind: found } });
  await startSession(c, keys, found.user, isSecure(routeContext, c));
  const news = { kind: 'recovered', code: found.code } as const;
  return shown(routeContext, c, { userId: found.user.userId, news });
}

async function shown(
  routeContext: RouteContext,
  c: Context,
  { userId, news }: { userId: string | null; news: AccessNews | null },
): Promise<Response> {
  const messages = userId === null ? [] : await routeContext.transcript.all(userId);
  const locale = spoken(messages) ?? localeOf(languageOf(c));
  c.header('cache-control', 'no-store');
  const isWrong = news?.kind === 'wrong' || news?.kind === 'stranded';
  const { assets } = routeContext;
  const page = await renderAccess({ locale, assets, hasSession: userId !== null, news });
  return c.html(page, isWrong ? 422 : 200);
}

const addressOf = (routeContext: RouteContext, c: Context): string =>
  clientNetwork(routeContext.remoteAddress(c));
