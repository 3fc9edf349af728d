import { afterAll, beforeAll, expect, it } from 'vitest';
import { grant } from '../../db/ledger.ts';
import { type FarDatabases, openFarDatabases } from './testing/far-world.node.ts';
import { asText, NOON } from './testing/stage.node.ts';
import { openWorld, STATES, type World } from './testing/world.node.ts';

let far: FarDatabases;
beforeAll(async () => {
  far = await openFarDatabases();
});
afterAll(() => far.close());

/** Goes from a template to its result and on from there. @returns what was said, without ids */
async function makeAndGoOn(world: World): Promise<string[]> {
  await STATES.rich(world);
  const before = world.shown.length;
  await world.press('use:orbit');
  await world.tap('go:');
  await world.drain();
  for (const button of ['again:', 'drop:']) await world.tap(button);
  await world.command('history');
  await world.tap('show:');
  await world.tap('del-result:');
  await world.tap('del-result-yes:');
  await world.write('make it brighter');
  await world.command('code', 'NOBODY');
  return world.shown.slice(before).map(({ reply }) => asText(reply).replace(/\{.*\}/g, ''));
}

it('the same is said from a server as from a file', async () => {
  const near = await openWorld();
  const distant = await openWorld('telegram', far.open);
  const said = await makeAndGoOn(near);
  expect(said.length).toBeGreaterThan(8);
  expect(await makeAndGoOn(distant)).toEqual(said);
  await near.close();
  await distant.close();
});

it('what another write overtakes is read again, and said as it then is', async () => {
  const world = await openWorld('telegram', far.open);
  await world.join();
  const { db } = world.ctx;
  const [account] = await db.query.query.accounts.findMany();
  const elsewhere = { ...db };
  world.ctx.db.commit = async (statements) => {
    world.ctx.db.commit = elsewhere.commit;
    await elsewhere.commit([
      ...grant(db.query, { accountId: account?.id ?? '', id: 'x', credits: 77, now: NOON }),
      { toSQL: () => ({ sql: 'update chats set version = version + 1', params: [] }) },
    ]);
    return elsewhere.commit(statements);
  };
  const before = far.reads();
  expect(await world.command('credits')).toContain('77 credits');
  // Twice an opening, each with the page of the ledger.
  expect(far.reads() - before).toBe(2);
  await world.close();
});

it('what a stored state does not tell, as that of an earlier version, is read by what it holds', async () => {
  const world = await openWorld('telegram', far.open);
  await STATES.rich(world);
  await world.press('use:orbit');
  const before = far.reads();
  const { db } = world.ctx;
  await db.commit([
    {
      toSQL: () => ({ sql: `update chats set state = json_remove(state, '$.parts')`, params: [] }),
    },
  ]);
  expect(await world.tap('ask:')).toContain('60 credits');
  expect(far.reads() - before).toBe(2);
  await world.close();
});
