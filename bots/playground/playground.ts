import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Surface } from '../../core/chat/surface.ts';
import { serveAsset } from '../../core/web/assets.ts';
import { LIMITS } from './limits.ts';
import type { PlaygroundOptions } from './options.ts';
import { accessPage, endSessions, makeCode, recover } from './routes/access.ts';
import { events } from './routes/events.ts';
import { media, personPhoto } from './routes/media.ts';
import { send } from './routes/messages.ts';
import { page } from './routes/page.ts';
import {
  openRates,
  openUploads,
  type RouteContext,
  refuse,
  withSession,
} from './routes/route-context.ts';
import { upload } from './routes/uploads.ts';
import { sameOriginOnly } from './same-origin.ts';
import { playgroundSurface } from './surface.ts';
import { openTabSignals } from './tab-signals.ts';

/** The playground: its surface and its routes. */
export type Playground = {
  surface: Surface;
  /** The routes to mount at `/playground`. */
  routes: Hono;
  /** Deletes used and forgotten uploads and old messages. */
  sweep(): Promise<void>;
  /** Ends all open streams. */
  close(): void;
};

/** Creates the chat in the browser, a surface like the others. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const tabSignals = openTabSignals();
  const routeContext: RouteContext = {
    ...{ ...options, tabSignals },
    ...{ rates: openRates(options), uploads: openUploads() },
  };
  return {
    surface: playgroundSurface(routeContext),
    routes: routesOf(routeContext),
    sweep: () => routeContext.files.sweep(),
    close: () => tabSignals.close(),
  };
}

function routesOf(routeContext: RouteContext): Hono {
  const routes = new Hono();
  const small = bodyLimit({ maxSize: LIMITS.bodyBytes, onError: (c) => refuse(c, 'too-large') });
  routes.use(sameOriginOnly(routeContext.publicUrl));
  routes.get('/', (c) => page(routeContext, c));
  routes.get('/access', (c) => accessPage(routeContext, c));
  routes.post('/access/code', small, (c) => makeCode(routeContext, c));
  routes.post('/access/end', small, (c) => endSessions(routeContext, c));
  routes.post('/access/recover', small, (c) => recover(routeContext, c));
  routes.get('/assets/:name', async (c) => {
    const served = await serveAsset(routeContext.assets, c.req.param('name'));
    return served ?? refuse(c, 'not-found');
  });
  routes.get('/people/:photo', (c) => personPhoto(routeContext, c));
  routes.get('/media/:message/:index', (c) =>
    withSession(routeContext, c, (session) => media(routeContext, c, session)),
  );
  routes.get('/events', (c) =>
    withSession(routeContext, c, (session) => events(routeContext, c, session)),
  );
  routes.post('/uploads', (c) =>
    withSession(routeContext, c, (session) => upload(routeContext, c, session)),
  );
  routes.post('/messages', small, (c) =>
    withSession(routeContext, c, (session) => send(routeContext, c, session)),
  );
  return routes;
}
