#!/usr/bin/env bash
# R2's S3 address in wrangler's test harness refuses every stream of @aws-sdk/client-s3: 500 InternalError.
#
# A good guess: a stream with its ContentLength is stored like the same bytes in a buffer, or is refused for the
# checksum at its end.
# What happens: the client frames a stream ("aws-chunked") to put a checksum after it. The server takes the frames
# off, and what is left has no length for workerd, which R2 asks for; `x-amz-decoded-content-length`, which says
# it, is not used. A buffer of the same bytes, and a stream without a checksum, are stored.
# Seen: stream: 500 InternalError "Provided readable stream must have a known length"; the same with
# requestChecksumCalculation: 'WHEN_REQUIRED', and a buffer: 200.
# Why it matters: 500 reads like an outage and is asked again where the body allows it, while every buffer of the
# same test is stored. Set the option, or send parts as buffers.
# Library: wrangler 4.164.0 (workerd 1.20261117.1) with @aws-sdk/client-s3 3.1169.0. Source: observed.
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
echo 'export default {};' >worker.js
cat >store.mjs <<'END'
import { S3Client } from '@aws-sdk/client-s3';
import { createTestHarness } from 'wrangler';

const credentials = { accessKeyId: 'tester', secretAccessKey: 'secret of a tester' };
const harness = createTestHarness({
  root: process.cwd(),
  workers: [{
    config: {
      name: 'bucket',
      main: 'worker.js',
      compatibility_date: '2026-11-01',
      r2_buckets: [{
        binding: 'BUCKET',
        bucket_name: 'photos',
        local_dev: { experimental_s3_credentials: credentials },
      }],
    },
  }],
});
const { url } = await harness.listen();
/** Makes a client of the bucket's S3 address; `options` go before what is usual. */
export const client = ({ credentials: other = {}, ...options } = {}) => new S3Client({
  endpoint: new URL('/cdn-cgi/local/r2/s3', url).href,
  region: 'auto',
  forcePathStyle: true,
  maxAttempts: 1,
  credentials: { ...credentials, ...other },
  ...options,
});
export const close = () => harness.close();
END
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { client, close } from './store.mjs';

const bytes = Buffer.from('hello world');
const put = (Body, options) => client(options)
  .send(new PutObjectCommand({ Bucket: 'photos', Key: 'one', Body, ContentLength: bytes.length }))
  .then((answer) => `${answer.$metadata.httpStatusCode}`,
    (error) => `${error.$metadata.httpStatusCode} ${error.name}: ${error.message}`);
const seen = {
  buffer: await put(bytes),
  stream: await put(Readable.from([bytes])),
  'stream without checksum': await put(Readable.from([bytes]), { requestChecksumCalculation: 'WHEN_REQUIRED' }),
};
console.log(seen);
await close();
assert.match(seen.stream, /^500 InternalError: .*known length/, 'CHANGED: the stream is stored');
assert.equal(seen.buffer, '200');
assert.equal(seen['stream without checksum'], '200');
process.exit(0);
END
node_modules/.bin/node run.mjs
