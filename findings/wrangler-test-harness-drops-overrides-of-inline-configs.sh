#!/usr/bin/env bash
# wrangler's createTestHarness: `bindingOverrides` beside an inline `config` does nothing, and nobody says so.
#
# A good guess: a Worker's configuration may be named (`configPath`) or written in place (`config`), and what
# stands beside it means the same; or the types refuse it, as they refuse a word that they do not know.
# What happens: overrides are read with a `configPath` only; `vars` that stand beside them are heeded in both
# cases. The types are a union that no field tells apart, so that TypeScript lets the fields of one form pass with
# the other.
# Seen: the same configuration, override and variable: from a file "stand-in, for tests", inline "real, for tests".
# Why it matters: the test calls what the override was to replace, which may be a service that takes money. Write
# the configuration to a file.
# Guard: the Workers that tests, the preview and benches start have a configPath each
# (webhooks/cloudflare/testing/worker-world.node.ts).
# Library: wrangler 4.164.0 (workerd 1.20261117.1). Source: `resolveWorkerInputs` in wrangler-dist/cli.js and
# `WorkerInput` in cli.d.ts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error node@24.21.0 wrangler@4.164.0 >/dev/null
npm ls --depth=0 | tail -n +2
export WRANGLER_SEND_METRICS=false CLOUDFLARE_CF_FETCH_ENABLED=false
cat >front.mjs <<'EOF'
export default {
  async fetch(request, env) {
    return new Response(`${await (await env.PAYMENTS.fetch(request)).text()}, ${env.MODE}`);
  },
};
EOF
echo "export default { fetch: () => new Response('real') };" >real.mjs
echo "export default { fetch: () => new Response('stand-in') };" >stand-in.mjs
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createTestHarness } from 'wrangler';

const workerOf = (name) => ({ name, main: `${name}.mjs`, compatibility_date: '2026-11-01' });
const config = {
  ...workerOf('front'),
  services: [{ binding: 'PAYMENTS', service: 'real' }],
  vars: { MODE: 'of production' },
};
writeFileSync('front.json', JSON.stringify(config));
async function answerOf(front) {
  const harness = createTestHarness({
    root: process.cwd(),
    workers: [
      { ...front, bindingOverrides: { PAYMENTS: 'stand-in' }, vars: { MODE: 'for tests' } },
      { config: workerOf('real') },
      { config: workerOf('stand-in') },
    ],
  });
  await harness.listen();
  const answer = await (await harness.fetch('http://front/')).text();
  await harness.close();
  return answer;
}
const seen = { file: await answerOf({ configPath: 'front.json' }), inline: await answerOf({ config }) };
console.log(seen);
assert.equal(seen.file, 'stand-in, for tests', 'CHANGED: overrides with a configPath');
assert.equal(seen.inline, 'real, for tests', 'CHANGED: overrides with an inline config are heeded');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
