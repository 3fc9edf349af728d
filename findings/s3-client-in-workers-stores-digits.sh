#!/usr/bin/env bash
# @aws-sdk/client-s3 on Cloudflare Workers: a stream is stored as a list of numbers, and no answer in XML can
# be read.
#
# A good guess: version 3 is built on web APIs and is often shown with R2, so it runs on Workers.
# What happens: the bundler takes the browser build, whose XML reader needs DOMParser, which workerd lacks:
# errors and multipart answers end in a ReferenceError. A ReadableStream as Body is turned into text, each
# chunk as its bytes' decimal numbers, and the call resolves.
# Seen: PutObject of a stream of "hello world" resolves and stores "104,101,108,…" inside its chunked framing;
# GetObject of a missing key: ReferenceError instead of NoSuchKey; CreateMultipartUpload: ReferenceError,
# while the upload stays open at the store.
# Why it matters: photos are silently stored broken. Use the R2 binding, or fetch with a small signer
# (aws4fetch).
# Library: @aws-sdk/client-s3 3.1169.0, bundled by wrangler 4.164.0 (workerd 1.20261117.1). Source: observed;
# the package.json field "browser" of @aws-sdk/xml-builder, which leads to xml-parser.browser.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm pkg set --json allowScripts.node=true >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  node@24.21.0 wrangler@4.164.0 @aws-sdk/client-s3@3.1169.0 >/dev/null
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
import {
  CreateMultipartUploadCommand, GetObjectCommand, PutObjectCommand, S3Client,
} from '@aws-sdk/client-s3';

export default {
  async fetch(request) {
    const s3 = new S3Client({
      endpoint: new URL(request.url).searchParams.get('url'),
      region: 'auto',
      forcePathStyle: true,
      credentials: { accessKeyId: 'unused', secretAccessKey: 'unused' },
      maxAttempts: 1,
    });
    const place = { Bucket: 'photos', Key: 'missing' };
    const send = (command) => s3.send(command).then(() => 'resolved', (error) => error.name);
    const bytes = new TextEncoder().encode('hello world');
    return Response.json({
      get: await send(new GetObjectCommand(place)),
      multipart: await send(new CreateMultipartUploadCommand(place)),
      bytes: await send(new PutObjectCommand({ ...place, Key: 'bytes', Body: bytes })),
      stream: await send(
        new PutObjectCommand({ ...place, Key: 'stream', Body: new Response(bytes).body, ContentLength: 11 }),
      ),
    });
  },
};
EOF
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { unstable_startWorker } from 'wrangler';

const stored = {};
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; }).on('end', () => {
    const xml = (status, text) => response.writeHead(status, { 'content-type': 'application/xml' }).end(text);
    const { pathname, searchParams } = new URL(request.url, 'http://store');
    if (searchParams.has('uploads'))
      return xml(200, '<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>');
    if (request.method === 'GET') return xml(404, '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
    stored[pathname] = body;
    response.writeHead(200, { etag: '"1"' }).end();
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const worker = await unstable_startWorker({
  config: 'wrangler.json',
  dev: { logLevel: 'error', server: { port: 0 }, inspector: false, watch: false },
});
await worker.ready;
const seen = await (
  await worker.fetch(`http://worker/?url=http://127.0.0.1:${server.address().port}`)
).json();
console.log(seen, stored);
await worker.dispose();
assert.equal(seen.get, 'ReferenceError', 'CHANGED: XML errors can be read');
assert.equal(seen.multipart, 'ReferenceError', 'CHANGED: multipart uploads can begin');
assert.equal(stored['/photos/bytes'], 'hello world');
assert.equal(seen.stream, 'resolved', 'CHANGED: a stream is refused');
assert.match(stored['/photos/stream'], /104,101,108/, 'CHANGED: a stream is stored as its bytes');
process.exit(0);
EOF
node_modules/.bin/node run.mjs
