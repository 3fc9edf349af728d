import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.node.ts';
import { forgetPresence, notePresence } from '../../db/processes.ts';
import { type Sqld, startSqld } from '../../db/testing/sqld.node.ts';
import { DeliveryError } from '../chat/surface.ts';
import { openStage, type Stage } from './testing/stage.node.ts';

const LIVES_MS = 600_000;

let server: Sqld;
/** Three processes on one server, which show what they say in the same chats. */
let all: [Stage, Stage, Stage];
/** Called when the second process looks whether another still answers. */
let looked: () => void = () => undefined;
beforeAll(async () => {
  server = await startSqld();
  const first = await openProcess('first');
  const { surfaces } = first.ctx;
  all = [
    first,
    await openProcess('second', { surfaces }),
    await openProcess('third', { surfaces }),
  ];
});
afterAll(async () => {
  for (const stage of all) await stage.close();
  await server.close();
});

let people = 0;
let me = '';
beforeEach(async () => {
  people += 1;
  me = `person-${people}`;
  for (const name of ['start', 'adult', 'agree']) await all[0].happen(bodyOf(name), me);
});

const bodyOf = (name: string) =>
  name === 'start' || name === 'help' || name === 'terms'
    ? ({ kind: 'command', name, argument: '' } as const)
    : ({ kind: 'press', code: name } as const);

async function openProcess(
  processId: string,
  parts: Parameters<typeof openStage>[0] extends { parts?: infer P } | undefined ? P : never = {},
): Promise<Stage> {
  const database = async (): Promise<Database> => {
    const db = await openDatabase({ url: server.url });
    await db.commit([notePresence({ id: processId, roles: [], lanes: [] }, LIVES_MS)]);
    return processId === 'second' ? watched(db) : db;
  };
  return openStage({ database, parts: { ...parts, processId } });
}

function watched(db: Database): Database {
  const { get } = db.query;
  const watching: typeof get = (query) => {
    looked();
    return get.call(db.query, query) as never;
  };
  db.query.get = watching;
  return db;
}

/** An event that every process takes for the same. */
const event = (name: string) => {
  events += 1;
  return { ...all[0].event(bodyOf(name), me), eventId: `event-${events}` };
};
let events = 0;

const said = () =>
  all[0].shown.flatMap(({ to, reply }) => (to.userId === me ? [reply.text[0]?.key] : []));

test('answers of two processes in one chat keep the order in which they took the events', async () => {
  const [first, second] = all;
  const before = said().length;
  const surface = first.ctx.surfaces.get('telegram');
  if (!surface) throw new Error('no surface');
  const { deliver } = surface;
  const slow = Promise.withResolvers<void>();
  surface.deliver = async (to, replies) => {
    surface.deliver = deliver;
    await slow.promise;
    return deliver(to, replies);
  };
  const one = await first.conversation.handle(event('help'));
  const other = await second.conversation.handle(event('terms'));
  const waits = Promise.withResolvers<void>();
  looked = waits.resolve;
  // Either it waits for the other process, or it has answered.
  await Promise.race([other.delivered, waits.promise]);
  slow.resolve();
  await Promise.all([one.delivered, other.delivered]);
  expect(said().slice(before)).toEqual(['help.title', 'terms.title']);
});

test('an event that two processes are given counts once, and two presses at once do it once', async () => {
  const [first, second, third] = all;
  me = `${me}-new`;
  await first.happen(bodyOf('start'), me);
  await first.happen(bodyOf('adult'), me);
  const tapped = event('agree');
  const again = event('agree');
  await Promise.all([
    first.conversation.receive(tapped),
    second.conversation.receive(tapped),
    third.conversation.receive(again),
  ]);
  const help = event('help');
  await Promise.all(all.map((stage) => stage.conversation.receive(help)));
  await Promise.all(all.map((stage) => stage.conversation.settle()));
  const { query } = first.ctx.db;
  const accounts = await query.query.identities.findMany({
    where: (row, { eq }) => eq(row.userId, me),
  });
  expect(accounts).toHaveLength(1);
  const consents = await query.query.consents.findMany({
    where: (row, { eq }) => eq(row.accountId, accounts[0]?.accountId ?? ''),
  });
  expect(consents).toHaveLength(1);
  expect(said().filter((key) => key === 'help.title')).toHaveLength(1);
});

test('what a process still has to send is left to it while it lives, and taken over once by one other', async () => {
  const [first, second, third] = all;
  first.failing.with = new DeliveryError('unavailable');
  await first.conversation.handle(event('help')).then(({ delivered }) => delivered);
  first.failing.with = null;
  const before = said().length;
  for (const stage of [second, third]) expect(await stage.conversation.resumePending(0)).toBe(0);
  expect(said()).toHaveLength(before);

  await first.ctx.db.commit([forgetPresence('first', LIVES_MS)]);
  await Promise.all([second, third].map((stage) => stage.conversation.resumePending(0)));
  expect(said().slice(before)).toEqual(['help.title']);
  expect(await first.conversation.resumePending(0)).toBe(0);
  await first.ctx.db.commit([notePresence({ id: 'first', roles: [], lanes: [] }, LIVES_MS)]);
});
