import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { audit } from '../../db/audit.ts';
import { bookFigures } from '../../db/audit-figures.ts';
import { openDatabase } from '../../db/open.node.ts';
import { inMultiples, shown } from './baseline.node.ts';
import { type Figure, type Scenario, timed } from './figure.ts';
import { ENTRIES_A_PERSON, fillBooks } from './growth/books.node.ts';
import { temporaryFolder } from './service.node.ts';

const ENTRIES = 1_000_000;
/** How many bare looks at every entry an audit may take. */
const MOST_LOOKS = 100;
const LOOK = sql`select account_id, sum(credits), max(created_at), count(*) from entries group by account_id`;

/** Measures how long an audit of a year's books takes. */
export const auditSpeed: Scenario = { name: 'audit', run };

async function run(): Promise<Figure[]> {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'books.db');
  try {
    await (await openDatabase({ url: `file:${path}` })).close();
    await fillBooks(path, ENTRIES / ENTRIES_A_PERSON, Date.now());
    const db = await openDatabase({ url: `file:${path}` });
    try {
      let entries = 0;
      let broken = 0;
      const ms = await timed(async () => {
        const { sides } = await bookFigures(db.query, Date.now());
        entries = sides.reduce((sum, side) => sum + side.entries, 0);
        broken = (await audit(db.query)).length;
      });
      const plain = {
        name: 'a bare look at every entry',
        measured: (await timed(() => db.query.all(LOOK))) / 1000,
      };
      return [
        { name: 'entries in the books', measured: entries, unit: '', limit: { atLeast: ENTRIES } },
        ...inMultiples(
          { name: 'every rule and every figure', measured: ms / 1000, unit: 's' },
          plain,
          MOST_LOOKS,
        ),
        shown(plain, 's'),
        { name: 'rules broken', measured: broken, unit: '', limit: { atMost: 0 } },
      ];
    } finally {
      await db.close();
    }
  } finally {
    await folder.remove();
  }
}
