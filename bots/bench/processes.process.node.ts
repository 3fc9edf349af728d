/** A process of the benchmark of several: a task loop whose tasks wait for a platform, on the server that it is told. */
import { setTimeout as pause } from 'node:timers/promises';
import { silentLog } from '../../core/log.ts';
import { createTaskLoop, type TaskLoop } from '../../core/tasks/loop.ts';
import { handlersBut } from '../../core/testing/handlers.ts';
import type { Database } from '../../db/database.ts';
import { noteEvent } from '../../db/inbox.ts';
import { openDatabase } from '../../db/open.node.ts';
import { answer } from './child.node.ts';
import { LANE, type Order, PLATFORM_MS } from './processes.node.ts';

let open: { db: Database; loop: TaskLoop } | undefined;
let done = 0;

async function begin(url: string): Promise<{ db: Database; loop: TaskLoop }> {
  const db = await openDatabase({ url });
  const loop = createTaskLoop({
    ctx: { db, now: Date.now, log: silentLog, processId: String(process.pid) },
    lanes: { [LANE.name]: LANE.bounds },
    handlers: handlersBut({
      'send-receipt': async ({ subject }) => {
        await pause(PLATFORM_MS);
        const event = { source: 'bench', eventId: subject, pending: null, now: Date.now() };
        await db.commit([noteEvent(event)]);
        done += 1;
      },
    }),
  });
  return { db, loop };
}

answer<Order>(
  async (wish) => {
    if ('url' in wish) open = await begin(wish.url);
    else if (wish.order === 'start') await open?.loop.start({ alone: false });
    else await open?.loop.stop();
    return done;
  },
  async () => open?.db.close(),
);
