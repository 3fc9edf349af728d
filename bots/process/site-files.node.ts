import { openTools } from '../../webhooks/mini-app/tools.node.ts';
import { readAssets } from '../playground/assets.node.ts';
import type { SiteFiles } from '../service/app.ts';

/** Reads the files that pages are made with. */
export async function siteFiles(): Promise<SiteFiles> {
  const [pages, console] = await Promise.all([assetsWith('pages'), assetsWith('console')]);
  return { pages, console, tools: openTools() };
}

/** Reads the files of some pages and the two files that all share with the playground. */
async function assetsWith(pages: 'pages' | 'console') {
  const [site, chat] = await Promise.all([
    readAssets(new URL(`../../webhooks/${pages}/assets/`, import.meta.url)),
    playgroundAssets(),
  ]);
  const shared = ['tokens.css', 'lens.svg'].flatMap((name) => {
    const asset = chat.get(name);
    return asset ? [[name, asset] as const] : [];
  });
  return new Map([...site, ...shared]);
}

/** Reads the files of the playground. */
export const playgroundAssets = () => readAssets(new URL('../playground/assets/', import.meta.url));
