import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { openBrowser, PATIENCE_MS } from '../../playground/testing/browser.ts';

const require = createRequire(import.meta.url);
const READER = '@contentauth/c2pa-web/dist';
/** The folder of packages that the reader is installed in. */
const MODULES = new URL(
  '../../../../',
  pathToFileURL(require.resolve('@contentauth/c2pa-web/resources/c2pa.wasm')),
);

const PAGE = `<!doctype html><title>reader</title><script type="importmap">${JSON.stringify({
  imports: {
    '@contentauth/c2pa-web': `/${READER}/index.js`,
    highgain: '/highgain/dist/index.js',
    'ts-deepmerge': '/ts-deepmerge/esm/index.js',
  },
})}</script><script type="module">
import { createC2pa } from '@contentauth/c2pa-web';
const c2pa = await createC2pa({
  wasmSrc: '/${READER}/resources/c2pa_bg.wasm',
  settings: { verify: { verifyTrust: true, verifyAfterReading: true } },
});
window.read = async (type, base64) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const reader = await c2pa.reader.fromBlob(type, new Blob([bytes], { type }));
  return reader && JSON.stringify(await reader.manifestStore());
};
window.ready = true;
</script>`;

const TYPES: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };

/** The fields of the reader's answer that tests check. */
export type OfficialReading = {
  validation_state: string;
  validation_status?: { code: string }[];
  validation_results: {
    activeManifest: { success: { code: string }[]; failure: { code: string }[] };
  };
  active_manifest: string;
  manifests: Record<string, { claim_generator_info: unknown; assertions: unknown }>;
};

/**
 * Opens the official C2PA reader (`@contentauth/c2pa-web`) in a real Chromium, without a network.
 */
export async function openOfficialReader() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const body = path === '' ? PAGE : await readFile(new URL(path, MODULES)).catch(() => null);
    const type = path === '' ? 'text/html' : TYPES[path.split('.').at(-1) ?? ''];
    response.writeHead(body === null ? 404 : 200, { 'content-type': type ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('window.ready === true', null, { timeout: PATIENCE_MS });
  return {
    /** What the reader says of a file; null where it finds no manifest. */
    async read(bytes: Uint8Array, type: string): Promise<OfficialReading | null> {
      const base64 = Buffer.from(bytes).toString('base64');
      const manifestStore = await page.evaluate<string | null>(
        `window.read('${type}', '${base64}')`,
      );
      return manifestStore === null ? null : (JSON.parse(manifestStore) as OfficialReading);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
