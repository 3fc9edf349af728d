/** The files of what the Mini App does in its user's own browser. */
import { Hono } from 'hono';

/** A file as it is served. */
export type Tool = { read: () => Promise<Uint8Array<ArrayBuffer>>; contentType: string };

/**
 * The files, by the paths that they have in the project, so that their imports lead from one to the other.
 * `version` changes with any of them.
 */
export type Tools = {
  version: string;
  files: ReadonlyMap<string, Tool>;
  /** Whether they are compressed here, as nobody before this server does it. */
  compressed: boolean;
};

/** The path under which they are served. */
export const TOOLS_PATH = '/app/tools';

/** Where the Mini App's own scripts and styles lie. */
const OWN = 'webhooks/mini-app/assets';

/** Gives the address of a script or style of the Mini App, which may be cached for ever. */
export function toolUrl({ version }: Tools, name: string): string {
  return `${TOOLS_PATH}/${version}/${OWN}/${name}`;
}

/**
 * What a worker may do: it compiles WebAssembly, which no page of ours may, and fetches from here alone.
 */
const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Creates the routes of the files: those of this version, and nothing else of the disk. */
export function toolRoutes(tools: Tools): Hono {
  const { files, compressed } = tools;
  const app = new Hono();
  const zipped = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  app.get('/:version/*', async (c) => {
    const { version } = tools;
    const name = c.req.path.slice(`${TOOLS_PATH}/${version}/`.length);
    const file = c.req.param('version') === version ? files.get(name) : undefined;
    if (file === undefined) return c.notFound();
    const headers: Record<string, string> = {
      'content-type': file.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    };
    if (name.endsWith('.worker.js')) headers['content-security-policy'] = WORKER_POLICY;
    if (!compressed || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
      return c.body(await file.read(), 200, headers);
    const small = zipped.get(name) ?? file.read().then(zip);
    zipped.set(name, small);
    return c.body(await small, 200, { ...headers, 'content-encoding': 'gzip' });
  });
  return app;
}

async function zip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
