import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Surface } from '../../core/chat/surface.ts';
import { serveAsset } from '../../core/web/assets.ts';
import { LIMITS } from './limits.ts';
import type { PlaygroundOptions } from './options.ts';
import { events } from './routes/events.ts';
import { media, personPhoto } from './routes/media.ts';
import { send } from './routes/messages.ts';
import { page } from './routes/page.ts';
import { openRates, type RouteContext, refuse, withSession } from './routes/route-context.ts';
import { upload } from './routes/uploads.ts';
import { sameOriginOnly } from './same-origin.ts';
import { playgroundSurface } from './surface.ts';
import { openTabSignals } from './tab-signals.ts';

export type Playground = {
  surface: Surface;
  /** To be mounted at `/playground`. */
  routes: Hono;
  /** Deletes what is due: files that were taken or forgotten, old messages. */
  sweep(): Promise<void>;
  /** Ends all open streams. */
  close(): void;
};

/** A chat in the browser: a surface like the others, for trying out and for demos. */
export function createPlayground(options: PlaygroundOptions): Playground {
  const live = openTabSignals();
  const room: RouteContext = { ...options, live, rates: openRates(options) };
  return {
    surface: playgroundSurface(room),
    routes: routesOf(room),
    sweep: async () => {
      await room.files.sweep();
      await room.transcript.sweep();
    },
    close: () => live.close(),
  };
}

function routesOf(room: RouteContext): Hono {
  const routes = new Hono();
  const small = bodyLimit({ maxSize: LIMITS.bodyBytes, onError: (c) => refuse(c, 'too-large') });
  routes.use(sameOriginOnly(room.publicUrl));
  routes.get('/', (c) => page(room, c));
  routes.get('/assets/:name', (c) => {
    return serveAsset(room.assets, c.req.param('name')) ?? refuse(c, 'not-found');
  });
  routes.get('/people/:photo', (c) => personPhoto(room, c));
  routes.get('/media/:message/:index', (c) =>
    withSession(room, c, (session) => media(room, c, session)),
  );
  routes.get('/events', (c) => withSession(room, c, (session) => events(room, c, session)));
  routes.post('/uploads', (c) => withSession(room, c, (session) => upload(room, c, session)));
  routes.post('/messages', small, (c) => withSession(room, c, (session) => send(room, c, session)));
  return routes;
}
