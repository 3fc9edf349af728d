/** A package that has had no new version for long, or has a successor, and why it is in production all the same. */
export type Quiet = { name: string; version: string; why: string };

/**
 * The quiet packages of production: docs/decisions/0015-production-dependencies.md. Another version is
 * looked at anew.
 */
export const QUIET: readonly Quiet[] = [
  {
    name: '@google/generative-ai',
    version: '0.24.1',
    why: 'Google develops @google/genai instead; the interface that it calls is served still.',
  },
  {
    name: '@resvg/resvg-js',
    version: '2.6.2',
    why: 'Waits for its next version. It draws our own SVG alone.',
  },
  {
    name: 'node-fetch',
    version: '2.7.0',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'whatwg-url',
    version: '5.0.0',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'tr46',
    version: '0.0.3',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'webidl-conversions',
    version: '3.0.1',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'abort-controller',
    version: '3.0.0',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'event-target-shim',
    version: '5.0.1',
    why: 'Finished. grammY asks for it.',
  },
  {
    name: 'bintrees',
    version: '1.0.2',
    why: 'Finished. prom-client asks for it, for summaries, which are not made here.',
  },
  {
    name: 'tdigest',
    version: '0.1.3',
    why: 'Finished. prom-client asks for it, for summaries, which are not made here.',
  },
  {
    name: 'lodash',
    version: '4.18.1',
    why: 'Finished. discord.js asks for it.',
  },
  {
    name: 'lodash.snakecase',
    version: '4.1.1',
    why: 'Finished. discord.js asks for it.',
  },
  {
    name: 'fast-deep-equal',
    version: '3.1.3',
    why: 'Finished. discord.js asks for it.',
  },
  {
    name: 'ts-mixer',
    version: '6.0.4',
    why: 'Finished. discord.js asks for it.',
  },
  {
    name: 'promise-limit',
    version: '2.7.0',
    why: 'Finished. @libsql/client asks for it.',
  },
  {
    name: 'js-base64',
    version: '3.9.6',
    why: 'Finished. @libsql/client asks for it.',
  },
  {
    name: 'fast-sha256',
    version: '1.3.0',
    why: 'Finished. standardwebhooks asks for it.',
  },
  {
    name: '@stablelib/base64',
    version: '1.0.1',
    why: 'Finished. standardwebhooks asks for it.',
  },
  {
    name: 'readable-stream',
    version: '4.8.0',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'buffer',
    version: '6.0.3',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'events',
    version: '3.3.0',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'process',
    version: '0.11.10',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'base64-js',
    version: '1.5.1',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'ieee754',
    version: '1.2.1',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'string_decoder',
    version: '1.3.0',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'safe-buffer',
    version: '5.2.1',
    why: 'A module of Node for browsers. replicate asks for it.',
  },
  {
    name: 'crc-32',
    version: '1.2.2',
    why: 'Finished. @trustnxt/c2pa-ts asks for it.',
  },
  {
    name: 'typed-binary',
    version: '4.3.3',
    why: 'Finished. @trustnxt/c2pa-ts asks for it.',
  },
  {
    name: 'reflect-metadata',
    version: '0.2.2',
    why: 'Finished. @peculiar/x509 asks for it.',
  },
  {
    name: 'tsyringe',
    version: '4.10.0',
    why: 'Finished. @peculiar/x509 asks for it.',
  },
];
