/** Prints the notices of everything that runs in production: `npm run -s notices`. An image carries them as NOTICES. */
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { EXCEPTIONS } from './licences-allowed.ts';

const HERE = new URL('../../', import.meta.url);
const TEXTS = new URL('./licence-texts/', import.meta.url);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|unlicense|third.?party)/i;
/** What is inside the binary stands in the readme. */
const LISTED_IN_README = /^@img\/sharp-libvips-/;
/** Licences that ask for another text beside their own. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { 'LGPL-3.0': ['GPL-3.0'] };
const NEEDS_NAME: ReadonlySet<string> = new Set(['MIT', 'ISC']);

const lock = z.object({
  packages: z.record(z.string(), z.looseObject({ dev: z.boolean().optional() })),
});
const named = z.union([z.string(), z.looseObject({ name: z.string().optional() })]);
const described = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: named.optional(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});
type Described = z.infer<typeof described>;

/**
 * Writes the notices of all installed packages that `package-lock.json` needs in production: each with its
 * licence, where its source is, and its own texts; standard texts where a package brings none. Equal texts
 * are written once.
 * @param root the folder of `package-lock.json` and `node_modules`
 * @throws {Error} naming a package that has no text, and a licence without a standard one
 */
export async function notices(root: URL = HERE): Promise<string> {
  const { packages } = lock.parse(await json(new URL('package-lock.json', root)));
  const lines: string[] = [];
  const texts = new Map<string, string[]>();
  for (const [place, { dev }] of Object.entries(packages)) {
    const folder = new URL(`${place}/`, root);
    const manifest = place === '' || dev ? null : await manifestIn(folder);
    if (manifest === null) continue;
    const title = `${manifest.name} ${manifest.version}`;
    if (lines.some((line) => line.startsWith(`${title}\n`))) continue;
    lines.push(entryOf(title, manifest));
    for (const text of await textsOf(manifest, folder))
      texts.set(text, [...(texts.get(text) ?? []), title]);
  }
  const written = [...texts].map(([text, titles]) => `${titles.join(', ')}:\n\n${text}`);
  return [HEADER, lines.toSorted().join('\n'), ...written].join(`\n${'-'.repeat(78)}\n\n`);
}

const HEADER = `Third-party notices

alme bots themselves are under the MIT licence: see LICENSE. Fonts, models and libraries in core keep their own
licences, which lie beside them. In an image, the licence of Node lies in /usr/local/LICENSE and those of Debian's packages in
/usr/share/doc. Every package here is unchanged.
`;

function entryOf(title: string, { name, license, homepage, repository }: Described): string {
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  const source = address?.replace(/^git\+/, '').replace(/^ssh:\/\/git@/, 'https://') ?? 'npm';
  const why = EXCEPTIONS.find(({ packages }) => packages.test(name))?.why;
  const more = why === undefined ? '' : `    ${why}\n`;
  return `${title}\n    ${license ?? 'see its text'}; source: ${source}\n${more}`;
}

/** Gives the texts of a package: its own files, or the standard text of its licence. */
async function textsOf(manifest: Described, folder: URL): Promise<string[]> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile());
  const own = files.filter(({ name }) => LICENCE_FILE.test(name));
  if (LISTED_IN_README.test(manifest.name))
    own.push(...files.filter(({ name }) => name === 'README.md'));
  const texts = await Promise.all(own.map(({ name }) => text(new URL(name, folder))));
  const says = idsOf(manifest.license ?? '');
  const hasOwn = own.some(({ name }) => LICENCE_FILE.test(name));
  const standard = hasOwn ? [] : says;
  const needed = [...standard, ...says.flatMap((id) => BESIDE[id] ?? [])];
  if (!hasOwn && needed.length === 0) throw new Error(`${manifest.name} brings no licence`);
  return [...texts, ...(await Promise.all(needed.map((id) => standardText(id, manifest))))];
}

/** Gives the licences of an expression; of a choice, the first. */
const idsOf = (expression: string): string[] =>
  (expression.replaceAll(/[()]/g, '').split(' OR ')[0] ?? '')
    .split(' AND ')
    .map((id) => id.replace(/-or-later$/, ''))
    .filter((id) => id !== '');

async function standardText(id: string, { name, author }: Described): Promise<string> {
  const body = await text(new URL(`${encodeURIComponent(id)}.txt`, TEXTS)).catch(() => {
    throw new Error(`${name} brings no licence, and there is no standard text of ${id}`);
  });
  if (!NEEDS_NAME.has(id)) return body;
  const who = (typeof author === 'string' ? author : author?.name) || `the authors of ${name}`;
  return `Copyright (c) ${who}\n\n${body}`;
}

async function manifestIn(folder: URL): Promise<Described | null> {
  try {
    return described.parse(await json(new URL('package.json', folder)));
  } catch (err) {
    if (err instanceof Error && 'code' in err && err.code === 'ENOENT') return null;
    throw err;
  }
}

const text = async (file: URL): Promise<string> =>
  `${(await readFile(file, 'utf8')).replaceAll('\r\n', '\n').trim()}\n`;
const json = async (file: URL): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

if (import.meta.main) process.stdout.write(await notices());
