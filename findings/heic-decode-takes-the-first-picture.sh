#!/usr/bin/env bash
# heic-decode: of a HEIC with several pictures it decodes the first in the file, not the one the file calls its
# primary picture.
#
# A good guess: one picture out of `decode({ buffer })` is the picture that a viewer shows.
# What happens: the file names its primary item in a box (`pitm`). heic-decode (and heic-convert on top of
# it) takes element 0 of libheif's list, in the order of the file. Readers of metadata go by the box.
# Seen: a file with red 64x64 first and blue 128x96 as primary: sharp's metadata says 128x96, heic-decode
# gives 64x64 in red.
# Why it matters: bursts, stereo pairs and pictures edited on a phone have several. The bot draws another
# shot than the user saw, and a size limit that was checked on the metadata does not hold for what is decoded.
# Library: heic-decode 2.1.0, compared with sharp 0.35.5. Source: `decodeBuffer` in lib.js ("data[0]");
# ISO/IEC 23008-12, primary item. The input is made by heif-enc (Debian package libheif-examples).
set -euo pipefail
command -v heif-enc >/dev/null || apt-get install -y --no-install-recommends libheif-examples >/dev/null
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error heic-decode@2.1.0 sharp@0.35.5 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import decode from 'heic-decode';
import sharp from 'sharp';

const plain = (width, height, background) => sharp({ create: { width, height, channels: 3, background } });
await plain(64, 64, 'red').png().toFile('red.png');
await plain(128, 96, 'blue').png().toFile('blue.png');
execFileSync('heif-enc', ['-o', 'both.heic', 'red.png', 'blue.png'], { stdio: 'ignore' });
const heic = readFileSync('both.heic');
// The encoder calls item 1 primary: item 2 is as valid.
heic.writeUInt16BE(2, heic.indexOf('pitm') + 8);
const named = await sharp(heic).metadata();
const decoded = await decode({ buffer: heic });
console.log(`metadata: ${named.width}x${named.height}; decoded: ${decoded.width}x${decoded.height}`);
assert.deepEqual([named.width, named.height], [128, 96]);
assert.deepEqual([decoded.width, decoded.height], [64, 64], 'CHANGED: the primary picture is decoded');
EOF
node run.mjs
