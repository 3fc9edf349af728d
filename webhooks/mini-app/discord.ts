import { Hono, type Context as HttpContext } from 'hono';
import { html } from 'hono/html';
import { privatePage } from '../../core/web/private-page.ts';
import { boundedBody } from '../bounded-body.ts';
import { readerOf, say } from '../pages/reader.ts';
import type { DiscordDoor } from './discord-door.ts';
import { appStyles } from './elements.ts';
import { enterByPlatform, refuseEntry } from './enter-by-platform.ts';
import type { MiniAppParts } from './parts.ts';
import { toolUrl } from './tools.ts';

/** Bytes of an authorization code, at most. */
const MOST_BYTES = 512;
const PATH = '/app/discord';

/**
 * Creates the way into the app as an activity of Discord's: the page that Discord shows, which asks it for
 * an authorization code and then holds the app in a frame, and the route that signs somebody in by the code.
 */
export function discordRoutes(parts: MiniAppParts, door: DiscordDoor): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    // Only Discord opens an activity; elsewhere the app is signed in to by a link.
    if (!c.req.query('frame_id')) return c.redirect('/app', 302);
    const reader = readerOf(c);
    const words = (['declined', 'failed'] as const).map(
      (one) => html` data-${one}="${say(reader, `app.sign-in.${one}`)}"`,
    );
    const title = say(reader, 'app.title');
    const script = toolUrl(parts.tools, 'discord-entry.js');
    return c.html(
      privatePage({
        locale: reader.locale,
        title,
        styles: html`${appStyles(parts)}<script type="module" src="${script}"></script>`,
        body: html`<main class="entering"><p role="status" id="entry" data-application="${door.applicationId}"${words}>${say(reader, 'app.sign-in.under-way')}</p></main><iframe class="activity" title="${title}" hidden></iframe>`,
      }),
    );
  });
  app.post('/', (c) => enter(parts, door, c));
  return app;
}

async function enter(parts: MiniAppParts, door: DiscordDoor, c: HttpContext): Promise<Response> {
  const body = await boundedBody(c.req.raw, MOST_BYTES);
  if (typeof body === 'string') return refuseEntry(c, 'app.sign-in.failed', 400);
  const found = await door.readCode(new TextDecoder().decode(body));
  if (found === 'unavailable') return refuseEntry(c, 'app.sign-in.away', 503);
  if (found === 'refused') return refuseEntry(c, 'app.sign-in.failed', 401);
  const { userId } = found;
  return enterByPlatform(parts, c, {
    surface: 'discord',
    userId,
    inside: 'Discord',
    onTo: '/app',
  });
}

/**
 * Creates the route that leads Discord from the root of the activity to its page: Discord opens an activity
 * at the root alone. Whoever else opens the root sees the front page.
 */
export function activityRoot(): Hono {
  const app = new Hono();
  app.get('/', (c, next) =>
    c.req.query('frame_id') && c.req.query('instance_id')
      ? Promise.resolve(c.redirect(`${PATH}${new URL(c.req.url).search}`, 302))
      : next(),
  );
  return app;
}
