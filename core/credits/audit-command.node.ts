import { existsSync } from 'node:fs';
import { audit } from '../../db/audit.ts';
import { bookFigures } from '../../db/audit-figures.ts';
import { openDatabase } from '../../db/open.node.ts';
import { reportLines } from './audit-report.ts';

const ADDRESS = /^(file:|libsql:|https?:|wss?:)/;
const USAGE = 'usage: npm run audit -- file:PATH | libsql://HOST?authToken=TOKEN\n';

/**
 * Proves the books of a database: prints what they come to, and what does not hold, a line each.
 * @returns the process's exit code: 0 when all is right, 1 when not, 2 for a wrong call
 */
export async function auditCommand(
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const [url, ...rest] = args;
  if (url === undefined || rest.length > 0 || !ADDRESS.test(url)) {
    write(USAGE);
    return 2;
  }
  // Opening a file that is not there would make it, and nothing is wrong in empty books.
  if (url.startsWith('file:') && !existsSync(url.slice('file:'.length))) {
    write(`there is no such file: ${url.slice('file:'.length)}\n`);
    return 2;
  }
  const db = await openDatabase({ url });
  try {
    for (const line of reportLines(await bookFigures(db.query, Date.now()))) write(`${line}\n`);
    const violations = await audit(db.query);
    for (const { rule, id } of violations) write(`broken: ${rule}: ${id}\n`);
    write(violations.length === 0 ? 'the books are right\n' : `${violations.length} violations\n`);
    return violations.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}

if (import.meta.main)
  process.exitCode = await auditCommand(process.argv.slice(2), (text) =>
    process.stdout.write(text),
  );
