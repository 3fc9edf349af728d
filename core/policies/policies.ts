import { z } from 'zod';
import { type PolicyRow, policyRow, policyRows } from '../../db/policies.ts';
import type { Context } from '../context.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';

/** What is versioned and announced. */
export type PolicyKind = PolicyRow['kind'];

/** A version of a policy. Times are milliseconds since the epoch. */
export type PolicyVersion = Pick<PolicyRow, 'kind' | 'version' | 'announcedAt' | 'effectiveAt'>;

/** A version with its texts as they were: paragraphs by language, the heading first. */
export type Policy = PolicyVersion & { texts: Readonly<Record<Locale, readonly string[]>> };

const paragraphs = z.record(z.enum(LOCALES), z.array(z.string()));

const REVISION = '.';
/** Returns the day of a version's texts, without the number of what this service's facts changed. */
export const dayOfVersion = (version: string): string => version.split(REVISION)[0] ?? version;

/** Tells whether a version is an earlier one than another; null is earlier than all. */
export const isOlderVersion = (version: string | null, than: string): boolean =>
  version === null || dayOfVersion(version) < dayOfVersion(than);

/** Lists the versions of a policy, the newest first. */
export const policyVersions = (
  { db }: Pick<Context, 'db'>,
  kind: PolicyKind,
): Promise<PolicyVersion[]> => policyRows(db.query, kind);

/**
 * Reads a version of a policy with its texts.
 * @returns null when there is none
 */
export async function policyOf(
  { db }: Pick<Context, 'db'>,
  kind: PolicyKind,
  version: string,
): Promise<Policy | null> {
  const row = await policyRow(db.query, kind, version);
  return row && { ...row, texts: paragraphs.parse(JSON.parse(row.texts)) };
}

/**
 * Reads the version of a policy that applies.
 * @returns null where none does yet, as before the first start with a stored version
 */
export async function currentPolicy(
  ctx: Pick<Context, 'db'>,
  kind: PolicyKind,
  now: number,
): Promise<Policy | null> {
  const found = (await policyVersions(ctx, kind)).find(({ effectiveAt }) => effectiveAt <= now);
  return found ? policyOf(ctx, kind, found.version) : null;
}

/**
 * Reads the version of a policy that is announced and applies later, with its first texts; what only this
 * service's facts change is not announced.
 * @returns null where nothing changes
 */
export async function nextPolicy(
  ctx: Pick<Context, 'db' | 'now'>,
  kind: PolicyKind,
): Promise<Policy | null> {
  const now = ctx.now();
  const found = (await policyVersions(ctx, kind)).findLast(
    ({ version, effectiveAt }) => effectiveAt > now && !version.includes(REVISION),
  );
  return found ? policyOf(ctx, kind, found.version) : null;
}
