import { hasMembers, insertPolicy, type PolicyRow, policyRows } from '../../db/policies.ts';
import type { Context } from '../context.ts';
import { contentHash } from '../storage/content-hash.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { dayOfVersion, isOlderVersion, type PolicyKind } from './policies.ts';
import { type PolicyFacts, policyTexts, termsTexts } from './texts.ts';

/** The policies with the texts of this build and what the service makes of them. */
const KINDS: Readonly<
  Record<
    PolicyKind,
    {
      texts: (facts: PolicyFacts) => ReturnType<typeof termsTexts>;
      version: (rules: Context['rules']) => string;
    }
  >
> = {
  terms: { texts: termsTexts, version: (rules) => rules.termsVersion },
  privacy: { texts: policyTexts, version: (rules) => rules.privacyVersion },
};

type Needs = Pick<Context, 'db' | 'rules' | 'engines' | 'moderation' | 'now'>;

/** Returns a policy of this build in every language, as paragraphs. */
export function buildTexts(
  shop: PolicyFacts['shop'],
  kind: PolicyKind,
): Record<Locale, readonly string[]> {
  const texts = KINDS[kind].texts({ shop });
  const read = LOCALES.map((locale) => [locale, texts.map((text) => plainText(text, locale))]);
  return Object.fromEntries(read);
}

/**
 * Stores this build's version of terms and privacy policy, once. Where people have accepted an earlier one, it
 * applies once everybody could be told so long before as the rules say; until then the old one holds. Where the
 * version is the same and only this service's facts differ, such as its companies, the texts are stored as a
 * revision (`2026-11-30.2`), which applies with it.
 */
export async function seedPolicies(ctx: Needs): Promise<void> {
  for (const kind of ['terms', 'privacy'] as const) await seed(ctx, kind);
}

async function seed(ctx: Needs, kind: PolicyKind): Promise<void> {
  const q = ctx.db.query;
  const texts = JSON.stringify(buildTexts(ctx, kind));
  const hash = await contentHash(new TextEncoder().encode(texts));
  const known = await policyRows(q, kind);
  const version = KINDS[kind].version(ctx.rules);
  const own = known.filter((row) => dayOfVersion(row.version) === version);
  const [newest] = own;
  if (newest?.hash === hash) return;
  const now = ctx.now();
  const row = { kind, texts, hash, announcedAt: now };
  if (newest) {
    const revision = `${version}.${own.length + 1}`;
    const effectiveAt = Math.max(now, newest.effectiveAt);
    await ctx.db.commit([insertPolicy(q, { ...row, version: revision, effectiveAt })]);
    return;
  }
  // An earlier build that is started once more changes nothing.
  if (known.some((row) => isOlderVersion(version, row.version))) return;
  const effectiveAt = (await isNews(ctx, kind, known)) ? now + untilEffective(ctx) : now;
  await ctx.db.commit([insertPolicy(q, { ...row, version, effectiveAt })]);
}

/** Whether somebody is there to whom the version is a change. */
async function isNews(
  ctx: Needs,
  kind: PolicyKind,
  known: readonly Omit<PolicyRow, 'texts'>[],
): Promise<boolean> {
  const before = kind === 'terms' && known.length === 0 ? ctx.rules.termsVersion : null;
  return hasMembers(ctx.db.query, before);
}

/** Everybody is told within the first part, and has the second to read it. */
const untilEffective = ({ rules: { policies } }: Needs): number =>
  policies.announceWithinMs + policies.noticeMs;
