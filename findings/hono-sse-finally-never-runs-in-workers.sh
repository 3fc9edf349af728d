#!/usr/bin/env bash
# hono streamSSE on Cloudflare Workers: when the client leaves, `finally` never runs.
#
# A good guess: after the client closed the page the next write fails, or resolves, and `finally` cleans up.
# What happens: `onAbort` is told, but the write or sleep that was under way is never settled, so nothing
# after it runs, `finally` included. A stream that is quiet is not even told, until its next write.
# Seen: a loop of write and sleep: 5 seconds after the client left, onAbort 1, finally 0; on Node the same
# code gives finally 1.
# Why it matters: what is counted up at the start (open streams of a user, a listener on a queue) is never
# counted down. Clean up in `onAbort` as well.
# Library: hono 4.13.19 in workerd 1.20261117.1 (wrangler 4.164.0, local). Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 hono@4.13.19 >/dev/null
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
import { unstable_startWorker } from 'wrangler';

const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const leave = new AbortController();
const response = await fetch(new URL('/stream', await worker.url), { signal: leave.signal });
await response.body.getReader().read();
leave.abort();
await new Promise((resolve) => setTimeout(resolve, 10_000));
const state = await (await worker.fetch('http://worker/state')).json();
console.log('10 seconds after the client left:', state);
await worker.dispose();
assert.equal(state.onAbort, 1);
assert.ok(state.written < 60);
assert.equal(state.finally, 0, 'CHANGED: finally runs');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
