import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../../../core/log.ts';
import { sweepRetained } from '../../../core/retention/sweep.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { type Figure, timed } from '../figure.ts';
import { temporaryFolder } from '../service.node.ts';

const OBJECTS = 20_000;
const OBJECT_BYTES = 4_096;
const AT_ONCE = 200;
const LEAST_A_SECOND = 1_000;

/** Measures how fast results whose time is over go, files on the disk with their rows. */
export async function sweep(): Promise<Figure[]> {
  const folder = await temporaryFolder();
  const db = await openDatabase({ url: `file:${join(folder.path, 'sweep.db')}` });
  try {
    const now = () => Date.now();
    const objects = join(folder.path, 'objects');
    await fill(objects, (sql) => db.commit([{ toSQL: () => ({ sql, params: [] }) }]));
    const vault = diskStore(objects);
    const ctx = { db, vault, now, rules: DEFAULT_RULES, log: silentLog };
    let ended = 0;
    const ms = await timed(async () => {
      for (let isMore = true; isMore; ) {
        const swept = await sweepRetained(ctx);
        ended += swept.ended.get('results') ?? 0;
        isMore = swept.isMore;
      }
    });
    return [
      { name: 'results that ended', measured: ended, unit: '', limit: { atLeast: OBJECTS } },
      {
        name: 'objects a second, from disk and database',
        measured: ended / (ms / 1000),
        unit: '/s',
        limit: { atLeast: LEAST_A_SECOND },
      },
    ];
  } finally {
    await db.close();
    await folder.remove();
  }
}

async function fill(directory: string, run: (sql: string) => Promise<unknown>): Promise<void> {
  const bytes = new Uint8Array(OBJECT_BYTES);
  for (let at = 0; at < OBJECTS; at += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, i) => at + i);
    const write = async (id: number) => {
      await mkdir(join(directory, 'results', `g${id}`), { recursive: true });
      await writeFile(join(directory, 'results', `g${id}`, '0'), bytes);
    };
    await Promise.all(ids.map(write));
    const generations = ids.map(
      (id) =>
        `('g${id}','a','g${id}','imagine','image','{"prompt":"w","seed":1}','t','delivered','local',0,'telegram','c','{}',1,1)`,
    );
    const results = ids.map(
      (id) => `('r${id}','g${id}','a',0,'results/g${id}/0','image/jpeg',1,1,1,0,1,${id})`,
    );
    await run(`insert into generations (id, account_id, draft_id, operation, kind, request, title, state,
      engine, price_credits, surface, chat_id, address, created_at, ended_at)
      values ${generations.join(',')}`);
    await run(`insert into results (id, generation_id, account_id, position, object_key, content_type,
      byte_length, width_px, height_px, duration_seconds, created_at, expires_at)
      values ${results.join(',')}`);
  }
}
