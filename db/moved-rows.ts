/**
 * What an account brings into another one: rows that belong to the other one from then on, and which of
 * them go back where that is undone. Every column that holds the id of an account is here, or in `KEPT`
 * with its reason.
 */

/** Rows of a table that move to the account that stays. */
export type MovedRows = {
  /** Names them in `linked_rows`. */
  what: string;
  table: string;
  /** Which column holds the account. */
  column: string;
  /** What names a row among those of an account. */
  row: string;
  /** Which of them move; all where absent. `:stays` is the account that they go to. */
  which?: string;
  /** Where both have such a row, that of the account that stays counts, and this one stays behind. */
  ignores?: true;
  /** Which of them go back; all where absent. `:at` is when the accounts were linked. */
  back?: string;
};

const of = (
  table: string,
  row = 'id',
  more: Partial<Omit<MovedRows, 'table' | 'row'>> = {},
): MovedRows => ({ what: table, table, column: 'account_id', row, ...more });

/** Sealed under the key of who owned the generation by then: such a result stays with its generation. */
const WITHOUT_NEW_RESULTS = `not exists (select 1 from results r where r.generation_id = generations.id
  and r.id not in (select row_id from linked_rows where link_id = :link and what = 'results'))`;
const ITS_TEMPLATE_GOES = (column: string) =>
  `${column} in (select row_id from linked_rows where link_id = :link and what = 'templates')`;

/** The rows that move, in the order in which they do. */
export const MOVED: readonly MovedRows[] = [
  of('identities', "surface || ':' || user_id"),
  of('generations', 'id', { back: WITHOUT_NEW_RESULTS }),
  of('shoots'),
  of('results'),
  of('uploads'),
  of('consents'),
  of('checkouts'),
  of('subscriptions'),
  of('refund_requests', 'checkout_id'),
  of('screenings'),
  of('reviews'),
  of('disclosures'),
  // What was written since is sealed under the key of the account that stays.
  of('templates', 'id', {
    column: 'author_account_id',
    back: `not exists (select 1 from submissions s where s.template_id = templates.id
      and max(s.created_at, coalesce(s.decided_at, 0)) > :at)`,
  }),
  of('submissions', 'id', {
    back: `max(created_at, coalesce(decided_at, 0)) <= :at and ${ITS_TEMPLATE_GOES('template_id')}`,
  }),
  of('template_drafts', 'id', {
    back: `updated_at <= :at and (template_id is null or ${ITS_TEMPLATE_GOES('template_id')})`,
  }),
  of('creators', "''", { ignores: true }),
  of('favourites', 'template_id', { ignores: true }),
  of('template_uses', 'generation_id'),
  of('template_uses', 'generation_id', {
    what: 'template_uses.author',
    column: 'author_account_id',
  }),
  of('template_rewards', 'generation_id', { column: 'author_account_id' }),
  of('shares'),
  of('sticker_sets', 'name'),
  of('cards'),
  of('guild_shelf', "guild_id || ':' || template_id"),
  of('redemptions', 'code', { ignores: true }),
  of('referral_links', 'code', { ignores: true }),
  of('referrals', "''", {
    what: 'referrals',
    column: 'invited_id',
    which: 'inviter_id <> :stays',
    ignores: true,
  }),
  of('referrals', 'invited_id', {
    what: 'referrals.inviter',
    column: 'inviter_id',
    which: 'invited_id <> :stays',
  }),
  of('signals'),
  of('holds'),
  of('account_steps', 'id', { ignores: true }),
  of('step_appeals', 'id', { back: 'coalesce(decided_at, 0) <= :at' }),
  of('reports'),
  of('likeness_claims', 'id', { back: 'coalesce(decided_at, 0) <= :at' }),
  of('merged_accounts', 'account_id', { column: 'into_account_id' }),
  of('joint_pictures', 'id', {
    which: `not exists (select 1 from joint_people p where p.joint_id = joint_pictures.id
      and p.account_id = :stays)`,
  }),
  // Nobody stands beside themselves.
  of('joint_people', 'id', {
    which: `not exists (select 1 from joint_pictures j where j.id = joint_people.joint_id
      and j.account_id = :stays)`,
    ignores: true,
  }),
  of('blocked_askers', 'asker_account_id', {
    which: 'asker_account_id <> :stays',
    ignores: true,
  }),
  of('blocked_askers', 'account_id', {
    what: 'blocked_askers.asker',
    column: 'asker_account_id',
    which: 'account_id <> :stays',
    ignores: true,
  }),
];

/** Columns with the id of an account that are not moved so, each with how it follows or why it stays. */
export const KEPT: Readonly<Record<string, string>> = {
  'account_links.guest_account_id': 'who was linked',
  'account_links.host_account_id': 'who was linked',
  'acts.account_id': 'what operators did stays on record',
  'allowances.account_id': 'added up; the row stays for parting again',
  'announcements.account_id': 'what the account was told by then',
  'balances.account_id': 'a movement of the ledger',
  'departures.account_id': 'names who left before',
  'entries.account_id': 'a movement of the ledger',
  'export_files.account_id': 'the archives of the account that went end',
  'exports.account_id': 'the archives of the account that went end',
  'face_photos.account_id': 'one profile stays, as was chosen',
  'guild_days.member_id': 'added up; the row stays for parting again',
  'link_codes.account_id': 'ends',
  'linked_persons.account_id': 'whose accounts are one person’s',
  'merged_accounts.account_id': 'the account that went',
  'reward_rings.account_id': 'copied: both stay in the ring',
  'rights_statements.account_id': 'what the author stated stays as it was stated',
  'spendings.account_id': 'added up; the row stays for parting again',
  'tasks.account_id': 'follows with what it is to do',
  'template_rewards.account_id': 'the books: who used the template',
};
