#!/usr/bin/env bash
# @aws-sdk/client-s3 and a store that is older than its checksums: streams are stored with the protocol's
# framing inside, and every call succeeds.
#
# A good guess: PutObject with a stream and a length sends those bytes.
# What happens: since early 2025 the client adds a checksum to every upload. For a stream it comes after the
# body, in "aws-chunked" framing with a trailer. A store that does not know the trailing form answers 200 and
# keeps the framing as content. Buffers, whose checksum goes into a header, are fine.
# Seen: of "hello world" s3rver holds "b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:…" (49 bytes or so);
# with requestChecksumCalculation: 'WHEN_REQUIRED' it holds the 11 bytes.
# Why it matters: tests that upload buffers pass, and all large photos (the streamed ones) are broken in a
# self-hosted or older compatible store. Set the option where the store is not AWS itself, and read back one
# streamed object in the deploy check.
# Library: @aws-sdk/client-s3 3.1169.0 with s3rver 3.7.1. Source: observed; "Data Integrity Protections" in
# the AWS SDK reference guide.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @aws-sdk/client-s3@3.1169.0 s3rver@3.7.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createReadStream, writeFileSync } from 'node:fs';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';

const store = new S3rver({
  port: 0, address: '127.0.0.1', silent: true, directory: 'store', configureBuckets: [{ name: 'photos' }],
});
const { port } = await store.run();
writeFileSync('hello.txt', 'hello world');

async function kept(body, options = {}) {
  const s3 = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    ...options,
  });
  const place = { Bucket: 'photos', Key: 'hello' };
  await s3.send(new PutObjectCommand({ ...place, Body: body, ContentLength: 11 }));
  return (await s3.send(new GetObjectCommand(place))).Body.transformToString();
}

const seen = {
  buffer: await kept(Buffer.from('hello world')),
  stream: await kept(createReadStream('hello.txt')),
  'stream, WHEN_REQUIRED': await kept(createReadStream('hello.txt'), {
    requestChecksumCalculation: 'WHEN_REQUIRED',
  }),
};
console.log(seen);
assert.equal(seen.buffer, 'hello world');
assert.match(seen.stream, /x-amz-checksum/, 'CHANGED: the framing is not stored');
assert.equal(seen['stream, WHEN_REQUIRED'], 'hello world');
process.exit(0);
EOF
node run.mjs
