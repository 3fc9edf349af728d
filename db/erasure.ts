import { eq } from 'drizzle-orm';
import type { Database, Statement } from './database.ts';
import { exportFiles, results, uploads } from './schema/schema.ts';

type Query = Database['query'];

/**
 * Reads the stored files of an account, each with the statement that deletes the file's row.
 * @param most files of each kind (results, uploads, archives)
 */
export async function keptObjects(
  q: Query,
  accountId: string,
  most: number,
): Promise<{ objectKey: string; row: Statement }[]> {
  const made = await q
    .select({ id: results.id, objectKey: results.objectKey })
    .from(results)
    .where(eq(results.accountId, accountId))
    .limit(most);
  const sent = await q
    .select({ id: uploads.id, objectKey: uploads.objectKey })
    .from(uploads)
    .where(eq(uploads.accountId, accountId))
    .limit(most);
  const archived = await q
    .select({ id: exportFiles.id, objectKey: exportFiles.objectKey })
    .from(exportFiles)
    .where(eq(exportFiles.accountId, accountId))
    .limit(most);
  return [
    ...archived.map(({ id, objectKey }) => ({
      objectKey,
      row: q.delete(exportFiles).where(eq(exportFiles.id, id)),
    })),
    ...made.map(({ id, objectKey }) => ({
      objectKey,
      row: q.delete(results).where(eq(results.id, id)),
    })),
    ...sent.map(({ id, objectKey }) => ({
      objectKey,
      row: q.delete(uploads).where(eq(uploads.id, id)),
    })),
  ];
}

/**
 * Builds the statement that forgets the events of a chat whose ids name its person. Those whose answer
 * is still to be delivered stay for that.
 * @param prefix what the ids of the person's events begin with
 */
export function forgetEventsOf(source: string, prefix: string): Statement {
  const [first, after] = [prefix, `${prefix}\u{10ffff}`];
  const params = [source, first, after];
  return {
    toSQL: () => ({
      sql: 'delete from inbox where source = ? and event_id >= ? and event_id < ? and pending is null',
      params,
    }),
  };
}

/** Generations of others that an account is in. */
const JOINED = `select j.generation_id from joint_people p join joint_pictures j on j.id = p.joint_id
  where ? = p.account_id and p.agreed_at is not null and j.generation_id is not null`;

/**
 * Builds the statements that delete all personal data of an account. Ledger, checkouts and balances
 * stay for the books, under an account id that no other row has.
 * @param personalTasks the kinds of tasks that go with their account, open and parked; the others stay
 *   for the books, as nobody's
 */
export function eraseRows(accountId: string, personalTasks: readonly string[]): Statement[] {
  const run = (sql: string, ...more: string[]): Statement => ({
    toSQL: () => ({ sql, params: [accountId, ...more] }),
  });
  return [
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select object_key, created_at from face_photos where account_id = ?`),
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select descriptor_key, created_at from face_photos where account_id = ?`),
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select object_key, created_at from export_files where account_id = ?`),
    run('delete from export_files where account_id = ?'),
    run('delete from exports where account_id = ?'),
    run('delete from face_photos where account_id = ?'),
    run(`delete from predictions where generation_id in
      (select id from generations where account_id = ?)`),
    run('delete from screenings where account_id = ?'),
    run('delete from reviews where account_id = ?'),
    run('delete from refund_requests where account_id = ?'),
    run('delete from sticker_sets where account_id = ?'),
    // A picture of several people ends with each of them, for everybody.
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select object_key, created_at from results where generation_id in (${JOINED})`),
    run(`delete from results where generation_id in (${JOINED})`),
    // What others have agreed to stays theirs.
    run(`delete from joint_people where agreed_at is null and joint_id in
      (select id from joint_pictures where account_id = ?)`),
    run('delete from joint_pictures where account_id = ?'),
    run('delete from joint_people where account_id = ?'),
    run('delete from blocked_askers where account_id = ?'),
    run('delete from blocked_askers where asker_account_id = ?'),
    run('delete from generations where account_id = ?'),
    run('delete from shoots where account_id = ?'),
    // Uses of other people's templates stay for a while, so that leaving does not save a ring.
    run('delete from template_uses where account_id = ? and author_account_id is null'),
    run('delete from shares where account_id = ?'),
    run(`insert or ignore into doomed_objects (object_key, created_at)
      select v.cover_object, v.created_at from template_versions v
      join templates t on t.id = v.template_id
      where t.author_account_id = ? and v.cover_object is not null`),
    run(`delete from template_versions where template_id in
      (select id from templates where author_account_id = ?)`),
    // The row stays, so that buttons can say that the template is gone; its words do not.
    run(`update templates set search = '{}', category = null, language = null,
      state = case state when 'taken-down' then state else 'removed' end
      where author_account_id = ?`),
    run('delete from template_drafts where account_id = ?'),
    run('delete from submissions where account_id = ?'),
    run('delete from rights_statements where account_id = ?'),
    run('delete from creators where account_id = ?'),
    run('delete from favourites where account_id = ?'),
    run('delete from allowances where account_id = ?'),
    run('delete from spendings where account_id = ?'),
    run('delete from guild_days where member_id = ?'),
    run("delete from guild_shelf where account_id = ? and state = 'waiting'"),
    run("update guild_shelf set account_id = '' where account_id = ?"),
    run("update cards set account_id = '' where account_id = ?"),
    run('delete from redemptions where account_id = ?'),
    run('delete from referral_links where account_id = ?'),
    // A reward that was given is part of the books: its purchase can still be refunded.
    run("delete from referrals where invited_id = ? and state = 'waiting'"),
    run('delete from signals where account_id = ?'),
    run('delete from holds where account_id = ?'),
    run('delete from step_appeals where account_id = ?'),
    run('delete from account_steps where account_id = ?'),
    run(`delete from likeness_claims where state <> 'open' and account_id = ?`),
    // Whoever has left is still shown: an open claim is decided, and leads to nobody.
    run(`update likeness_claims set account_id = null, claimant_hash = '', contact = ''
      where account_id = ?`),
    run('delete from consents where account_id = ?'),
    run('delete from announcements where account_id = ?'),
    run('delete from disclosures where account_id = ?'),
    // What others can see was reported: the report stays, and leads to nobody.
    run(
      "update reports set account_id = null, reporter_hash = 'erased-' || id where account_id = ?",
    ),
    run(`update payments set billing_email = null where checkout_id in
      (select id from checkouts where account_id = ?)`),
    run(`update checkouts set chat_id = '', address = '{}', trace = null, url = null
      where account_id = ?`),
    run(`delete from chats where (surface, user_id) in
      (select surface, user_id from identities where account_id = ?)`),
    run(
      'delete from tasks where account_id = ? and kind in (select value from json_each(?))',
      JSON.stringify(personalTasks),
    ),
    run('update tasks set account_id = null where account_id = ?'),
    run(`delete from browser_access where user_id in
      (select user_id from identities where surface = 'playground' and account_id = ?)`),
    run(`delete from web_sessions where (surface, user_id) in
      (select surface, user_id from identities where account_id = ?)`),
    run('delete from identities where account_id = ?'),
    run('delete from link_codes where account_id = ?'),
    run(`delete from linked_rows where link_id in (select id from account_links
      where ? in (host_account_id, guest_account_id))`),
    run('delete from account_links where host_account_id = ?'),
    run('delete from account_links where guest_account_id = ?'),
    run('delete from merged_accounts where account_id = ?'),
    run('delete from merged_accounts where into_account_id = ?'),
    run('delete from accounts where id = ?'),
  ];
}
