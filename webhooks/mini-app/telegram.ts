import { Hono, type Context as HttpContext } from 'hono';
import { html } from 'hono/html';
import { privatePage } from '../../core/web/private-page.ts';
import { boundedBody } from '../bounded-body.ts';
import { readerOf, say } from '../pages/reader.ts';
import { appStyles } from './elements.ts';
import { enterByPlatform, refuseEntry } from './enter-by-platform.ts';
import type { MiniAppParts } from './parts.ts';
import type { TelegramDoor } from './telegram-door.ts';
import { toolUrl } from './tools.ts';

/** Bytes of what Telegram hands over, at most. */
const MOST_BYTES = 16 * 1024;
const TEMPLATE = /^t_([a-z0-9-]{1,24})$/;

/**
 * Creates the way into the app from inside Telegram: a page that hands on what Telegram has signed, and the
 * route that signs somebody in by it. Telegram's own script is not needed: what it hands over stands behind
 * the `#` of the address.
 */
export function telegramRoutes(parts: MiniAppParts, door: TelegramDoor): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const reader = readerOf(c);
    const words = (['stale', 'failed'] as const).map(
      (one) => html` data-${one}="${say(reader, `app.sign-in.${one}`)}"`,
    );
    const script = toolUrl(parts.tools, 'telegram-entry.js');
    return c.html(
      privatePage({
        locale: reader.locale,
        title: say(reader, 'app.title'),
        styles: html`${appStyles(parts)}<script type="module" src="${script}"></script>`,
        body: html`<main class="entering"><p role="status" id="entry"${words}>${say(reader, 'app.sign-in.under-way')}</p></main>`,
      }),
    );
  });
  app.post('/', (c) => enter(parts, door, c));
  return app;
}

async function enter(parts: MiniAppParts, door: TelegramDoor, c: HttpContext): Promise<Response> {
  const body = await boundedBody(c.req.raw, MOST_BYTES);
  if (typeof body === 'string') return refuseEntry(c, 'app.sign-in.failed', 400);
  const found = await door.readInitData(new TextDecoder().decode(body));
  if (found === 'stale') return refuseEntry(c, 'app.sign-in.stale', 401);
  if (found === 'forged') return refuseEntry(c, 'app.sign-in.failed', 401);
  const { userId, start } = found;
  const onTo = `/app${TEMPLATE.test(start ?? '') ? `/t/${start?.slice(2)}` : ''}`;
  return enterByPlatform(parts, c, { surface: 'telegram', userId, inside: 'Telegram', onTo });
}
