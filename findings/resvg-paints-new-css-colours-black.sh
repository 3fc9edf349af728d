#!/usr/bin/env bash
# resvg: `oklch()`, `color-mix()` and `var()` paint black, without a word.
#
# A good guess: what browsers and design tools put into `fill` today works, or raises an error.
# What happens: a value that the parser does not know is dropped like any wrong value, so `fill` falls back
# to its initial black. `hsl(0 100% 50%)` and `rgb(255 0 0)`, of the same age in CSS, are known.
# Seen: red as #f00, hsl and rgb is (255, 0, 0); as oklch, color-mix and a custom property it is (0, 0, 0).
# Why it matters: cards and charts made from a page's own colours come out black for users while the browser
# preview is right. Resolve colours to hex before.
# Library: @resvg/resvg-js 2.6.2. Source: observed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact --loglevel=error @resvg/resvg-js@2.6.2 >/dev/null
npm ls --depth=0 | tail -n +2
cat >run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { Resvg } from '@resvg/resvg-js';

const middle = (inner) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inner}</svg>`;
  return [...new Resvg(svg).render().pixels.subarray(220, 223)].join();
};
const fill = (colour) => middle(`<rect width="10" height="10" fill="${colour}"/>`);
const seen = {
  '#f00': fill('#f00'),
  hsl: fill('hsl(0 100% 50%)'),
  rgb: fill('rgb(255 0 0)'),
  oklch: fill('oklch(0.628 0.2577 29.23)'),
  'color-mix': fill('color-mix(in srgb, red, red)'),
  var: middle('<style>svg { --ink: red } rect { fill: var(--ink) }</style><rect width="10" height="10"/>'),
};
console.log(seen);
assert.deepEqual(
  Object.values(seen),
  ['255,0,0', '255,0,0', '255,0,0', '0,0,0', '0,0,0', '0,0,0'],
  'CHANGED: other colours are known',
);
EOF
node run.mjs
