/** Checks what this project depends on: `npm run licences`. Works offline, from the lock file and what is installed. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ALLOWED, EXCEPTIONS } from './licences-allowed.ts';
import { QUIET } from './quiet-packages.ts';

const ROOT = new URL('../../', import.meta.url);

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  overrides: z.record(z.string(), z.unknown()).default({}),
});
const lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      deprecated: z.string().optional(),
      dev: z.boolean().default(false),
    }),
  ),
});
const licence = z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]);
const installed = z.object({
  license: licence.optional(),
  licenses: z.array(licence).optional(),
});

/** What `package.json` and `package-lock.json` say. */
export type Dependencies = { manifest: unknown; lock: unknown };
/** Reads the licence of an installed package; null where it is not installed, or says none. */
export type ReadInstalled = (place: string) => Promise<string | null>;

const EXACT = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Lists what is wrong with the dependencies: versions that are not exact, packages that their makers have
 * given up, licences that nobody has looked at, and entries for packages that are not there any more.
 */
export async function dependencyProblems(
  of: Dependencies,
  readInstalled: ReadInstalled,
): Promise<string[]> {
  const { packages } = lock.parse(of.lock);
  const needed = new Set<string>();
  const quiet = new Set<string>();
  const problems = unpinned(of.manifest);
  for (const [place, { deprecated, dev, license, version }] of Object.entries(packages)) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const known = QUIET.find((one) => one.name === name && one.version === version && !dev);
    if (known) quiet.add(name);
    else if (deprecated !== undefined)
      problems.push(`${name} ${version} is deprecated: ${deprecated}`);
    const says = license ?? (await readInstalled(place)) ?? 'none';
    const exception = EXCEPTIONS.find(({ packages: of }) => of.test(name));
    if (exception && exception.licence === says) needed.add(exception.licence + exception.packages);
    else if (!isAllowed(says)) problems.push(`${name} ${version} is under ${says}`);
  }
  for (const { packages: of, licence: says } of EXCEPTIONS)
    if (!needed.has(says + of)) problems.push(`no package needs the exception for ${of} any more`);
  for (const { name, version } of QUIET)
    if (!quiet.has(name))
      problems.push(`${name} ${version} is quiet, and not in production any more`);
  return problems;
}

/** Tells whether every licence of an expression such as `MIT AND ISC`, or one of a choice, is allowed. */
function isAllowed(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one)));
}

function unpinned(raw: unknown): string[] {
  const { dependencies, devDependencies, overrides } = manifest.parse(raw);
  const overridden = Object.values(overrides).flatMap((one) =>
    typeof one === 'string' ? [['an override', one]] : Object.entries(one ?? {}),
  );
  return [...Object.entries(dependencies), ...Object.entries(devDependencies), ...overridden]
    .filter(([, version]) => !EXACT.test(String(version)))
    .map(([name, version]) => `${name} is not pinned: ${version}`);
}

/** Reads a JSON file of this project. */
export const readProjectFile = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));

/** Reads the licence that an installed package states about itself. */
export async function licenceOfInstalled(place: string): Promise<string | null> {
  try {
    const { data } = installed.safeParse(await readProjectFile(`${place}/package.json`));
    return data?.license ?? data?.licenses?.join(' OR ') ?? null;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const [ours, locked] = await Promise.all(
    ['package.json', 'package-lock.json'].map(readProjectFile),
  );
  const problems = await dependencyProblems({ manifest: ours, lock: locked }, licenceOfInstalled);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0)
    process.stderr.write('See “Dependencies” in CONTRIBUTING.md for what to do.\n');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
