/**
 * `npm run release -- 0.2.0` makes a release; `npm run -s release -- notes 0.2.0` prints what one brought.
 * Neither needs an installed package.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ChangelogError, sectionOf } from './changelog.ts';
import { ReleaseError, release } from './release.node.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = `usage: npm run release -- VERSION [--unproved]
       npm run -s release -- notes VERSION

VERSION is one such as 0.2.0, or major, minor or patch. Every check runs first (.ci/run);
--unproved leaves them out, where they have just run. Nothing is pushed.
`;

/** Runs .ci/run, whose output is seen. */
async function prove(): Promise<void> {
  const checks = spawn(join(ROOT, '.ci', 'run'), { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(checks, 'close');
  if (code !== 0) throw new ReleaseError('the checks fail: nothing was released');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { unproved: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [first, second] = positionals;
  if (first === 'notes' && second !== undefined && positionals.length === 2) {
    const changelog = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8');
    process.stdout.write(`${sectionOf(changelog, second.replace(/^v/, ''))}\n`);
    return 0;
  }
  if (first === undefined || positionals.length !== 1) {
    process.stderr.write(USAGE);
    return 2;
  }
  const date = new Date().toISOString().slice(0, 10);
  const skip = async () => undefined;
  const tag = await release({
    root: ROOT,
    wanted: first,
    date,
    prove: values.unproved ? skip : prove,
  });
  process.stdout.write(
    `${tag} is committed and tagged, here alone. This publishes it:\n\n  git push --atomic origin main ${tag}\n\n`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (cause) {
  const isKnown = cause instanceof ReleaseError || cause instanceof ChangelogError;
  const isUsage = cause instanceof TypeError && 'code' in cause;
  if (!isKnown && !isUsage) throw cause;
  process.stderr.write(`${cause.message}\n${isUsage ? USAGE : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
