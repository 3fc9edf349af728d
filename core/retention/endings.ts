import { type Ending, WITHOUT_WORDS } from '../../db/retention.ts';
import type { RetainedKind } from './schedule.ts';

/** How each kind with a time ends. Kinds that share their rows have one ending, under the first of them. */
export type KindEnding = Ending & { what: RetainedKind; also?: readonly RetainedKind[] };

const WITHOUT_DRAFTS = `version = version + 1, state = case when json_valid(state)
  then json_set(json_remove(state, '$.sealed', '$.by'), '$.drafts', json('[]'), '$.step', json('{"at":"idle"}'), '$.word', null)
  else '{}' end`;
// Word for word the conditions of the partial indexes, or SQLite would not use them.
const HAS_WORDS = `state in ('failed', 'cancelled', 'rejected') and (words is not null or instr(request, '"prompt":') > 0)`;
/** Words that a person still has to decide about stay until then. */
const IS_DECIDED = `not exists (select 1 from reviews
  where reviews.generation_id = generations.id and reviews.decision is null)`;
const HAS_DRAFTS = `(instr(state, '"drafts":[{') > 0 or instr(state, '"sealed":"') > 0)`;

/** The endings, those of files and words first. */
export const ENDINGS: readonly KindEnding[] = [
  {
    what: 'results',
    also: ['results-paid', 'results-unkept'],
    table: 'results',
    key: ['id'],
    at: 'expires_at',
    clock: 'until',
    objects: ['object_key'],
  },
  {
    what: 'photos',
    table: 'uploads',
    key: ['id'],
    at: 'expires_at',
    clock: 'until',
    objects: ['object_key'],
  },
  {
    what: 'web-sessions',
    table: 'web_sessions',
    key: ['id'],
    at: 'expires_at',
    clock: 'until',
  },
  {
    what: 'chat-files',
    table: 'playground_uploads',
    key: ['id'],
    at: 'expires_at',
    clock: 'until',
    objects: ['object_key'],
  },
  {
    what: 'faces',
    table: 'face_photos',
    key: ['account_id', 'slot'],
    at: 'expires_at',
    clock: 'until',
    givenUp: ['object_key', 'descriptor_key'],
  },
  {
    what: 'words-failed',
    table: 'generations',
    key: ['id'],
    at: 'ended_at',
    clock: 'since',
    where: `${HAS_WORDS} and state <> 'rejected' and ${IS_DECIDED}`,
    set: WITHOUT_WORDS,
  },
  {
    what: 'words-refused',
    table: 'generations',
    key: ['id'],
    at: 'ended_at',
    clock: 'since',
    where: `${HAS_WORDS} and state = 'rejected' and ${IS_DECIDED}`,
    set: WITHOUT_WORDS,
  },
  {
    what: 'drafts',
    table: 'chats',
    key: ['surface', 'chat_id'],
    at: 'seen_at',
    clock: 'since',
    where: HAS_DRAFTS,
    set: WITHOUT_DRAFTS,
  },
  {
    what: 'strangers',
    table: 'chats',
    key: ['surface', 'chat_id'],
    at: 'seen_at',
    clock: 'since',
    where: 'is_stranger',
  },
  {
    what: 'chats',
    table: 'playground_messages',
    key: ['chat_id', 'id'],
    at: 'created_at',
    clock: 'since',
  },
  {
    what: 'updates',
    table: 'inbox',
    key: ['source', 'event_id'],
    at: 'received_at',
    clock: 'since',
    where: 'pending is null',
  },
  {
    what: 'waits',
    table: 'platform_waits',
    key: ['surface', 'scope'],
    at: 'until',
    clock: 'until',
  },
  {
    what: 'parked-tasks',
    table: 'tasks',
    key: ['id'],
    at: 'created_at',
    clock: 'since',
    // An account whose deletion failed is still to be deleted.
    where: `status = 'parked' and kind <> 'erase-account'`,
  },
  {
    what: 'runs',
    table: 'predictions',
    key: ['id'],
    at: 'ended_at',
    clock: 'since',
    where: 'ended_at is not null',
  },
  {
    what: 'disclosures',
    table: 'disclosures',
    key: ['id'],
    at: 'sent_at',
    clock: 'since',
  },
  { what: 'deletions', table: 'deletions', key: ['kind', 'subject'], at: 'at', clock: 'since' },
  { what: 'screenings', table: 'screenings', key: ['id'], at: 'created_at', clock: 'since' },
  {
    what: 'reviews',
    table: 'reviews',
    key: ['id'],
    at: 'decided_at',
    clock: 'since',
    where: 'decision is not null',
  },
  { what: 'looks', table: 'fingerprints', key: ['id'], at: 'created_at', clock: 'since' },
  { what: 'signals', table: 'signals', key: ['id'], at: 'created_at', clock: 'since' },
  { what: 'spendings', table: 'spendings', key: ['account_id', 'day'], at: 'day', clock: 'day' },
  { what: 'allowances', table: 'allowances', key: ['account_id', 'day'], at: 'day', clock: 'day' },
  {
    what: 'holds',
    table: 'holds',
    key: ['id'],
    at: 'decided_at',
    clock: 'since',
    where: `decision = 'released'`,
  },
  {
    what: 'buckets',
    table: 'token_buckets',
    key: ['owner', 'operation'],
    at: 'full_at',
    clock: 'until',
  },
  {
    what: 'departures',
    also: ['departures-held'],
    table: 'departures',
    key: ['person_hash'],
    at: 'forget_at',
    clock: 'until',
  },
  {
    what: 'shares',
    table: 'shares',
    key: ['id'],
    at: 'expires_at',
    clock: 'since',
    where: `state in ('withdrawn', 'taken-down') and ended_at is not null and place is null`,
  },
  {
    what: 'uses',
    table: 'template_uses',
    key: ['generation_id'],
    at: 'created_at',
    clock: 'since',
    where: 'folded_at is not null',
  },
  {
    what: 'server-days',
    table: 'guild_days',
    key: ['guild_id', 'member_id', 'what', 'day'],
    at: 'day',
    clock: 'day',
  },
  {
    what: 'cards',
    table: 'cards',
    key: ['id'],
    at: 'withdrawn_at',
    clock: 'since',
    where: 'withdrawn_at is not null',
  },
  {
    what: 'reports',
    table: 'reports',
    key: ['id'],
    at: 'settled_at',
    clock: 'since',
    where: 'settled_at is not null',
  },
  {
    what: 'joint-pictures',
    table: 'joint_pictures',
    key: ['id'],
    at: 'ended_at',
    clock: 'since',
    where: 'ended_at is not null',
  },
  {
    what: 'joint-invitations',
    table: 'joint_people',
    key: ['id'],
    at: 'created_at',
    clock: 'since',
    where: 'agreed_at is null',
  },
  {
    what: 'claims',
    table: 'likeness_claims',
    key: ['id'],
    at: 'decided_at',
    clock: 'since',
    where: `state != 'open'`,
  },
  {
    what: 'unpaid',
    table: 'checkouts',
    key: ['id'],
    at: 'expires_at',
    clock: 'since',
    where: `state in ('expired', 'failed')
      and not exists (select 1 from payments where payments.checkout_id = checkouts.id)`,
  },
];

/** Kinds whose rows are ended by a sweep of their own, since more than rows goes with them. */
export const OWN_SWEEPS: readonly KindEnding[] = [
  {
    what: 'template-drafts',
    table: 'template_drafts',
    key: ['id'],
    at: 'updated_at',
    clock: 'since',
    where: `not exists (select 1 from submissions s
      where s.template_id = template_drafts.template_id and s.state in ('screening', 'held'))`,
  },
];
