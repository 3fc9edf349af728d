import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { readAssets } from '../../../bots/playground/assets.node.ts';
import { serveAsset } from '../../../core/web/assets.ts';
import { privatePage } from '../../../core/web/private-page.ts';
import type { Html } from '../../../core/web/spans.ts';
import { readerOf } from '../../pages/reader.ts';
import { securityHeaders } from '../../security.ts';
import { cutScript, cutTool, toolStyles } from '../cut-page.ts';
import { frameParts, paintParts } from '../paint-parts.ts';
import { openTools } from '../tools.node.ts';
import { TOOLS_PATH, toolRoutes, toolUrl } from '../tools.ts';

const PEOPLE = new URL('../../../core/people/', import.meta.url);

/** The pages of the tools on a server of their own, with the headers that the service sends. */
export type ToolPages = {
  origin: string;
  /** What came in: method, path, and the length of the body. */
  requests: { method: string; path: string; bodyBytes: number }[];
  scriptUrl: (name: string) => string;
  close(): Promise<void>;
};

/**
 * Starts a server with a page for each tool: `/app/cut`, `/app/paint` and `/app/frame`, and the invented
 * people's photos under `/people/`.
 */
export async function openToolPages(): Promise<ToolPages> {
  const tools = openTools();
  const shared = await readAssets(new URL('../../../bots/playground/assets/', import.meta.url));
  const site = await readAssets(new URL('../../pages/assets/', import.meta.url));
  const assets = new Map([...shared, ...site]);
  const app = new Hono();
  const requests: ToolPages['requests'] = [];
  app.use(async (c, next) => {
    const { byteLength: bodyBytes } = await c.req.raw.clone().arrayBuffer();
    requests.push({ method: c.req.method, path: c.req.path, bodyBytes });
    return next();
  });
  app.use(securityHeaders(false));
  app.route(TOOLS_PATH, toolRoutes(tools));
  app.get(
    '/assets/:name',
    async (c) => (await serveAsset(assets, c.req.param('name'))) ?? c.notFound(),
  );
  app.get('/people/:name', async (c) => {
    const bytes = await readFile(new URL(c.req.param('name').replace(/[^\w.]/g, ''), PEOPLE));
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/jpeg' });
  });
  const styles = ['/assets/tokens.css', '/assets/site.css', ...toolStyles(tools)];
  const page = (locale: string, body: Html, script: string | null) =>
    privatePage({
      locale,
      title: 'Tool',
      styles: html`${styles.map((url) => html`<link rel="stylesheet" href="${url}">`)}${
        script === null ? '' : html`<script type="module" src="${script}"></script>`
      }`,
      body: html`<main>${body}</main>`,
    });
  app.get('/app/cut', (c) => {
    const reader = readerOf(c);
    return c.html(page(reader.locale, cutTool(reader, tools), cutScript(tools)));
  });
  app.get('/app/paint', (c) => c.html(page(readerOf(c).locale, paintParts(readerOf(c)), null)));
  app.get('/app/frame', (c) => c.html(page(readerOf(c).locale, frameParts(readerOf(c)), null)));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    requests,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scriptUrl: (name) => toolUrl(tools, name),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
