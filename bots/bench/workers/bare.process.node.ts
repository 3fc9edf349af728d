/** What the Workers are held against: one read and one batched write an update, and nothing else. */
import { createClient } from '@libsql/client/http';
import { answer } from '../child.node.ts';
import type { BareRequest } from './requests.ts';

const AT_ONCE = 64;
const PENDING = 'x'.repeat(800);

async function handle({ url, updates }: BareRequest): Promise<unknown> {
  const client = createClient({ url, concurrency: AT_ONCE });
  await client.batch(
    [
      'create table if not exists bare_chats (id integer primary key, state text, seen integer)',
      'create table if not exists bare_inbox (id integer primary key, pending text, received integer)',
      'delete from bare_chats',
      'delete from bare_inbox',
    ],
    'write',
  );
  let next = 0;
  const work = async () => {
    while (next < updates) {
      next += 1;
      const id = next;
      const now = Date.now();
      await client.execute({ sql: 'select state from bare_chats where id = ?', args: [id] });
      await client.batch(
        [
          { sql: 'insert into bare_inbox values (?, ?, ?)', args: [id, PENDING, now] },
          { sql: 'insert into bare_chats values (?, ?, ?)', args: [id, 'asked', now] },
        ],
        'write',
      );
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const tookMs = performance.now() - from;
  client.close();
  return tookMs;
}

answer(handle, async () => undefined);
