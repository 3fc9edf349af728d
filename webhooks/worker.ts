import { Hono } from 'hono';

/** The Cloudflare Worker: it answers its health and nothing else. */
const app = new Hono();

app.get('/healthz', (c) => c.json({ status: 'ok' }));
app.notFound((c) => c.json({ error: 'not found' }, 404));

export default app;
