#!/usr/bin/env bash
# wrangler's createTestHarness: while it listens, SIGINT and SIGTERM end the program that uses it before its own
# handler of the signal is done.
#
# A good guess: who listens to SIGINT decides when the process ends. A library that also listens cleans up and
# leaves the end to the others.
# What happens: miniflare registers listeners that clean up and call process.exit(130 or 143) in the same tick.
# Listeners registered before it get as far as their first `await`, later ones do not run at all. After
# `harness.close()` the listeners are gone.
# Seen: a handler that waits 0.1 s and says so: never begun where it was registered after `listen()`, begun and
# not ended where before; without a harness, or with a closed one, ended with status 0.
# Why it matters: folders and child processes stay behind at Ctrl-C, and a clean end looks like a killed one.
# Delete synchronously on 'exit', or take the listeners that `listen()` has added off again.
# Guard: bots/process/preview/preview.node.ts deletes its folder on 'exit'.
# Library: wrangler 4.164.0 (miniflare, workerd 1.20261117.1). Source: src/exit-hook.ts in
# miniflare/dist/src/index.js (`onSignalInt`, `onSignalTerm`).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error node@24.21.0 wrangler@4.164.0 >/dev/null
npm ls --depth=0 | tail -n +2
export WRANGLER_SEND_METRICS=false CLOUDFLARE_CF_FETCH_ENABLED=false
echo 'export default {};' >worker.js
cat >program.mjs <<'EOF'
import { setTimeout as pause } from 'node:timers/promises';

const [kind, signal] = process.argv.slice(2);
const say = (word) => process.stdout.write(`${word} `);
const handle = () => process.on(signal, async () => {
  say('begun');
  await pause(100);
  say('ended');
  process.exit(0);
});
if (kind === 'handler first') handle();
if (kind !== 'no harness') {
  const { createTestHarness } = await import('wrangler');
  const config = { name: 'worker', main: 'worker.js', compatibility_date: '2026-11-01' };
  const harness = createTestHarness({ root: process.cwd(), workers: [{ config }] });
  await harness.listen();
  if (kind === 'harness closed') await harness.close();
}
if (kind !== 'handler first') handle();
say('ready');
setInterval(() => undefined, 1000);
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';

async function ended(kind, signal) {
  const child = spawn(process.execPath, ['program.mjs', kind, signal], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    if (text.includes('ready')) child.kill(signal);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return `${said}${code}`;
}
const seen = {};
for (const signal of ['SIGINT', 'SIGTERM'])
  for (const kind of ['no harness', 'harness closed', 'handler first', 'harness first'])
    seen[`${signal}, ${kind}`] = await ended(kind, signal);
console.log(seen);
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  for (const kind of ['no harness', 'harness closed'])
    assert.equal(seen[`${signal}, ${kind}`], 'ready begun ended 0');
  assert.equal(seen[`${signal}, handler first`], `ready begun ${code}`, 'CHANGED: the handler comes to its end');
  assert.equal(seen[`${signal}, harness first`], `ready ${code}`, 'CHANGED: the handler runs');
}
process.exit(0);
EOF
node_modules/.bin/node run.mjs
