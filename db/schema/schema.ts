/**
 * Every table, a file a noun. All times are milliseconds since the epoch, all money is integer credits or
 * cents. What reading every event starts from (accounts, identities, balances, allowances) lies in its
 * key's own tree (WITHOUT ROWID, in the migrations: drizzle has no word for it), so it is found in one
 * descent.
 */
export * from './accounts.ts';
export * from './acts.ts';
export * from './conversation.ts';
export * from './deletions.ts';
export * from './disclosures.ts';
export * from './engines.ts';
export * from './exports.ts';
export * from './faces.ts';
export * from './figures.ts';
export * from './fraud.ts';
export * from './generations.ts';
export * from './ledger.ts';
export * from './limits.ts';
export * from './linking.ts';
export * from './moderation.ts';
export * from './notices.ts';
export * from './objects.ts';
export * from './payments.ts';
export * from './playground.ts';
export * from './policies.ts';
export * from './processes.ts';
export * from './publishing.ts';
export * from './rewards.ts';
export * from './secrets.ts';
export * from './sharing.ts';
export * from './shoots.ts';
export * from './templates.ts';
export * from './together.ts';
export * from './trust.ts';
export * from './web.ts';
