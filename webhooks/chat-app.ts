import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { LinearRouter } from 'hono/router/linear-router';
import type { Log } from '../core/log.ts';
import { isOutage } from '../core/storage/outage.ts';

/**
 * Creates the HTTP application of a Worker that platforms of chats send to and that has no pages.
 * @param groups the routes of the surfaces, which limit bodies themselves
 */
export function createChatApp(groups: readonly Hono[], log: Log): Hono {
  // It lives for one request: any other router prepares itself for many, for longer than this one looks.
  const app = new Hono({ router: new LinearRouter() });
  for (const group of groups) app.route('/', group);
  app.notFound((c) => c.json({ error: 'not found' }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500)
      return c.json({ error: 'not acceptable' }, error.status);
    log.error({ err: error, path: c.req.routePath }, 'request failed');
    return c.json({ error: 'unavailable' }, isOutage(error) ? 503 : 500);
  });
  return app;
}
