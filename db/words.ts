import type { Statement } from './database.ts';

/**
 * Builds the statement that takes the words out of generations that ended without a result. Where there
 * are results, a trigger takes them out with the last one. Words that a person still has to decide
 * about stay until then.
 * @param before when they have to have ended, in milliseconds; of refused ones `rejected`
 * @param most generations
 */
export function forgetWords(
  { failed, rejected }: { failed: number; rejected: number },
  most: number,
): Statement {
  return { toSQL: () => ({ sql: WORDS, params: [failed, rejected, most] }) };
}

const WORDS = `update generations set words = null, request = case when json_valid(request)
    then json_remove(request, '$.prompt', '$.slots', '$.recipe.params') else '{}' end
where id in (
  select id from generations
  where state in ('failed', 'cancelled', 'rejected')
    and (words is not null or instr(request, '"prompt":') > 0)
    and ended_at < case state when 'rejected' then ?2 else ?1 end
    and not exists (select 1 from reviews
      where reviews.generation_id = generations.id and reviews.decision is null)
  limit ?3)`;

/**
 * Builds the statement that empties the drafts of chats in which nobody has been for long.
 * @param before since when, in milliseconds
 * @param most chats
 */
export function forgetDrafts(before: number, most: number): Statement {
  return { toSQL: () => ({ sql: DRAFTS, params: [before, most] }) };
}

const DRAFTS = `update chats set version = version + 1, state = case when json_valid(state)
    then json_set(json_remove(state, '$.sealed'), '$.drafts', json('[]'), '$.step', json('{"at":"idle"}'), '$.word', null)
    else '{}' end
where rowid in (
  select rowid from chats
  where (instr(state, '"drafts":[{') > 0 or instr(state, '"sealed":"') > 0) and seen_at < ? limit ?)`;
