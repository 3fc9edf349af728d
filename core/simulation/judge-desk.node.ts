import { sql } from 'drizzle-orm';
import { engineControlsOf } from '../../db/engine-controls.ts';
import { ENGINE_ID, type World } from './world.node.ts';

const KEY = 'grant:operator:';

/** The keys of the grants that arrived, each once, however often it is booked. */
async function arrived({ db }: World): Promise<string[]> {
  const rows = await db.query.all<{ key: string }>(sql`
    select distinct substr(key, ${KEY.length + 1}) as key from movements
    where key like ${`${KEY}%`}`);
  return rows.map(({ key }) => key);
}

/** Sums up what operators gave an account, less what they took back: each form counts once. */
export async function grantedTo(world: World, accountId: string): Promise<number> {
  const grants = (await arrived(world)).map((key) => world.grants.get(key));
  return grants.reduce((sum, one) => sum + (one?.accountId === accountId ? one.credits : 0), 0);
}

/** What is wrong with what operators did: grants, and engines, each as the record of acts has it. */
export async function wrongDesk(world: World): Promise<string[]> {
  const q = world.db.query;
  const wrong: string[] = [];
  const recorded = await q.all<{ key: string }>(sql`
    select json_extract(details, '$.key') as key from acts where verb = 'grant-credits'`);
  const booked = (await arrived(world)).toSorted();
  if (
    recorded
      .map(({ key }) => key)
      .toSorted()
      .join() !== booked.join()
  )
    wrong.push('grants are not in the books as they are in the record of acts');
  const [last] = await q.all<{ isOn: number }>(sql`
    select json_extract(details, '$.on') as isOn from acts where verb = 'switch-engine'
    order by rowid desc limit 1`);
  const control = (await engineControlsOf(q)).find(({ engine }) => engine === ENGINE_ID);
  const isOn = (control?.offAt ?? null) === null;
  if (isOn !== (last === undefined || last.isOn === 1))
    wrong.push('the engine is not as it was switched last');
  const given = await q.all<{ id: string }>(sql`
    select g.id from acts a join generations g on g.id = a.subject
    where a.verb = 'give-up-generation' and g.state <> 'failed'`);
  for (const { id } of given) wrong.push(`${id} was given up and goes on`);
  return wrong;
}
