#!/usr/bin/env bash
# @libsql/client on Workers: the 21st request in parallel fails, because it waits in the queue of another one.
#
# A good guess: a client that is kept in an isolate serves every request, and more than `concurrency` (20) at
# once only take longer.
# What happens: what is over 20 waits inside the client until a query of another request ends, and is then sent
# from that request. The runtime sees a request that waits for nothing of its own and cancels it as hung.
# Seen: 30 requests at once, each with one query of 0.3 s: 20 answered, 10 failed; with concurrency raised: 30.
# Why it matters: it works in every test and under every load but the one that counts. Raise `concurrency` beyond
# reach and let the runtime bound connections; let nothing of one request wait for a promise of another.
# Library: @libsql/client 0.18.0 (promise-limit 2.7.0), wrangler 4.164.0 (workerd 1.20261117.1). Source:
# lib-esm/http.js (`#promiseLimitFunction`), lib-esm of @libsql/core, config.js (`concurrency || 20`).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 @libsql/client@0.18.0 >/dev/null
npm ls --depth=0 | tail -n +2
export WRANGLER_SEND_METRICS=false CLOUDFLARE_CF_FETCH_ENABLED=false
cat >wrangler.json <<'EOF'
{
  "name": "trial",
  "main": "worker.mjs",
  "compatibility_date": "2026-11-01",
  "compatibility_flags": ["nodejs_compat"]
}
EOF
cat >worker.mjs <<'EOF'
import { createClient } from '@libsql/client/web';

const clients = new Map();
export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const options = { url: searchParams.get('url'), concurrency: Number(searchParams.get('concurrency')) };
    const key = JSON.stringify(options);
    if (!clients.has(key)) clients.set(key, createClient(options));
    const { rows } = await clients.get(key).execute('select 1 as one');
    return Response.json(rows);
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { unstable_startWorker } from 'wrangler';

// A libSQL server that takes 0.3 s for each query.
const result = {
  cols: [{ name: 'one', decltype: null }], rows: [[{ type: 'integer', value: '1' }]],
  affected_row_count: 0, last_insert_rowid: null,
};
const answer = JSON.stringify({ baton: null, base_url: null, results: [
  { type: 'ok', response: { type: 'execute', result } }, { type: 'ok', response: { type: 'close' } },
] });
const server = createServer(async (request, response) => {
  for await (const _ of request);
  await pause(300);
  response.setHeader('content-type', 'application/json').end(answer);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'none', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
async function answered(concurrency) {
  const asked = Array.from({ length: 30 }, () =>
    worker.fetch(`http://worker/?url=${url}&concurrency=${concurrency}`).then(({ ok }) => ok, () => false));
  return (await Promise.all(asked)).filter(Boolean).length;
}
const [usual, raised] = [await answered(20), await answered(1_000_000)];
console.log({ 'answered of 30, concurrency 20': usual, 'concurrency raised': raised });
await worker.dispose();
server.close();
assert.equal(raised, 30);
assert.ok(usual < 30, 'CHANGED: requests over the limit are served');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
