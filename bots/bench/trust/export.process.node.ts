/** Makes the archive of one account in a process of its own and watches its memory. */

import { exportMaker } from '../../../core/exports/make-export.ts';
import { silentLog } from '../../../core/log.ts';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { openKeyRing } from '../../../core/storage/key-ring.ts';
import { openVault } from '../../../core/storage/vault.ts';
import { TEST_SECRETS } from '../../../core/testing/context.ts';
import { insertAccount } from '../../../db/accounts.ts';
import { exportOf, insertExport } from '../../../db/exports.ts';
import { newId } from '../../../db/ids.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { insertResult } from '../../../db/results.ts';
import { generations } from '../../../db/schema/schema.ts';
import { keepHeapSmall } from '../../process/heap.node.ts';
import { answer } from '../child.node.ts';
import { type Peak, watchMemory } from '../memory.node.ts';
import { temporaryFolder } from '../service.node.ts';

/** A request: an account with so many results of so many bytes, then its archive. */
export type ExportRequest =
  | { want: 'fill'; results: number; bytes: number }
  | { want: 'make'; collecting: boolean };
/** What was made, and at which memory above the start. */
export type ExportSeen = { peak: Peak; seconds: number; megabytes: number };

// As bots/main.ts starts it.
keepHeapSmall();

const folder = await temporaryFolder();
const db = await openDatabase({ url: `file:${folder.path}/alme.db` });
const store = diskStore(`${folder.path}/objects`);
const vault = openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(7)]) });
const ctx = {
  db,
  secrets: TEST_SECRETS,
  vault,
  rules: DEFAULT_RULES,
  log: silentLog,
  now: Date.now,
};
const ACCOUNT = 'somebody';
const MEGABYTE = 1024 * 1024;
const ROWS_AT_ONCE = 50;

async function fill(results: number, bytes: number): Promise<void> {
  const now = Date.now();
  const key = await vault.newKey(ACCOUNT);
  await db.commit(
    insertAccount(
      db.query,
      { id: ACCOUNT, wrappedKey: key.wrappedKey, createdAt: now },
      { surface: 'playground', userId: ACCOUNT },
    ),
  );
  for (let i = 0; i < results; i += ROWS_AT_ONCE) {
    const ids = Array.from({ length: Math.min(ROWS_AT_ONCE, results - i) }, () => newId(now));
    for (const id of ids)
      await vault.put(key, `results/${id}/0`, new Uint8Array(bytes).fill(i % 251), 'image/png');
    await db.commit(ids.flatMap((id) => rowsOf(id, bytes, now)));
  }
}

const rowsOf = (id: string, byteLength: number, now: number) => [
  db.query.insert(generations).values({
    ...{ id, accountId: ACCOUNT, draftId: id, operation: 'imagine', kind: 'image' },
    ...{ request: JSON.stringify({ prompt: 'a lighthouse at dusk' }), title: 'A lighthouse' },
    ...{ state: 'delivered', engine: 'local', priceCredits: 10, surface: 'playground' },
    ...{ chatId: ACCOUNT, address: '{}', createdAt: now, endedAt: now },
  }),
  insertResult(db.query, {
    ...{ id, generationId: id, accountId: ACCOUNT, position: 0, contentType: 'image/png' },
    ...{ objectKey: `results/${id}/0`, byteLength, widthPx: 1024, heightPx: 1024 },
    ...{ durationSeconds: 0, createdAt: now, expiresAt: now + 1e9 },
  }),
];

let number = 0;

async function make(collecting: boolean): Promise<ExportSeen> {
  const now = Date.now();
  const id = newId(now);
  number += 1;
  await db.commit([
    insertExport(db.query, {
      ...{ id, accountId: ACCOUNT, day: '2026-01-01', number, state: 'making' },
      ...{ surface: 'playground', chatId: ACCOUNT, address: '{}', createdAt: now },
      expiresAt: now + 1e9,
    }),
  ]);
  const from = performance.now();
  const { peak } = await watchMemory(
    () => exportMaker(ctx)({ kind: 'make-export', subject: id, payload: '{}', attempt: 1 }),
    { everyMs: collecting ? 200 : 25, collecting },
  );
  const archive = await exportOf(db.query, id);
  const bytes = archive?.files.reduce((sum, { byteLength }) => sum + (byteLength ?? 0), 0) ?? 0;
  return { peak, seconds: (performance.now() - from) / 1000, megabytes: bytes / MEGABYTE };
}

answer(
  async (wish: ExportRequest) => {
    if (wish.want === 'make') return make(wish.collecting);
    await fill(wish.results, wish.bytes);
    return null;
  },
  async () => {
    await db.close();
    await folder.remove();
  },
);
