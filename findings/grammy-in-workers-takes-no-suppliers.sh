#!/usr/bin/env bash
# grammY: in Workers and browsers a file given as a function is not sent: half a form goes out.
#
# A good guess: `new InputFile(() => stream())` works wherever grammY does. The types say so for every runtime,
# and it is the way to give a stream that can be sent again after an error.
# What happens: the build that Workers get (exports `browser` and `default`) has no such case. The call fails
# with "undefined is not a function" after the form's first parts went out, which a server may answer with 400.
# Bytes, iterators and URLs work in both builds; the types are those of Node's build in both.
# Seen: Node's build sends 3 bytes; the other throws HttpError, and the server has read a form without its file.
# Why it matters: large files, which are streamed, never arrive from Workers, while small ones do.
# Around it: a subclass of InputFile whose toRaw() gives the stream.
# Library: grammy 1.46.0. Source: `toRaw` of class InputFile in out/web.mjs, against out/types.node.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error grammy@1.46.0 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import * as node from 'grammy';
import * as web from 'grammy/web';

const server = createServer(async (request, response) => {
  request.on('error', () => {});
  let form = '';
  for await (const part of request) form += part;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, result: form.includes('abc') }));
});
server.on('clientError', () => {});
process.on('uncaughtException', (error) => {
  if (error.code !== 'ECONNRESET') throw error;
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const apiRoot = `http://127.0.0.1:${server.address().port}`;
async function* stream() {
  yield new TextEncoder().encode('abc');
}
const send = ({ Api, InputFile }) =>
  new Api('1:x', { apiRoot }).sendDocument(1, new InputFile(() => stream(), 'a.zip')).then(
    (arrived) => (arrived ? 'arrived' : 'lost'),
    (error) => `${error.message} ${error.error}`,
  );
const seen = { node: await send(node), web: await send(web) };
server.closeAllConnections();
server.close();
console.log(seen);
assert.equal(seen.node, 'arrived', 'CHANGED: Node takes no supplier');
assert.match(seen.web, /not a function|failed/, 'CHANGED: the build for the web takes suppliers');
EOF
node run.mjs
