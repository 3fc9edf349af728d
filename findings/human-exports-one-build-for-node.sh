#!/usr/bin/env bash
# @vladmandic/human: of its builds Node can import one, which needs a package that it does not ask for.
#
# A good guess: `import '@vladmandic/human'` works, or `import '@vladmandic/human/dist/human.node-wasm.js'` does,
# which the package names in its exports.
# What happens: the keys in `exports` lack "./" ("dist/human.node-wasm.js"). Node reads such keys as conditions,
# not as paths, so that no path but the package's own name exists. That one is the build for tfjs-node, which is
# neither dependency nor peer. The builds with tfjs inside, loaded by file, take `util` from a stub.
# Seen: name: MODULE_NOT_FOUND @tensorflow/tfjs-node; each path in exports: ERR_PACKAGE_PATH_NOT_EXPORTED; the
# files human.esm.js and tfjs.esm.js: "this.util.TextEncoder is not a constructor".
# Why it matters: the one way that is left asks for a native library of hundreds of megabytes. Bundle the
# package's source on tfjs-core and a backend of your choice.
# Library: @vladmandic/human 3.3.6. Source: "exports" in its package.json; Node's documentation, "Conditional exports".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @vladmandic/human@3.3.6 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('node_modules/@vladmandic/human/package.json', 'utf8'));
const load = (what) => import(what).then(
  () => 'loaded',
  (error) => `${error.code ?? ''} ${error.message.split('\n', 1)[0].split(' in /', 1)[0]}`,
);
const paths = Object.keys(exports).filter((key) => key.startsWith('dist/') && key.endsWith('.js'));
const seen = { name: await load('@vladmandic/human') };
for (const path of paths) seen[path] = await load(`@vladmandic/human/${path}`);
for (const file of ['human.esm.js', 'tfjs.esm.js'])
  seen[`file ${file}`] = await load(new URL(`node_modules/@vladmandic/human/dist/${file}`, import.meta.url).href);
console.log(seen);
assert.match(seen.name, /MODULE_NOT_FOUND .*tfjs-node/, 'CHANGED: the package loads by its name');
assert.ok(paths.length > 0);
for (const path of paths) assert.match(seen[path], /NOT_EXPORTED/, 'CHANGED: its paths are exported');
for (const file of ['human.esm.js', 'tfjs.esm.js'])
  assert.match(seen[`file ${file}`], /TextEncoder is not a constructor/, 'CHANGED: the bundled builds load');
process.exit(0);
END
node run.mjs
