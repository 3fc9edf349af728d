#!/usr/bin/env bash
# pino on Cloudflare Workers: `redact`, `serializers` and the destination are ignored; secrets are logged.
#
# A good guess: the same logger with the same options writes the same lines.
# What happens: bundlers for Workers take pino's browser build. It prints objects with `console`, knows no
# redaction, applies serializers only under other options, and ignores the second argument.
# Seen: with redact ['token'] and a serializer for user: the object given to console.info holds
# "token":"secret-1" and "user":{"name":"Ada"}, and the destination got no line; Node: token "[Redacted]".
# Why it matters: redaction is the one option whose failure nobody sees until the logs leak. Clean what is
# logged before pino, or use a logger of your own on Workers.
# Library: pino 10.4.0, bundled by wrangler 4.164.0 (workerd 1.20261117.1). Source: browser.js and the field
# "browser" in its package.json; docs/browser.md.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 pino@10.4.0 >/dev/null
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
import pino from 'pino';

export default {
  fetch() {
    const [lines, printed] = [[], []];
    console.info = (...values) => { printed.push(values); };
    const log = pino(
      { redact: ['token'], serializers: { user: () => 'hidden' } },
      { write: (line) => lines.push(line) },
    );
    log.info({ token: 'secret-1', user: { name: 'Ada' } }, 'signed in');
    return Response.json({ lines, printed });
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import pino from 'pino';
import { unstable_startWorker } from 'wrangler';

const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const seen = await (await worker.fetch('http://worker/')).json();
await worker.dispose();
let line = '';
const log = pino(
  { redact: ['token'], serializers: { user: () => 'hidden' } },
  { write: (text) => { line = text; } },
);
log.info({ token: 'secret-1', user: { name: 'Ada' } }, 'signed in');
console.log('workerd:', JSON.stringify(seen));
console.log('Node:', line);
assert.match(line, /"token":"\[Redacted\]".*"user":"hidden"/);
assert.deepEqual(seen.lines, [], 'CHANGED: the destination is used');
assert.match(JSON.stringify(seen.printed), /secret-1.*Ada/, 'CHANGED: redaction works');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
