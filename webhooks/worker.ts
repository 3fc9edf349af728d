import { Hono } from 'hono';

/** The Cloudflare side's health: answers as long as the Worker runs. */
const app = new Hono();

app.get('/healthz', (c) => c.json({ status: 'ok' }));
app.notFound((c) => c.json({ error: 'not found' }, 404));

export default app;
