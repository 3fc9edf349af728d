import type { Context } from 'hono';
import type { KeptMessage } from '../../../core/playground/transcript.ts';
import { LOCALES, type Locale } from '../../../core/texts/catalogue.ts';
import { localeOf } from '../../../core/texts/locale.ts';
import { clientNetwork } from '../../../core/web/client-network.ts';
import {
  readSession,
  renewSession,
  setPaymentReturn,
  startSession,
} from '../../../core/web/session.ts';
import { parseChatMessage } from '../chat-message.ts';
import { renderMessage } from '../render/message.ts';
import { renderPage } from '../render/page.ts';
import { isSecure, type RouteContext, refuse, sessionKeys } from './route-context.ts';

/** Reads the browser's preferred language tag. */
export function languageOf(c: Context): string | null {
  return c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim().slice(0, 35) || null;
}

/** Handles `GET /playground`: renders the chat, with a new session for a browser without one. */
export async function page(routeContext: RouteContext, c: Context): Promise<Response> {
  const address = clientNetwork(routeContext.remoteAddress(c));
  if (!routeContext.rates.request(address)) return refuse(c, 'slow-down');
  const keys = sessionKeys(routeContext);
  const secure = isSecure(routeContext, c);
  let session = await readSession(c, keys);
  if (!session) {
    if (!routeContext.rates.session(address)) return refuse(c, 'slow-down');
    session = await startSession(c, keys, null, secure);
  } else {
    await renewSession(c, keys, session, secure);
  }
  setPaymentReturn(c, secure);
  const messages = await routeContext.transcript.all(session.userId);
  const locale = spoken(messages) ?? localeOf(languageOf(c));
  const rendered = messages.map((message) =>
    renderMessage(message, routeContext.renderText, locale),
  );
  c.header('cache-control', 'no-store');
  return c.html(
    await renderPage({
      renderContext: { locale, renderText: routeContext.renderText },
      nonce: c.get('secureHeadersNonce') ?? '',
      assets: routeContext.assets,
      commands: routeContext.commands,
      messages: rendered.filter((message) => message !== null),
      revision: Math.max(0, ...messages.map((message) => message.revision)),
      uploadBytes: routeContext.uploadBytes,
      spokenSeconds: routeContext.spokenSeconds(),
    }),
  );
}

/**
 * Finds the language of the newest reply in a chat, which the user has chosen.
 * @returns null for a chat without replies
 */
export function spoken(messages: readonly KeptMessage[]): Locale | null {
  for (const message of messages.toReversed()) {
    const chatMessage = parseChatMessage(message.body);
    if (chatMessage?.from === 'alme')
      return LOCALES.find((locale) => locale === chatMessage.locale) ?? null;
  }
  return null;
}
