#!/usr/bin/env bash
# @napi-rs/webcodecs with mediabunny: a video made from RGBA frames says of itself that its YUV is RGB.
#
# A good guess: the encoder turns RGBA into YUV and says so in `decoderConfig.colorSpace`, as browsers do.
# What happens: the pixels are turned into 4:2:0 YUV, but the chunk's metadata repeats the frame's own
# "matrix: rgb, full range", and mediabunny writes it into the file as it is told. VP9 of profile 0 cannot be
# RGB at all.
# Seen: WebM, VP9 profile 0: MatrixCoefficients 0 (identity) and full range; MP4 with H.264 says the same in
# its colr box.
# Why it matters: players that believe the container show green and pink, or refuse the file; others look
# right, so it is found late. Set `colorSpace` on I420 frames that you convert yourself.
# Library: @napi-rs/webcodecs 1.3.1 with mediabunny 1.61.0. Source: observed; VP9 bitstream specification,
# "color_config": RGB needs profile 1 or 3; Matroska, "MatrixCoefficients".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error \
  @napi-rs/webcodecs@1.3.1 mediabunny@1.61.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { EncodedVideoChunk, VideoDecoder, VideoEncoder, VideoFrame } from '@napi-rs/webcodecs';
import {
  ALL_FORMATS, BufferSource, BufferTarget, Input, Mp4OutputFormat, Output, VideoSample, VideoSampleSource,
  WebMOutputFormat,
} from 'mediabunny';

Object.assign(globalThis, { EncodedVideoChunk, VideoDecoder, VideoEncoder, VideoFrame });

async function colours(format, codec) {
  const output = new Output({ format, target: new BufferTarget() });
  const source = new VideoSampleSource({ codec, bitrate: 100_000 });
  output.addVideoTrack(source);
  await output.start();
  for (let frame = 0; frame < 3; frame++) {
    const sample = new VideoSample(new Uint8Array(64 * 64 * 4).fill(200), {
      format: 'RGBA', codedWidth: 64, codedHeight: 64, timestamp: frame / 10, duration: 0.1,
    });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  const file = new BufferSource(output.target.buffer);
  const track = await new Input({ source: file, formats: ALL_FORMATS }).getPrimaryVideoTrack();
  const seen = await track.getColorSpace();
  console.log(await track.getCodecParameterString(), seen);
  return seen;
}

for (const [format, codec] of [[new WebMOutputFormat(), 'vp9'], [new Mp4OutputFormat(), 'avc']]) {
  const { matrix, fullRange } = await colours(format, codec);
  assert.deepEqual([matrix, fullRange], ['rgb', true], 'CHANGED: the colour space is that of the YUV');
}
process.exit(0);
EOF
node run.mjs
