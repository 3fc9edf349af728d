/** Workers that do nothing, bound as the product's own are: what is deployed is told from how. */
const BASE = `main = "worker.js"
compatibility_date = "2026-11-01"
compatibility_flags = ["nodejs_compat"]
`;
const MODULE = `export default {
  fetch: () => new Response('ok'), queue: async () => undefined, scheduled: async () => undefined,
};
`;
const SERVICES = `[[env.preview.services]]
binding = "VISION"
service = "alme-bots-vision-preview"
[[env.preview.services]]
binding = "DRAWING"
service = "alme-bots-drawing-preview"
`;
const SHARED = `${SERVICES}[[env.preview.r2_buckets]]
binding = "OBJECTS"
bucket_name = "alme-bots-objects-preview"
[[env.preview.queues.producers]]
binding = "TASKS"
queue = "alme-bots-tasks-preview"
[env.preview.ai]
binding = "AI"
[env.preview.images]
binding = "IMAGES"
[[env.preview.analytics_engine_datasets]]
binding = "METRICS"
dataset = "alme_bots_preview"
[env.preview.secrets]
required = ["DATABASE_URL", "DATA_KEY", "PUBLIC_URL"]
`;
const CONSUMER = `[[env.preview.queues.consumers]]
queue = "alme-bots-tasks-preview"
dead_letter_queue = "alme-bots-tasks-dead-preview"
[[env.preview.queues.consumers]]
queue = "alme-bots-tasks-dead-preview"
[env.preview.triggers]
crons = ["* * * * *"]
`;
const own = (name: string): string =>
  `name = "${name}"\n${BASE}[env.preview]\nname = "${name}-preview"\nworkers_dev = false\n`;

/** The files of the Workers, by their path under the top folder. */
export const WORKER_FILES: Readonly<Record<string, string>> = {
  'webhooks/screening-worker/wrangler.toml': own('alme-bots-screening'),
  'webhooks/screening-worker/worker.js': MODULE,
  'webhooks/vision-worker/wrangler.toml': own('alme-bots-vision'),
  'webhooks/vision-worker/worker.js': MODULE,
  'webhooks/drawing-worker/wrangler.toml': own('alme-bots-drawing'),
  'webhooks/drawing-worker/worker.js': MODULE,
  'webhooks/tasks-worker/wrangler.toml': `${own('alme-bots-tasks')}${SHARED}${CONSUMER}`,
  'webhooks/tasks-worker/worker.js': MODULE,
  'wrangler.toml': `${own('alme-bots')}${SHARED}[env.preview.assets]
directory = "./pages"
binding = "ASSETS"
`,
  'worker.js': MODULE,
  'pages/a.txt': 'a',
};
