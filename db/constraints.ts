/** Unique keys by code, each with the columns that SQLite names in its error. */
const UNIQUE = {
  'account-id': 'accounts.id',
  'account-step-id': 'account_steps.id',
  'account-step-open': 'account_steps.account_id',
  'act-id': 'acts.id',
  'active-day': 'active_days.surface, active_days.day',
  'account-identity': 'identities.surface, identities.user_id',
  'web-session-id': 'web_sessions.id',
  'web-link': 'web_sessions.link_hash',
  'web-session': 'web_sessions.session_hash',
  'account-balance': 'balances.account_id',
  'allowance-day': 'allowances.account_id, allowances.day',
  announcement: 'announcements.account_id, announcements.campaign_id',
  'browser-access': 'browser_access.user_id',
  'browser-recovery': 'browser_access.recovery_hash',
  'campaign-id': 'campaigns.id',
  'campaign-running': 'campaigns.kind',
  'campaign-policy': 'campaigns.kind, campaigns.policy_version',
  'card-id': 'cards.id',
  chat: 'chats.surface, chats.chat_id',
  'checkout-id': 'checkouts.id',
  'checkout-at-provider': 'checkouts.provider, checkouts.provider_id',
  code: 'codes.code',
  'code-redeemed': 'redemptions.code, redemptions.account_id',
  'consent-id': 'consents.id',
  'cover-fingerprint':
    'cover_fingerprints.template_id, cover_fingerprints.version, cover_fingerprints.position',
  creator: 'creators.account_id',
  'creator-handle': 'creators.handle',
  deletion: 'deletions.kind, deletions.subject',
  departure: 'departures.person_hash',
  'disclosure-id': 'disclosures.id',
  'doomed-object': 'doomed_objects.object_key',
  'engine-control': 'engine_controls.engine',
  'engine-issue-day':
    'engine_issues.engine, engine_issues.model, engine_issues.cause, engine_issues.parameter, engine_issues.day',
  'engine-likeness': 'engine_likeness.engine',
  'entry-id': 'entries.id',
  'face-photo-slot': 'face_photos.account_id, face_photos.slot',
  favourite: 'favourites.account_id, favourites.template_id',
  'export-id': 'exports.id',
  'export-day': 'exports.account_id, exports.day, exports.number',
  'export-making': 'exports.account_id',
  'export-file-id': 'export_files.id',
  'export-file': 'export_files.export_id, export_files.position',
  'figure-day': 'figure_days.zone, figure_days.day',
  'fingerprint-id': 'fingerprints.id',
  'generation-id': 'generations.id',
  'generation-draft': 'generations.draft_id',
  'generation-look': 'generations.shoot_id, generations.shoot_position',
  guild: 'guilds.guild_id',
  'guild-day': 'guild_days.guild_id, guild_days.member_id, guild_days.what, guild_days.day',
  'guild-shelf': 'guild_shelf.guild_id, guild_shelf.template_id',
  'hold-id': 'holds.id',
  'hold-open': 'holds.account_id',
  'blocked-asker': 'blocked_askers.account_id, blocked_askers.asker_account_id',
  'inbox-event': 'inbox.source, inbox.event_id',
  'joint-code': 'joint_people.code_hash',
  'joint-draft': 'joint_pictures.draft_id',
  'joint-generation': 'joint_pictures.generation_id',
  'joint-id': 'joint_pictures.id',
  'joint-person': 'joint_people.joint_id, joint_people.account_id',
  'joint-person-id': 'joint_people.id',
  'likeness-claim-id': 'likeness_claims.id',
  'link-code': 'link_codes.account_id',
  'link-code-hash': 'link_codes.code_hash',
  'link-id': 'account_links.id',
  'linked-person': 'linked_persons.account_id',
  'linked-row': 'linked_rows.link_id, linked_rows.what, linked_rows.row_id',
  'merged-account': 'merged_accounts.account_id',
  'movement-id': 'movements.id',
  'movement-key': 'movements.key',
  'payment-id': 'payments.id',
  'payment-checkout': 'payments.checkout_id',
  'payment-transaction': 'payments.provider, payments.transaction_id',
  'payment-refund-id': 'payment_refunds.id',
  'payment-refund-open': 'payment_refunds.payment_id',
  'payment-return': 'payment_returns.id',
  'platform-pace': 'platform_pace.surface, platform_pace.scope',
  'platform-wait': 'platform_waits.surface, platform_waits.scope',
  'process-id': 'processes.id',
  'process-lease': 'process_leases.name',
  'playground-message': 'playground_messages.chat_id, playground_messages.id',
  'playground-upload': 'playground_uploads.id',
  'policy-version': 'policies.kind, policies.version',
  'prediction-id': 'predictions.id',
  'prediction-at-provider': 'predictions.engine, predictions.provider_id',
  'provider-day': 'provider_days.company, provider_days.day',
  'reward-ring': 'reward_rings.ring_id, reward_rings.account_id',
  referral: 'referrals.invited_id',
  'referral-link': 'referral_links.account_id',
  'referral-link-code': 'referral_links.code',
  'refund-request': 'refund_requests.checkout_id',
  'report-id': 'reports.id',
  'report-once': 'reports.subject_kind, reports.subject_id, reports.version, reports.reporter_hash',
  'result-id': 'results.id',
  'result-position': 'results.generation_id, results.position',
  'review-id': 'reviews.id',
  'review-of-generation': 'reviews.generation_id',
  'rights-statement-id': 'rights_statements.id',
  'screening-id': 'screenings.id',
  'share-link': 'shares.result_id',
  'search-variant': 'search_variants.variant, search_variants.word',
  'search-word': 'search_words.word',
  'service-secret': 'service_secrets.purpose, service_secrets.key_id',
  'share-id': 'shares.id',
  'shoot-draft': 'shoots.draft_id',
  'shoot-id': 'shoots.id',
  'signal-id': 'signals.id',
  'signal-reference': 'signals.kind, signals.reference',
  'signing-key': 'signing_keys.public_key',
  'spending-day': 'spendings.account_id, spendings.day',
  'star-transaction': 'star_transactions.id, star_transactions.direction',
  'step-appeal': 'step_appeals.step_id',
  'step-appeal-id': 'step_appeals.id',
  'sticker-set': 'sticker_sets.name',
  'sticker-set-position': 'sticker_sets.user_id, sticker_sets.position',
  'submission-id': 'submissions.id',
  'submission-version': 'submissions.template_id, submissions.version',
  'subscription-id': 'subscriptions.id',
  'subscription-at-provider': 'subscriptions.provider, subscriptions.provider_id',
  'takedown-id': 'takedowns.id',
  'task-id': 'tasks.id',
  'task-subject': 'tasks.kind, tasks.subject',
  'template-facet':
    'template_facets.kind, template_facets.needs, template_facets.category, template_facets.language, template_facets.price_class, template_facets.engine_need',
  'template-id': 'templates.id',
  'template-listing': 'template_listings.template_id',
  'template-rank': 'template_listings.rank',
  'template-number': 'templates.number',
  'template-draft-id': 'template_drafts.id',
  'template-reward': 'template_rewards.generation_id',
  'template-use': 'template_uses.generation_id',
  'template-version': 'template_versions.template_id, template_versions.version',
  'template-content': 'template_versions.template_id, template_versions.digest',
  'token-bucket-key': 'token_buckets.owner, token_buckets.operation',
  'upload-id': 'uploads.id',
  'template-draft-open': 'template_drafts.template_id',
  'submission-open': 'submissions.template_id',
} as const;

/** Check constraints by code, each with the name in the schema. */
const CHECKS = {
  'balance-floor': 'balance_floor',
  'allowance-limit': 'allowance_limit',
  'spending-limit': 'spending_limit',
  'code-limit': 'code_limit',
  'guild-day-limit': 'guild_day_limit',
  'provider-budget': 'provider_budget',
  'token-bucket': 'token_bucket',
} as const;

/**
 * Columns by code that a conditional update sets to null to refuse a batch: its row was changed since it
 * was read, or a bound would be exceeded.
 */
const OVERTAKEN = {
  'account-stays': 'accounts.status',
  'chat-version': 'chats.version',
  'face-consent-gone': 'face_photos.width_px',
  'guild-changed': 'guilds.updated_at',
  'identity-last': 'identities.account_id',
  'joint-changed': 'joint_pictures.state',
  'joint-person-changed': 'joint_people.state',
  'link-changed': 'account_links.state',
  'link-gone': 'merged_accounts.link_id',
  'pace-taken': 'platform_pace.booked_until',
  'photos-waiting': 'chats.user_id',
  'payment-changed': 'payments.status',
  'payment-refund-amount': 'payment_refunds.amount_cents',
  'reports-changed': 'reports.reporter_hash',
  'ring-known': 'reward_rings.created_at',
  'share-state': 'shares.state',
  'subscription-changed': 'subscriptions.state',
  'template-state': 'templates.state',
  'provider-day-told': 'provider_days.spent_micros',
  'token-bucket-told': 'token_buckets.limit_at',
} as const;

/** Triggers by code, each with the words of its error. */
const TRIGGERS = {
  'ledger-append-only': 'ledger is append-only',
  'test-credits': 'test money pays for the local engine alone',
  'acts-append-only': 'acts are append-only',
  'generation-ended': 'generation has ended',
  'generation-transition': 'generation cannot change to this state',
  'prediction-succeeded': 'prediction has succeeded',
  'shoot-ended': 'shoot has ended',
  'shoot-open': 'another shoot is under way',
  'review-decided': 'review was decided',
  'account-held': 'account is held',
  'account-closing': 'account is closing',
  'account-merged': 'account went into another',
  'pays-for-other': 'somebody else pays for this generation',
  'hold-decided': 'hold was decided',
  'step-ended': 'step has ended',
  'step-appeal-decided': 'appeal was decided',
  'refund-decided': 'refund was decided',
  'takedowns-append-only': 'takedowns are append-only',
  'claim-decided': 'likeness claim was decided',
  'template-taken-down': 'template was taken down',
  'template-version-changed': 'template versions do not change',
  'reward-own': 'nobody is rewarded for an own use',
  'reward-changed': 'a reward is given once and reversed once',
  'submission-decided': 'submission was decided',
  'rights-append-only': 'rights statements do not change',
} as const;

/**
 * The code of the schema guard that refused a batch. `not-null` and `foreign-key` are mistakes in a
 * statement; `unlisted` is a guard that this file does not list.
 */
export type ConstraintCode =
  | keyof typeof UNIQUE
  | keyof typeof CHECKS
  | keyof typeof OVERTAKEN
  | keyof typeof TRIGGERS
  | 'not-null'
  | 'foreign-key'
  | 'unlisted';

/**
 * An error of a batch that a guard of the schema (a unique key, a check or a trigger) refused.
 * Nothing was written.
 */
export class ConstraintError extends Error {
  readonly code: ConstraintCode;
  /** @param guard the guard as SQLite names it, for the log */
  constructor(code: ConstraintCode, guard: string, options?: { cause?: unknown }) {
    super(`constraint refused: ${code} (${guard})`, options);
    this.name = 'ConstraintError';
    this.code = code;
  }
}

/** Tells whether an error is a `ConstraintError` with one of these codes. */
export const isRefusedBy = (cause: unknown, ...codes: readonly ConstraintCode[]): boolean =>
  cause instanceof ConstraintError && codes.includes(cause.code);

const CONSTRAINT = /(UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed(?:: ([^\n]+?))?$/;

const byName = (guards: Readonly<Record<string, string>>): Map<string, ConstraintCode> =>
  new Map(Object.entries(guards).map(([code, name]) => [name, code as ConstraintCode]));

/**
 * Codes by the kind of constraint and the name that SQLite gives the guard; `other` for guards that
 * are not listed.
 */
const KINDS: Readonly<
  Record<string, { codes: Map<string, ConstraintCode>; other: ConstraintCode }>
> = {
  UNIQUE: { codes: byName(UNIQUE), other: 'unlisted' },
  CHECK: { codes: byName(CHECKS), other: 'unlisted' },
  'NOT NULL': { codes: byName(OVERTAKEN), other: 'not-null' },
  'FOREIGN KEY': { codes: new Map(), other: 'foreign-key' },
};
const REFUSALS = byName(TRIGGERS);

/**
 * Reads the message of an error that libSQL threw.
 * @returns the coded error of the guard that refused; null for any other message
 */
export function constraintErrorOf(message: string, cause: unknown): ConstraintError | null {
  const [, name = '', guard = ''] = CONSTRAINT.exec(message.trim()) ?? [];
  const kind = KINDS[name];
  if (kind)
    return new ConstraintError(kind.codes.get(guard) ?? kind.other, guard || name, { cause });
  for (const [words, code] of REFUSALS)
    if (message.includes(words)) return new ConstraintError(code, words, { cause });
  return null;
}
