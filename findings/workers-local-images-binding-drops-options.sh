#!/usr/bin/env bash
# Cloudflare Images binding, run locally: quality, blur, flip and brightness are left out without a word.
#
# A good guess: what the local stand-in does not know it refuses, so that a green test means something.
# What happens: the stand-in resizes and rotates only; other options are read over and the call succeeds.
# Seen: a noisy picture with {}, quality 5, blur 50, flip h and brightness 2 gives the same bytes five times;
# width 32 and rotate 90 change it.
# Why it matters: a test that a preview is blurred until it is paid for passes or fails for the wrong
# reason, and file sizes measured locally say nothing. Check such options against production.
# Library: the local Images binding of wrangler 4.164.0 (miniflare, with sharp). Source: observed;
# Cloudflare's documentation of Images has the list of options.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
export WRANGLER_SEND_METRICS=false CLOUDFLARE_CF_FETCH_ENABLED=false
cat >wrangler.json <<'EOF'
{
  "name": "trial",
  "main": "worker.mjs",
  "compatibility_date": "2026-11-01",
  "compatibility_flags": ["nodejs_compat"],
  "images": { "binding": "IMAGES" }
}
EOF
cat >worker.mjs <<'EOF'
export default {
  async fetch(request, env) {
    const bytes = await request.arrayBuffer();
    const make = async (transform, output = {}) => {
      const result = await env.IMAGES.input(new Blob([bytes]).stream())
        .transform(transform)
        .output({ format: 'image/jpeg', ...output });
      const digest = await crypto.subtle.digest('SHA-256', await result.response().arrayBuffer());
      return Array.from(new Uint8Array(digest, 0, 6), (byte) => byte.toString(16)).join('');
    };
    return Response.json({
      plain: await make({}),
      'quality 5': await make({}, { quality: 5 }),
      'blur 50': await make({ blur: 50 }),
      'flip h': await make({ flip: 'h' }),
      'brightness 2': await make({ brightness: 2 }),
      'width 32': await make({ width: 32 }),
      'rotate 90': await make({ rotate: 90 }),
    });
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import sharp from 'sharp';
import { unstable_startWorker } from 'wrangler';

const noise = { type: 'gaussian', mean: 100, sigma: 50 };
const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red', noise } })
  .png()
  .toBuffer();
const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const seen = await (await worker.fetch('http://worker/', { method: 'POST', body: picture })).json();
console.log('first bytes of the hash of each result:', seen);
await worker.dispose();
for (const option of ['quality 5', 'blur 50', 'flip h', 'brightness 2'])
  assert.equal(seen[option], seen.plain, `CHANGED: ${option} is heeded`);
for (const option of ['width 32', 'rotate 90']) assert.notEqual(seen[option], seen.plain);
process.exit(0);
EOF
node_modules/.bin/node run.mjs
