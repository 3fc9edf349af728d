#!/usr/bin/env bash
# hono streamSSE: a client that leaves stops the handler for ever on Cloudflare Workers and not at all on Node;
# neither runs `finally` when it should.
#
# A good guess: after the client has closed the page the next write throws, and `finally` cleans up.
# What happens: on Node writes to nobody succeed, so the handler goes on to its own end. In workerd the write
# or sleep that was under way is never settled, so nothing after it runs, `finally` included. Only `onAbort`
# is told in both.
# Seen: a loop of 60 writes, one each 100 ms, whose reader leaves after the first: Node: 60 written, onAbort 1,
# finally 1; workerd: 3 written, onAbort 1, finally 0, ten seconds later.
# Why it matters: what is counted up at the start (a user's open streams, a listener on a queue) is never
# counted down on Workers, and on Node a loop without an end of its own never ends. Clean up in `onAbort`, and
# look at `stream.aborted` in the loop.
# Library: hono 4.13.19 with @hono/node-server 2.1.8, and in workerd 1.20261117.1 (wrangler 4.164.0, local).
# Source: observed; src/utils/stream.ts catches what writes throw.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 hono@4.13.19 @hono/node-server@2.1.8 >/dev/null
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
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

const state = { onAbort: 0, finally: 0, written: 0 };
const app = new Hono();
app.get('/stream', (context) =>
  streamSSE(context, async (stream) => {
    stream.onAbort(() => { state.onAbort += 1; });
    try {
      for (let turn = 0; turn < 60; turn++) {
        await stream.writeSSE({ data: String(turn) });
        state.written += 1;
        await stream.sleep(100);
      }
    } finally {
      state.finally += 1;
    }
  }));
app.get('/state', (context) => context.json(state));
export default app;
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { serve } from '@hono/node-server';
import { unstable_startWorker } from 'wrangler';
import app from './worker.mjs';

const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
await new Promise((resolve) => server.once('listening', resolve));
const places = {
  workerd: String(await worker.url),
  Node: `http://127.0.0.1:${server.address().port}/`,
};

async function comeAndLeave(place) {
  const leave = new AbortController();
  const response = await fetch(new URL('stream', place), { signal: leave.signal });
  await response.body.getReader().read();
  leave.abort();
}

const seen = {};
for (const place of Object.values(places)) await comeAndLeave(place);
await new Promise((resolve) => setTimeout(resolve, 10_000));
for (const [name, place] of Object.entries(places))
  seen[name] = await (await fetch(new URL('state', place))).json();
console.log('10 seconds after the client left:', seen);
await worker.dispose();
assert.deepEqual([seen.workerd.onAbort, seen.Node.onAbort], [1, 1]);
assert.ok(seen.workerd.written < 60);
assert.equal(seen.workerd.finally, 0, 'CHANGED: finally runs in workerd');
assert.deepEqual([seen.Node.written, seen.Node.finally], [60, 1], 'CHANGED: a write to nobody fails on Node');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
