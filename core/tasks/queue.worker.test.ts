import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { openDatabase } from '../../db/open.node.ts';
import { type Sqld, startSqld } from '../../db/testing/sqld.node.ts';
import { type Control, openControl } from './testing/control.node.ts';

const ENTRY = fileURLToPath(new URL('./testing/queue.worker.ts', import.meta.url));
/** Longer than a lease. */
const LONG_MS = 120_000;

let sqld: Sqld;
let control: Control;
let client: Client;
let harness: ReturnType<typeof createTestHarness>;

const options = () => ({
  workers: [
    {
      config: {
        name: 'tasks',
        main: ENTRY,
        compatibility_date: '2026-11-01',
        compatibility_flags: ['nodejs_compat'],
        vars: { DATABASE_URL: sqld.url, CONTROL_URL: control.url },
        queues: {
          producers: [{ binding: 'TASKS', queue: 'tasks' }],
          consumers: [
            {
              queue: 'tasks',
              max_batch_size: 5,
              max_batch_timeout: 0,
              max_retries: 2,
              dead_letter_queue: 'dead',
            },
            { queue: 'dead', max_batch_size: 5, max_batch_timeout: 0 },
          ],
        },
      },
    },
  ],
});

beforeAll(async () => {
  [sqld, control] = await Promise.all([startSqld(), openControl()]);
  await (await openDatabase({ url: sqld.url })).close();
  client = createClient({ url: sqld.url });
  await client.executeMultiple(`create table running (subject text primary key);
    create table overlaps (subject text not null);
    create table together (tasks integer not null);
    create table effects (subject text not null)`);
  harness = createTestHarness(options());
  await harness.listen();
});
afterAll(async () => {
  control.go();
  await harness.close();
  client.close();
  control.close();
  await sqld.close();
});
beforeEach(async () => {
  await client.executeMultiple(
    'delete from tasks; delete from running; delete from effects; delete from together',
  );
  control.steps.length = 0;
});
afterEach(async () => {
  control.go();
  expect(await rowsOf('select * from overlaps')).toEqual([]);
});

const rowsOf = async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row }));
const store = (subjects: readonly string[], more = '') =>
  harness.fetch(`/?subjects=${subjects.join(',')}${more}`);
const sweep = () => harness.getWorker().scheduled({ cron: '* * * * *' });
const count = (step: string) => control.steps.filter((one) => one === step).length;

/** The subjects of what was done, each as often as it was. */
const effects = async (): Promise<string[]> =>
  (await rowsOf('select subject from effects order by subject')).map(({ subject }) => `${subject}`);
const noTasks = () => expect.poll(() => rowsOf('select kind, subject from tasks')).toEqual([]);

const passTime = () =>
  client.execute({ sql: 'update tasks set run_at = run_at - ?', args: [LONG_MS] });

/** Ends workerd with all that was on its way in the queue, and starts it again when every lease has ended. */
async function kill(): Promise<void> {
  await harness.reset();
  control.go();
  await client.execute('delete from running');
  await passTime();
}

describe('in workerd', () => {
  test('what a request stores is done, with few operations of the queue', async () => {
    await store(['a', 'b', 'c']);
    await noTasks();
    expect(await effects()).toEqual(['a', 'b', 'c']);
    await expect.poll(() => count('before-ack')).toBeGreaterThan(0);
    expect(count('before-send')).toBe(1);
  });

  test('what has to wait comes again by a delayed message', async () => {
    await store(['later'], '&waitMs=1500');
    await noTasks();
    expect(await effects()).toEqual(['later']);
    expect(count('in-handler')).toBe(2);
  });

  test('a message that is delivered again after its task was done is harmless', async () => {
    control.fail('before-ack');
    await store(['a']);
    await noTasks();
    await expect.poll(() => count('before-ack')).toBe(2);
    expect(await effects()).toEqual(['a']);
  });

  test('a handler that throws in the middle has its task done later', async () => {
    control.fail('in-handler');
    await store(['a']);
    await noTasks();
    expect(await effects()).toEqual(['a']);
  });

  test('consumers at once do each task once, and no account takes more than its share', async () => {
    const subjects = Array.from({ length: 30 }, (_, i) => `s${String(i).padStart(2, '0')}`);
    await store(subjects, '&account=ann');
    const consuming = Array.from({ length: 10 }, () => harness.fetch('/consume'));
    for (const answer of await Promise.all(consuming))
      expect(await answer.json()).toEqual({ is: 'done' });
    await noTasks();
    expect(await effects()).toEqual(subjects);
    const [most] = await rowsOf('select max(tasks) as tasks from together');
    expect(most).toEqual({ tasks: 2 });
  });

  test('a cron event that overlaps itself does nothing twice', async () => {
    control.fail('before-send');
    await store(['a', 'b']);
    await expect.poll(() => count('before-send')).toBe(1);
    await passTime();
    await Promise.all([sweep(), sweep(), sweep()]);
    await noTasks();
    expect(await effects()).toEqual(['a', 'b']);
  });

  test('messages that are given up take no task with them', async () => {
    control.fail('received-tasks', 3);
    await store(['a']);
    await expect.poll(() => count('received-dead')).toBe(1);
    expect(await effects()).toEqual([]);
    await passTime();
    await sweep();
    await noTasks();
    expect(await effects()).toEqual(['a']);
  });

  test('a database that stalls is waited for, and nothing is lost', async () => {
    const reached = control.hold('in-handler');
    await store(['a']);
    await reached;
    sqld.stall();
    control.go();
    await expect(harness.fetch('/consume').then((answer) => answer.json())).resolves.toMatchObject({
      is: 'again',
    });
    sqld.go();
    await kill();
    await expect
      .poll(async () => {
        await sweep();
        return rowsOf('select subject from tasks');
      })
      .toEqual([]);
    expect(new Set(await effects())).toEqual(new Set(['a']));
  });
});

describe('an isolate that dies', () => {
  test.each([
    'before-send',
    'after-send',
    'before-take',
    'after-take',
    'in-handler',
    'after-effect',
    'before-end',
    'after-end',
    'before-ack',
  ])('%s loses nothing and leaves nothing behind', async (step) => {
    const reached = control.hold(step);
    await store(['a', 'b']);
    await reached;
    await kill();
    await expect
      .poll(async () => {
        await sweep();
        return rowsOf('select subject from tasks');
      })
      .toEqual([]);
    const done = await effects();
    expect([...new Set(done)]).toEqual(['a', 'b']);
    // Only what was done and could not be noted is done again.
    const mayRepeat = ['after-effect', 'before-end'].includes(step);
    expect(done.length).toBeLessThanOrEqual(mayRepeat ? 4 : 2);
    expect(await rowsOf('select * from running')).toEqual([]);
  });
});
