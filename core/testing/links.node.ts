/** Links of the documentation, and the pages that code names. */
import { existsSync, statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['*.md', 'docs/**/*.md'];
const CODE = ['{bots,core,db,webhooks}/**/*.{ts,js}', 'biome.json', '.env.example'];

/** A link that leads nowhere: where it stands and what it says. */
type Broken = { page: string; link: string };

/** Pages of the documentation, by their paths from the top folder. */
export async function pages(): Promise<string[]> {
  const found: string[] = [];
  for await (const page of glob(PAGES, { cwd: ROOT })) found.push(page);
  return found.toSorted();
}

/** Relative links of all pages to files or headings that are not there. */
export async function brokenLinks(): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const page of await pages())
    for (const link of linksOf(await textOf(page)))
      if (!(await leads(page, link))) broken.push({ page, link });
  return broken;
}

/** Pages that code and messages name and that are not there. */
export async function missingPages(): Promise<Broken[]> {
  const missing: Broken[] = [];
  for await (const file of glob(CODE, { cwd: ROOT }))
    for (const [name] of (await textOf(file)).matchAll(/(?<![\w/])docs\/[\w/-]+\.md\b/g))
      if (!existsSync(join(ROOT, name))) missing.push({ page: file, link: name });
  return missing;
}

/** The text of a page without its code blocks. */
const textOf = async (path: string): Promise<string> =>
  (await readFile(join(ROOT, path), 'utf8')).replaceAll(/^```[\s\S]*?^```/gm, '');

/** Targets of links and pictures that are no addresses. */
export function linksOf(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)];
  return links.map(([, link, source]) => link ?? source ?? '').filter((one) => !/^\w+:/.test(one));
}

async function leads(page: string, link: string): Promise<boolean> {
  const [path = '', heading] = link.split('#');
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(ROOT, target))) return false;
  if (heading === undefined) return true;
  if (statSync(join(ROOT, target)).isDirectory()) return false;
  return anchorsOf(await textOf(target)).includes(heading);
}

/** The anchors of headings, as GitHub makes them. */
export const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
