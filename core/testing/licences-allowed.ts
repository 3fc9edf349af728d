/** Licences under which anything may be a dependency: all of them let us use and pass on, with their notice. */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Packages under another licence that somebody has looked at, and why they may be here. */
export type Exception = { packages: RegExp; licence: string; why: string };

/** The exceptions; one that no package needs any more fails the check. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^libheif-js$/,
    licence: 'LGPL-3.0',
    why: 'A library of its own, unchanged and replaceable in node_modules; it runs in a process of its own.',
  },
  {
    packages: /^@img\/sharp-libvips-/,
    licence: 'LGPL-3.0-or-later',
    why: 'A shared library that sharp loads, unchanged and replaceable.',
  },
  {
    packages: /^@img\/sharp-win32-/,
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    why: 'sharp with the same library for Windows.',
  },
  {
    packages: /^@img\/sharp-wasm32$/,
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    why: 'sharp with the same library as WebAssembly.',
  },
  {
    packages: /^@napi-rs\/webcodecs/,
    licence: 'MIT',
    why: 'States MIT; its binary contains FFmpeg with x264 and x265, which are under the GPL. Who only runs the service owes nothing for it; who passes it on does so under the GPL, with its source. The published image leaves it out (docs/decisions/0014).',
  },
  {
    packages: /^(?:@resvg\/resvg-(?:js|wasm)|mediabunny|lightningcss)/,
    licence: 'MPL-2.0',
    why: 'Unchanged files under a licence that asks for the source of changed files alone.',
  },
  {
    packages: /^h264-mp4-encoder$/,
    licence: 'MIT',
    why: 'States MIT; contains libmp4v2 unchanged, which is under the MPL 1.1.',
  },
  {
    packages: /^@contentauth\/c2pa-types$/,
    licence: 'none',
    why: 'For tests alone, never passed on; it brings the text of the MIT licence.',
  },
];
