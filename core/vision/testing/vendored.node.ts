/**
 * What is kept in the project out of packages that are far larger than what of them is used. `npm run
 * vendor` writes it anew from the installed development dependencies; a test holds it against them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const PACKAGES = join(ROOT, 'node_modules');
const CODE = 'core/vision/vendor';
const MODELS = 'core/vision/models';
const UPSCALER = 'core/engines/local/upscale/models';
const ENCODER = 'core/engines/local/video/vendor';

/** Files that are kept as they are in their package: `[package, file, place here]`. */
const COPIES: readonly (readonly [string, string, string])[] = [
  ...['blazeface', 'facemesh', 'faceres', 'handlandmark-lite', 'handtrack'].flatMap((name) =>
    ['json', 'bin'].map(
      (kind) =>
        ['@vladmandic/human', `models/${name}.${kind}`, `${MODELS}/${name}.${kind}`] as const,
    ),
  ),
  ...['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'].map(
    (name) => ['@tensorflow/tfjs-backend-wasm', `dist/${name}`, `${CODE}/${name}`] as const,
  ),
  ['@vladmandic/human', 'LICENSE', `${CODE}/LICENSE-human`],
  ['long', 'LICENSE', `${CODE}/LICENSE-tfjs`],
  ['nsfwjs', 'LICENSE', `${MODELS}/LICENSE-unsafe`],
  ['h264-mp4-encoder', 'LICENSE.md', `${ENCODER}/LICENSE`],
  ['h264-mp4-encoder', 'embuild/dist/h264-mp4-encoder.node.js', `${ENCODER}/h264-mp4-encoder.cjs`],
  ['@upscalerjs/esrgan-slim', 'LICENSE', `${UPSCALER}/LICENSE`],
  ['@upscalerjs/esrgan-slim', 'models/x2/model.json', `${UPSCALER}/x2.json`],
  ['@upscalerjs/esrgan-slim', 'models/x2/group1-shard1of1.bin', `${UPSCALER}/group1-shard1of1.bin`],
];

/** Makes every kept file from the installed packages: its path from the top folder, and its bytes. */
export async function vendoredFiles(): Promise<Map<string, Uint8Array>> {
  const copies = await Promise.all(
    COPIES.map(
      async ([name, file, place]) => [place, await readFile(join(PACKAGES, name, file))] as const,
    ),
  );
  return new Map<string, Uint8Array>([
    ...copies,
    [`${CODE}/tfjs.js`, await tfjs()],
    [`${CODE}/human.js`, await human()],
    ...unsafeModel(),
  ]);
}

/**
 * The core of tfjs, its graph models and its WebAssembly backend: one module for Node, browsers and Workers.
 * `wasmModule` is for Workers, which take no program that they are to compile.
 */
function tfjs(): Promise<Uint8Array> {
  const packages = ['tfjs-core', 'tfjs-converter', 'tfjs-backend-wasm'];
  const factory = '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.js';
  return bundled({
    contents: [
      ...packages.map((name) => `export * from '@tensorflow/${name}';`),
      `export { default as wasmModule } from '${factory}';`,
    ].join('\n'),
    plugin: BUILT_IN,
  });
}

/** `@vladmandic/human` on the module that `tfjs` makes. */
function human(): Promise<Uint8Array> {
  return bundled({
    contents: "export { Human } from './node_modules/@vladmandic/human/src/human.ts';",
    plugin: BESIDE_IT,
  });
}

/** What the library calls tfjs: the module beside it, and the versions that it was made with. */
const BESIDE_IT: Plugin = {
  name: 'tfjs beside it',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^dist\/tfjs\.esm\.js$/ }, () => ({ path: 'tfjs', namespace: 'beside' }));
    onResolve({ filter: /^\.\/tfjs\.js$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'beside' }, () => ({
      contents: `export * from './tfjs.js';
        export { version } from './node_modules/@vladmandic/human/dist/tfjs.version.js';`,
      resolveDir: ROOT,
    }));
  },
};

/** Modules of Node that parts for Node ask for: there in Node, undefined in a browser, where nothing asks. */
const BUILT_IN: Plugin = {
  name: 'modules of Node',
  setup: ({ onResolve, onLoad }) => {
    const names = /^(?:crypto|fs|node-fetch|os|path|perf_hooks|util|worker_threads)$/;
    onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'built-in' }));
    onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = globalThis.process?.getBuiltinModule?.('${path}');`,
    }));
  },
};

async function bundled(of: { contents: string; plugin: Plugin }): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: of.contents, resolveDir: ROOT },
    absWorkingDir: ROOT,
    plugins: [of.plugin],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    legalComments: 'eof',
    // Emscripten's loader looks beside itself where no path is set; here one is always set.
    define: { __dirname: '""' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the bundle is empty');
  return file.contents;
}

/** NSFWJS's MobileNet v2 (mid), which its package has as modules: the weights as they are under base64. */
function unsafeModel(): [string, Uint8Array][] {
  const require = createRequire(import.meta.url);
  const folder = join(PACKAGES, 'nsfwjs/dist/models/mobilenet_v2_mid');
  const { format, modelTopology, weightsManifest } = require(join(folder, 'model.min.js')) as {
    format: string;
    modelTopology: object;
    weightsManifest: { paths: string[]; weights: object[] }[];
  };
  const shards = weightsManifest
    .flatMap(({ paths }) => paths)
    .map((path) => Buffer.from(require(join(folder, `${path}.min.js`)) as string, 'base64'));
  const weights = weightsManifest.flatMap((group) => group.weights);
  const model = { format, modelTopology, weightsManifest: [{ paths: ['unsafe.bin'], weights }] };
  return [
    [`${MODELS}/unsafe.json`, Buffer.from(JSON.stringify(model))],
    [`${MODELS}/unsafe.bin`, Buffer.concat(shards)],
  ];
}

if (import.meta.main)
  for (const [path, bytes] of await vendoredFiles()) await writeFile(join(ROOT, path), bytes);
