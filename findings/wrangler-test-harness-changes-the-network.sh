#!/usr/bin/env bash
# wrangler's createTestHarness: a refused connection is an answer of status 500, and a redirect is followed
# although the Worker asked for "manual".
#
# A good guess: the harness runs workerd, so a Worker's `fetch` behaves in tests as it does anywhere else.
# What happens: the harness hands outgoing requests to Node's fetch and makes a Response of what happens there.
# A failure becomes status 500 with the text "TypeError: fetch failed", and redirects are followed on the way.
# `unstable_startWorker` of the same package leaves the network to workerd.
# Seen: refused port: harness 500, startWorker throws "Network connection lost."; 302 with redirect manual:
# harness 200, startWorker 302.
# Why it matters: the tests of exactly what matters for money, that is a provider which cannot be reached or
# sends you elsewhere, test something that never happens. Use `unstable_startWorker` for those.
# Library: wrangler 4.164.0 (workerd 1.20261117.1). Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error node@24.21.0 wrangler@4.164.0 >/dev/null
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
export default {
  async fetch(request) {
    const url = new URL(request.url).searchParams.get('url');
    return fetch(url, { redirect: 'manual' }).then(
      async (response) => Response.json({ status: response.status, text: await response.text() }),
      (error) => Response.json({ thrown: error.message }),
    );
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createTestHarness, unstable_startWorker } from 'wrangler';

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
const server = createServer((request, response) =>
  request.url === '/old' ? response.writeHead(302, { location: '/new' }).end('moved') : response.end('new'));
const port = await listen(server);
const closed = createServer();
const closedPort = await listen(closed);
await new Promise((resolve) => closed.close(resolve));
const targets = { refused: `http://127.0.0.1:${closedPort}/`, redirect: `http://127.0.0.1:${port}/old` };

const harness = createTestHarness({ workers: [{ configPath: 'wrangler.json' }] });
await harness.listen();
const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const seen = {};
for (const [name, runner] of Object.entries({ harness, startWorker: worker }))
  for (const [kind, target] of Object.entries(targets))
    seen[`${name}, ${kind}`] = await (await runner.fetch(`http://localhost/?url=${target}`)).json();
console.log(seen);
await worker.dispose();
await harness.close();
assert.equal(seen['harness, refused'].status, 500, 'CHANGED: a refused connection throws');
assert.equal(seen['harness, redirect'].status, 200, 'CHANGED: redirect manual is heeded');
assert.ok(seen['startWorker, refused'].thrown);
assert.equal(seen['startWorker, redirect'].status, 302);
process.exit(0);
EOF
node_modules/.bin/node run.mjs
