#!/usr/bin/env bash
# R2's S3 address in wrangler's test harness answers an unknown access key with 401 "Unauthorized".
#
# A good guess: S3's own answer, 403 with the code InvalidAccessKeyId. So clients tell "wrong key" from "not now".
# What happens: the code is `Unauthorized`, the status 401. A known key with a wrong secret gets what S3 says,
# 403 SignatureDoesNotMatch.
# Seen: unknown key: 401 Unauthorized; wrong secret: 403 SignatureDoesNotMatch.
# Why it matters: a check of the settings that looks for S3's codes, or for 403 alone, takes a mistyped key for an
# outage and goes on trying. Look at the status, and take 401 and 403 alike.
# Library: wrangler 4.164.0 (workerd 1.20261117.1) with @aws-sdk/client-s3 3.1169.0. Source: observed; "List of
# error codes" in the S3 API reference.
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
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { client, close } from './store.mjs';

const put = (credentials) => client({ credentials })
  .send(new PutObjectCommand({ Bucket: 'photos', Key: 'one', Body: 'hello' }))
  .then((answer) => `${answer.$metadata.httpStatusCode}`,
    (error) => `${error.$metadata.httpStatusCode} ${error.name}`);
const seen = {
  right: await put({}),
  'unknown key': await put({ accessKeyId: 'somebody' }),
  'wrong secret': await put({ secretAccessKey: 'mistyped' }),
};
console.log(seen);
await close();
assert.equal(seen.right, '200');
assert.equal(seen['unknown key'], '401 Unauthorized', 'CHANGED: an unknown key is answered otherwise');
assert.equal(seen['wrong secret'], '403 SignatureDoesNotMatch', 'CHANGED: a wrong secret is answered otherwise');
process.exit(0);
END
node_modules/.bin/node run.mjs
