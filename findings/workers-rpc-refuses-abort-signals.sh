#!/usr/bin/env bash
# Workers RPC: an AbortSignal among the arguments of a call over a service binding throws, though types take it.
#
# A good guess: what `fetch` of a binding takes, a method of a WorkerEntrypoint takes too; the call ends with its
# signal, and a type that could not be passed would not compile.
# What happens: the call throws before it leaves. The compatibility flag `enable_abortsignal_rpc` lets signals
# pass; no date switches it on. Where a binding stands in for one of Cloudflare's own, such as AI, whose options
# have a `signal`, the same call fails.
# Seen: no signal: undefined arrives; signals of an AbortController, of AbortSignal.timeout and of the request:
# "DataCloneError: AbortSignal serialization is not enabled."; with the flag: an AbortSignal arrives.
# Why it matters: every cancellable call fails, cancelled or not, and where errors are taken for "not now" it is
# tried again for good. Leave the signal at home and race the call against it, or set the flag on both Workers.
# Guard: core/engines/remote/workers-ai/run-model.ts sends none.
# Library: wrangler 4.164.0 (workerd 1.20261117.1). Source: observed; types: `Rpc` in @cloudflare/workers-types
# 5.20261117.1 checks what a method returns, not what it is given.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error node@24.21.0 wrangler@4.164.0 >/dev/null
npm ls --depth=0 | tail -n +2
export WRANGLER_SEND_METRICS=false CLOUDFLARE_CF_FETCH_ENABLED=false
cat >callee.mjs <<'EOF'
import { WorkerEntrypoint } from 'cloudflare:workers';

export default class extends WorkerEntrypoint {
  kindOf(signal) {
    return signal instanceof AbortSignal ? 'AbortSignal' : typeof signal;
  }
}
EOF
cat >caller.mjs <<'EOF'
export default {
  async fetch(request, env) {
    const call = (signal) => env.CALLEE.kindOf(signal).catch((error) => `${error.name}: ${error.message}`);
    return Response.json({
      none: await call(),
      controller: await call(new AbortController().signal),
      timeout: await call(AbortSignal.timeout(10_000)),
      request: await call(request.signal),
    });
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createTestHarness } from 'wrangler';

async function seenWith(...compatibility_flags) {
  const common = { compatibility_date: '2026-11-01', compatibility_flags };
  const services = [{ binding: 'CALLEE', service: 'callee' }];
  const harness = createTestHarness({
    root: process.cwd(),
    workers: [
      { config: { name: 'caller', main: 'caller.mjs', services, ...common } },
      { config: { name: 'callee', main: 'callee.mjs', ...common } },
    ],
  });
  await harness.listen();
  const seen = await (await harness.fetch('http://caller/')).json();
  await harness.close();
  return seen;
}
const seen = { usual: await seenWith(), flag: await seenWith('enable_abortsignal_rpc') };
console.log(seen);
for (const kind of ['controller', 'timeout', 'request']) {
  assert.match(seen.usual[kind], /^DataCloneError: AbortSignal/, 'CHANGED: signals pass without a flag');
  assert.equal(seen.flag[kind], 'AbortSignal', 'CHANGED: signals do not pass with the flag');
}
assert.equal(seen.usual.none, 'undefined');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
