import type { Context } from 'hono';
import type { KeptMessage } from '../../../core/playground/transcript.ts';
import { LOCALES, type Locale } from '../../../core/texts/catalogue.ts';
import { localeOf } from '../../../core/texts/locale.ts';
import { readSession, setPaymentReturn, startSession } from '../../../core/web/session.ts';
import { parseChatMessage } from '../chat-message.ts';
import { renderMessage } from '../render/message.ts';
import { renderPage } from '../render/page.ts';
import { type RouteContext, refuse } from './route-context.ts';

/** The language a browser asks for first. */
export function languageOf(c: Context): string | null {
  return c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim().slice(0, 35) || null;
}

/** `GET /playground`: the chat as it stands, with a session for who has none. */
export async function page(room: RouteContext, c: Context): Promise<Response> {
  const address = room.remoteAddress(c);
  if (!room.rates.request(address)) return refuse(c, 'slow-down');
  let session = await readSession(c, room.sessionSecret);
  if (!session) {
    if (!room.rates.session(address)) return refuse(c, 'slow-down');
    session = await startSession(c, room.sessionSecret, isSecure(room, c));
  }
  setPaymentReturn(c, isSecure(room, c));
  const messages = await room.transcript.all(session.userId);
  const locale = spoken(messages) ?? localeOf(languageOf(c));
  const rendered = messages.map((message) => renderMessage(message, room.renderText, locale));
  c.header('cache-control', 'no-store');
  return c.html(
    await renderPage({
      ink: { locale, renderText: room.renderText },
      nonce: c.get('secureHeadersNonce') ?? '',
      assets: room.assets,
      commands: room.commands,
      messages: rendered.filter((message) => message !== null),
      revision: Math.max(0, ...messages.map((message) => message.revision)),
      uploadBytes: room.uploadBytes,
    }),
  );
}

/** The language alme last spoke in this chat: the one the user chose. */
export function spoken(messages: readonly KeptMessage[]): Locale | null {
  for (const message of messages.toReversed()) {
    const said = parseChatMessage(message.body);
    if (said?.from === 'alme') return LOCALES.find((locale) => locale === said.locale) ?? null;
  }
  return null;
}

function isSecure(room: RouteContext, c: Context): boolean {
  return (room.publicUrl ?? c.req.url).startsWith('https:');
}
