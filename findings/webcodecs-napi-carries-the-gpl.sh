#!/usr/bin/env bash
# @napi-rs/webcodecs states MIT and brings MIT's text alone; its binary contains x264 and x265.
#
# A good guess: what says MIT in package.json, and passes every licence check of a lock file, is MIT.
# What happens: the native file contains FFmpeg with the encoders x264 and x265, which are under the GPL, version 2
# or later. They name themselves among its strings.
# Seen: license "MIT" in the package and in its platform's package, and one licence text, MIT's; in the binary the
# line that x264 writes into streams, classes of x265, and FFmpeg's wrapper of it.
# Why it matters: whoever only runs a service owes nothing for it. Whoever hands it on, in a published image or a
# desktop app, does so under the GPL and owes the complete source. Checks of stated licences do not see it.
# Library: @napi-rs/webcodecs 1.3.1. Source: strings of the binary; x264 and x265: COPYING in their sources.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @napi-rs/webcodecs@1.3.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/** What x264 writes into its streams, a file's name of its second pass, a class of x265, FFmpeg's name of x265. */
const MARKS = ['x264 - core ', 'x264_2pass.log', 'CostEstimateGroup', 'libx265 H.265 / HEVC'];
const scope = 'node_modules/@napi-rs';
const folders = readdirSync(scope).filter((name) => name.startsWith('webcodecs'));
const seen = { licences: {}, texts: [], inside: [] };
for (const folder of folders) {
  seen.licences[folder] = JSON.parse(readFileSync(`${scope}/${folder}/package.json`, 'utf8')).license;
  const files = readdirSync(`${scope}/${folder}`);
  for (const file of files.filter((name) => /licen[cs]e|copying|notice/i.test(name)))
    seen.texts.push(`${file}: ${readFileSync(`${scope}/${folder}/${file}`, 'utf8').split('\n', 1)[0]}`);
  for (const file of files.filter((name) => name.endsWith('.node'))) {
    const binary = readFileSync(`${scope}/${folder}/${file}`);
    for (const text of MARKS) if (binary.includes(text)) seen.inside.push(text);
  }
}
console.log(seen);
for (const licence of Object.values(seen.licences)) assert.equal(licence, 'MIT', 'CHANGED: it states another licence');
assert.ok(seen.texts.every((text) => !/GPL|GENERAL PUBLIC/i.test(text)), 'CHANGED: the GPL is there');
assert.deepEqual([...new Set(seen.inside)], MARKS, 'CHANGED: it contains no x264 or x265');
END
node run.mjs
