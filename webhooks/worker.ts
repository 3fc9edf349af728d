import { Hono } from 'hono';

/** The health route of the Cloudflare Worker. */
const app = new Hono();

app.get('/healthz', (c) => c.json({ status: 'ok' }));
app.notFound((c) => c.json({ error: 'not found' }, 404));

export default app;
