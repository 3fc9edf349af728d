import { readFile } from 'node:fs/promises';

const PAGE = new URL('../../../docs/extending.md', import.meta.url);

/** A place that has to be touched: the path as the page writes it, and who finds it where it is forgotten. */
export type Place = { path: string; foundBy: string };

/** What the page says of one kind of thing. `most` is null where the page names no aim. */
export type Section = { files: number; most: number | null; places: Place[] };

/** Reads the page about extending: its sections by their titles, as its first table lists them. */
export async function readPage(): Promise<Map<string, Section>> {
  const text = await readFile(PAGE, 'utf8');
  const listed = [...text.matchAll(/^\| \[([^\]]+)\]\(#[\w-]+\) +\| (\d+) +\| +(\d*) *\|$/gm)];
  return new Map(
    listed.map(([, title = '', files, most]) => [
      title,
      { files: Number(files), most: most ? Number(most) : null, places: placesUnder(text, title) },
    ]),
  );
}

/** The rows of the table in the section of a title; none where the section has no table. */
function placesUnder(text: string, title: string): Place[] {
  const heading = `## ${title.slice(0, 1).toUpperCase()}${title.slice(1)}\n`;
  const [, section = ''] = text.split(heading);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| `([^`]+)` +\| .* \| +`?([^`|]+?)`? +\|$/gm)].map(
    ([, path = '', foundBy = '']) => ({ path, foundBy }),
  );
}
