#!/usr/bin/env bash
# h264-mp4-encoder: its MP4 has no list of key frames, so every frame counts as one.
#
# A good guess: an MP4 says in its `stss` box which frames can be decoded alone.
# What happens: the box is left out, which by the format means "all of them". Only one frame in
# `groupOfPictures` really is (an IDR picture). Nor is there a colour description, although the encoder
# turns RGB into BT.601, which players take for BT.709 in larger videos.
# Seen: 30 frames with a group of 10: 30 packets of type key by mediabunny, 3 of them hold an IDR picture.
# Why it matters: seeking shows grey smears, and cutting or joining "at a key frame" makes broken videos with
# any tool that trusts the file.
# Library: h264-mp4-encoder 1.0.12, read with mediabunny 1.61.0. Source: observed; ISO/IEC 14496-12, "Sync
# sample box": "If the sync sample box is not present, every sample is a sync sample".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  h264-mp4-encoder@1.0.12 mediabunny@1.61.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import encoderPackage from 'h264-mp4-encoder';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';

const encoder = await encoderPackage.createH264MP4Encoder();
Object.assign(encoder, { width: 64, height: 64, frameRate: 10, groupOfPictures: 10 });
encoder.initialize();
for (let frame = 0; frame < 30; frame++)
  encoder.addFrameRgba(Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => (at * 7 + frame * 8) % 256));
encoder.finalize();
const mp4 = Buffer.from(encoder.FS.readFile(encoder.outputFilename));

const track = await new Input({ source: new BufferSource(mp4), formats: ALL_FORMATS }).getPrimaryVideoTrack();
const seen = { frames: 0, key: 0, idr: 0 };
for await (const packet of new EncodedPacketSink(track).packets()) {
  seen.frames += 1;
  if (packet.type === 'key') seen.key += 1;
  const data = Buffer.from(packet.data);
  for (let at = 0; at < data.length; at += 4 + data.readUInt32BE(at))
    if ((data[at + 4] & 31) === 5) seen.idr += 1;
}
const boxes = { stss: mp4.includes('stss'), colr: mp4.includes('colr') };
console.log(seen, boxes);
assert.deepEqual(seen, { frames: 30, key: 30, idr: 3 }, 'CHANGED: key frames are told');
assert.deepEqual(boxes, { stss: false, colr: false }, 'CHANGED: the boxes are written');
process.exit(0);
EOF
node run.mjs
