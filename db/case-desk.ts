/** What waits for a decision, as operators list it: pages by key, longest waiting or most urgent first. */

import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** A case in a list. */
export type CaseRow = {
  id: string;
  /** Plain, or JSON by language; of a claim the codes of what it names. Null where there is none. */
  title: string | null;
  /** The time that orders the list: since when it waits, or until when it is to be decided. */
  at: number;
  /** What tells it from others: a cause, a kind, a state. */
  what: string | null;
  count: number;
};

/** The kinds of cases. */
export type CaseKind = 'review' | 'submission' | 'report' | 'claim' | 'appeal';

/** The key of a line: the time and the id of a case. */
export type CaseKey = { at: number; id: string };

const START: CaseKey = { at: -1, id: '' };

/** Reads a page of the cases of a kind that wait, after a key; null for the first page. */
export const casesAfter = (
  q: Database['query'],
  kind: CaseKind,
  { after, most }: { after: CaseKey | null; most: number },
): Promise<CaseRow[]> => q.all<CaseRow>(LISTS[kind](after ?? START, most));

/** The letters before the id of what was reported. */
const CODE = (column: string): SQL =>
  sql`case ${sql.raw(column)} when 'template' then 't.' when 'joint' then 'j.' else 's.' end`;

const LISTS: Readonly<Record<CaseKind, (after: CaseKey, most: number) => SQL>> = {
  review: ({ at, id }, most) => sql`
    select r.id as id, g.title as title, r.created_at as at, r.cause as what, 0 as count
    from reviews r left join generations g on g.id = r.generation_id
    where r.decision is null and (r.created_at, r.id) > (${at}, ${id})
    order by r.created_at, r.id limit ${most}`,
  submission: ({ at, id }, most) => sql`
    select s.id as id, v.title as title, s.created_at as at, v.kind as what, 0 as count
    from submissions s join template_versions v
      on v.template_id = s.template_id and v.version = s.version
    where s.state = 'held' and (s.created_at, s.id) > (${at}, ${id})
    order by s.created_at, s.id limit ${most}`,
  // What is reported together is one case: as old as its first report.
  report: ({ at, id }, most) => sql`
    select ${CODE('p.kind')} || p.subject as id, p.at as at,
      p.count as count,
      case p.kind when 'template' then (select v.title from templates t join template_versions v
        on v.template_id = t.id and v.version = t.version where t.id = p.subject)
      when 'joint' then (select json_object('en', g.title) from joint_pictures j join generations g
        on g.id = j.generation_id where j.id = p.subject)
      else (select json_object('en', g.title) from shares s join generations g
        on g.id = s.generation_id where s.id = p.subject) end as title,
      case p.kind when 'template' then (select state from templates where id = p.subject)
      when 'joint' then (select case state when 'started' then 'shown' end from joint_pictures
        where id = p.subject)
      else (select state from shares where id = p.subject) end as what
    from (select subject_kind as kind, subject_id as subject, min(created_at) as at,
        count(*) as count
      from reports where settled_at is null group by subject_kind, subject_id
      having (min(created_at), ${CODE('subject_kind')} || subject_id)
        > (${at}, ${id})
      order by 3, ${CODE('subject_kind')} || subject_id
      limit ${most}) p
    order by p.at, 1`,
  claim: ({ at, id }, most) => sql`
    select id, subjects as title, due_at as at, iif(ran_out_at is null, 'open', 'ran_out') as what,
      0 as count
    from likeness_claims where state = 'open' and (due_at, id) > (${at}, ${id})
    order by due_at, id limit ${most}`,
  appeal: ({ at, id }, most) => sql`
    select a.id as id, null as title, a.created_at as at, s.step as what, 0 as count
    from step_appeals a left join account_steps s on s.id = a.step_id
    where a.decision is null and (a.created_at, a.id) > (${at}, ${id})
    order by a.created_at, a.id limit ${most}`,
};
