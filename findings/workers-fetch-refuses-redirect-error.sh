#!/usr/bin/env bash
# Cloudflare Workers: `fetch(url, { redirect: 'error' })` always throws, redirect or not.
#
# A good guess: it is the Fetch standard's way to refuse redirects, so it works, or at worst is ignored.
# What happens: workerd knows "follow" and "manual" only and throws a TypeError before the request leaves.
# Seen: an address that answers 200 without any redirect: 'TypeError: Invalid redirect value, must be one of
# "follow" or "manual" ("error" won't be implemented …'; "manual" gives 200.
# Why it matters: "error" is what careful code uses where a secret or a size check must not follow a redirect
# (webhooks, photo downloads). It passes all tests on Node, and on Workers that download never works. Use
# "manual" and refuse what is not 2xx.
# Library: workerd 1.20261117.1 of wrangler 4.164.0, compatibility date 2026-11-01 (local). Source: the error
# itself; Cloudflare's documentation of Request, "redirect".
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
    const seen = {};
    for (const redirect of ['error', 'manual'])
      seen[redirect] = await fetch(url, { redirect }).then(
        ({ status }) => status,
        (error) => `${error.name}: ${error.message}`,
      );
    return Response.json(seen);
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { unstable_startWorker } from 'wrangler';

const server = createServer((_request, response) => response.end('ok'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const target = `http://127.0.0.1:${server.address().port}/`;
const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const seen = await (await worker.fetch(`http://worker/?url=${target}`)).json();
console.log('workerd:', seen);
const onNode = await fetch(target, { redirect: 'error' });
console.log('Node:', onNode.status);
await worker.dispose();
assert.equal(seen.manual, 200);
assert.match(seen.error, /Invalid redirect value/, 'CHANGED: redirect: error is known');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
