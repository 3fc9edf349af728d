import { sql } from 'drizzle-orm';
import type { World } from './world.node.ts';

/** What is wrong with shoots and with pictures of several people. */
export async function wrongMaking({ db }: World): Promise<string[]> {
  const lines = async (found: ReturnType<typeof sql>, says: string) =>
    (await db.query.all<{ id: string }>(found)).map(({ id }) => `${id} ${says}`);
  return [
    ...(await lines(
      sql`select id from shoots where ended_at is null`,
      'is a shoot without an end',
    )),
    ...(await lines(
      sql`select shoot_id as id from generations where shoot_id is not null
        and state in ('queued', 'running', 'delivering')`,
      'has ended with a look that has not',
    )),
    ...(await lines(
      sql`select account_id as id from shoots where draft_id in
        (select draft_id from shoots group by draft_id having count(*) > 1)`,
      'bought a shoot twice by one press',
    )),
    ...(await lines(
      sql`select j.id as id from joint_pictures j left join generations g on g.draft_id = j.id
        where (j.generation_id is null) <> (g.id is null) or j.generation_id <> g.id`,
      'was begun without its picture, or its picture without it',
    )),
    // Taken back before the start, somebody is just not in it; afterwards nothing of it goes on.
    ...(await lines(
      sql`select j.id as id from joint_pictures j
        join generations g on g.id = j.generation_id
        join joint_people p on p.joint_id = j.id and p.state = 'withdrawn'
          and p.withdrawn_at > g.created_at
        where j.state = 'started' or g.state in ('queued', 'running', 'delivering')`,
      'goes on without the yes of one of its people',
    )),
  ];
}
