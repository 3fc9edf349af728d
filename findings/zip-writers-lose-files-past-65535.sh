#!/usr/bin/env bash
# ZIP: with more than 65,535 files two popular writers make an archive that opens without an error and lacks
# files.
#
# A good guess: a writer either writes Zip64 (the format's large counter) or refuses.
# What happens: fflate never writes Zip64; its counter of 16 bits starts again at 0. client-zip writes Zip64
# only where sizes ask for it, and fills the counter with 65,535. Readers that trust the counter stop there.
# Seen: 65,546 files in; yauzl reads 10 of fflate's archive (fflate itself too) and 65,535 of client-zip's,
# neither with an error.
# Why it matters: "all your pictures" of a person under data protection law is such an archive. Split it, or
# count and refuse; and test with a reader that is not the writer.
# Library: fflate 0.8.3, client-zip 2.5.1, read with yauzl 3.4.0. Source: `wzf` in fflate's esm/index.mjs;
# the end record in client-zip's index.js; APPNOTE 4.4.1.4.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  client-zip@2.5.1 fflate@0.8.3 yauzl@3.4.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { downloadZip } from 'client-zip';
import { unzipSync, zipSync } from 'fflate';
import yauzl from 'yauzl';

const names = Array.from({ length: 65_546 }, (_, index) => `picture-${index}.txt`);
const byFflate = zipSync(Object.fromEntries(names.map((name) => [name, [new Uint8Array(1), { level: 0 }]])));
const files = names.map((name) => ({ name, input: 'x' }));
const byClientZip = new Uint8Array(await downloadZip(files).arrayBuffer());

const read = (archive) =>
  new Promise((resolve, reject) =>
    yauzl.fromBuffer(Buffer.from(archive), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      let count = 0;
      zip.on('entry', () => { count += 1; zip.readEntry(); });
      zip.on('end', () => resolve(count)).on('error', reject);
      zip.readEntry();
    }));

const seen = {
  'put in': names.length,
  'fflate, read by yauzl': await read(byFflate),
  'fflate, read by fflate': Object.keys(unzipSync(byFflate)).length,
  'client-zip, read by yauzl': await read(byClientZip),
};
console.log(seen);
assert.deepEqual(Object.values(seen), [65_546, 10, 10, 65_535], 'CHANGED: the files are there or refused');
EOF
node run.mjs
