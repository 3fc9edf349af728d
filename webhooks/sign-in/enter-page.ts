import type { Context as HttpContext } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { sameOriginOnly } from '../../bots/playground/same-origin.ts';
import { WEB_PATHS } from '../../core/sign-in/audiences.ts';
import { isWebLinkOpen, type OpenedSession, signInByLink } from '../../core/sign-in/sign-in.ts';
import { newToken } from '../../core/sign-in/tokens.ts';
import { sameSecret } from '../../core/storage/same-secret.ts';
import { privatePage } from '../../core/web/private-page.ts';
import type { WebAudience } from '../../db/web-sessions.ts';
import { type Reader, readerOf, say } from '../pages/reader.ts';
import { enteringOf, setEntering, setSessionToken } from './cookies.ts';
import { deviceOf } from './device.ts';
import type { SignInParts } from './parts.ts';

/**
 * Creates the pages behind one-time links. Opening one only asks: chats fetch links for their previews, and
 * that must not use them up. The button signs in the browser that has opened the page, and no other.
 * @param entered called once somebody has signed in
 */
export function enterRoutes(
  parts: SignInParts,
  audience: WebAudience,
  entered: (opened: OpenedSession) => Promise<void>,
): Hono {
  const app = new Hono();
  app.use(sameOriginOnly(parts.publicUrl));
  app.get('/:token', async (c) => {
    const reader = readerOf(c);
    if (!(await isWebLinkOpen(parts, audience, c.req.param('token'))))
      return answer(parts, c, gone(reader, audience), 410);
    const nonce = newToken();
    setEntering(c, audience, { nonce, secure: parts.secure });
    return answer(parts, c, asked(reader, audience, nonce), 200);
  });
  app.post('/:token', async (c) => {
    const reader = readerOf(c);
    const { nonce } = await c.req.parseBody();
    const entering = enteringOf(c);
    const isSame = entering !== null && typeof nonce === 'string' && sameSecret(nonce, entering);
    if (!isSame) return answer(parts, c, foreign(reader), 403);
    const device = deviceOf(c.req.header('user-agent'));
    const opened = await signInByLink(parts, { audience, token: c.req.param('token'), device });
    if (!opened) return answer(parts, c, gone(reader, audience), 410);
    setSessionToken(c, audience, { token: opened.token, secure: parts.secure });
    await entered(opened);
    return c.redirect(WEB_PATHS[audience], 303);
  });
  return app;
}

/** A page of a title, some words and perhaps a form. */
type Words = { title: string; body: ReturnType<typeof html> };

function answer(
  { styles }: SignInParts,
  c: HttpContext,
  { title, body }: Words,
  status: 200 | 403 | 410,
): Response | Promise<Response> {
  const { locale } = readerOf(c);
  c.header('cache-control', 'private, no-store');
  c.header('referrer-policy', 'same-origin');
  c.header('content-language', locale);
  return c.html(privatePage({ locale, title, styles: styles(), body }), status);
}

const page = (title: string, rest: ReturnType<typeof html>): Words => ({
  title,
  body: html`<main class="entering"><h1>${title}</h1>${rest}</main>`,
});

const asked = (reader: Reader, audience: WebAudience, nonce: string): Words =>
  page(
    say(reader, 'entering.title', { audience }),
    html`<p>${say(reader, 'entering.about')}</p><form method="post"><input type="hidden" name="nonce" value="${nonce}"><button class="key primary" type="submit">${say(reader, 'entering.do')}</button></form>`,
  );

const gone = (reader: Reader, audience: WebAudience): Words =>
  page(
    say(reader, 'entering.gone'),
    html`<p role="alert">${say(reader, 'entering.gone.how', { audience })}</p>`,
  );

const foreign = (reader: Reader): Words =>
  page(
    say(reader, 'entering.foreign'),
    html`<p role="alert">${say(reader, 'entering.foreign.how')}</p>`,
  );
