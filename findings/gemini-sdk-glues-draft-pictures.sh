#!/usr/bin/env bash
# @google/genai: `response.data` glues the draft picture and the final one into one base64 string.
#
# A good guess: `data` is the picture, as `text` is the text without thoughts.
# What happens: image models that think first send drafts as parts marked `"thought": true`. The getter
# `text` leaves such parts out, the getter `data` does not: it decodes all, joins the bytes and encodes them
# again.
# Seen: of a draft of 120 bytes and a final picture of 200 bytes, `data` holds 320 bytes beginning with the
# draft.
# Why it matters: most viewers stop at the end of the first picture in a file: the user gets the draft, pays
# for the final one, and nothing fails. Take the last part with `inlineData` and without `thought`.
# Library: @google/genai 3.3.0. Source: the getters `text` and `data` of GenerateContentResponse in
# dist/node/index.cjs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @google/genai@3.3.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { GoogleGenAI } from '@google/genai';

const draft = Buffer.alloc(120, 'draft');
const final = Buffer.alloc(200, 'final');
const picture = (bytes) => ({ inlineData: { mimeType: 'image/png', data: bytes.toString('base64') } });
const parts = [
  { text: 'A first sketch', thought: true },
  { ...picture(draft), thought: true },
  picture(final),
];
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({
      candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP', index: 0 }],
    }));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const ai = new GoogleGenAI({
  apiKey: 'unused',
  httpOptions: { baseUrl: `http://127.0.0.1:${server.address().port}` },
});
const response = await ai.models.generateContent({ model: 'gemini-3-pro-image', contents: 'a hat' });
const data = Buffer.from(response.data, 'base64');
console.log(`text: ${response.text}; data: ${data.length} bytes, beginning with "${data.subarray(0, 5)}"`);
assert.equal(response.text, undefined);
assert.deepEqual(data, Buffer.concat([draft, final]), 'CHANGED: the draft is left out');
process.exit(0);
EOF
node run.mjs
