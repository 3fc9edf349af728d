#!/usr/bin/env bash
# @google/generative-ai: `response.text()` joins the model's thoughts with its answer.
#
# A good guess: `text()` is what the model says to the user.
# What happens: newer Gemini models send parts marked `"thought": true` in front of the answer where thoughts
# are asked for. This SDK (still among the most installed) does not know the mark and joins all parts; its
# successor @google/genai leaves them out.
# Seen: "The user wants a title, I could say Sea.Seaside" for an answer of "Seaside".
# Why it matters: the inner monologue goes into chats, titles and JSON that is then parsed. Join the parts
# without `thought` yourself.
# Library: @google/generative-ai 0.24.1. Source: `getText` in dist/index.js; the mark is described in
# Google's Gemini API documentation, "Thinking".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @google/generative-ai@0.24.1 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { GoogleGenerativeAI } from '@google/generative-ai';

const parts = [
  { text: 'The user wants a title, I could say Sea.', thought: true },
  { text: 'Seaside' },
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
const model = new GoogleGenerativeAI('unused').getGenerativeModel(
  { model: 'gemini-3-pro' },
  { baseUrl: `http://127.0.0.1:${server.address().port}` },
);
const text = (await model.generateContent('A title, please')).response.text();
console.log('text():', text);
assert.equal(text, 'The user wants a title, I could say Sea.Seaside', 'CHANGED: thoughts are left out');
process.exit(0);
EOF
node run.mjs
