import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '../credits/testing/people.ts';
import type { Engine } from '../engines/engine.ts';
import { DEFAULT_RULES } from '../rules/rules.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { changesBetween } from './changes.ts';
import { currentPolicy, nextPolicy, policyOf, policyVersions } from './policies.ts';
import { seedPolicies } from './seed.ts';
import { versionHashes } from './versions.ts';

const DAY_MS = 86_400_000;
const NEW = '2027-05-01';

let ctx: TestContext;
beforeEach(async () => {
  ctx = await testContext();
});
afterEach(() => ctx.dispose());

const build = (termsVersion: string, privacyVersion = termsVersion): TestContext => ({
  ...ctx,
  rules: { ...ctx.rules, termsVersion, privacyVersion },
});
const versions = async (kind: 'terms' | 'privacy' = 'terms') =>
  (await policyVersions(ctx, kind)).map(({ version }) => version);

/** Somebody who has accepted a version. */
async function member(version: string): Promise<void> {
  await addPerson(ctx, `of-${version}`);
  await ctx.db.commit([
    {
      toSQL: () => ({
        sql: 'update accounts set terms_version = ? where id = ?',
        params: [version, `of-${version}`],
      }),
    },
  ]);
}

describe('a changed text has a new version', () => {
  it('as the hashes of all versions say', async () => {
    const file = new URL('./versions.json', import.meta.url);
    const known = JSON.parse(await readFile(file, 'utf8'));
    for (const [what, hashes] of Object.entries(await versionHashes()))
      for (const [version, hash] of Object.entries(hashes))
        expect
          .soft(
            known[what]?.[version],
            `the words of ${what} differ from those of version ${version}: give it a later day in core/rules/rules.ts, then npm run docs. Where ${version} was never published, take its line out of core/policies/versions.json instead`,
          )
          .toBe(hash);
  });

  it('which is a day, so that the later is the newer', () => {
    const { termsVersion, privacyVersion, faceConsentVersion, optionalConsentsVersion } =
      DEFAULT_RULES;
    for (const one of [termsVersion, privacyVersion, faceConsentVersion, optionalConsentsVersion])
      expect(one).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  });
});

describe('the versions of policies', () => {
  it('are stored once, as they were in every language, and apply at once where nobody is there', async () => {
    for (let starts = 0; starts < 2; starts += 1) await seedPolicies(ctx);
    expect(await versions()).toEqual([ctx.rules.termsVersion]);
    expect(await versions('privacy')).toEqual([ctx.rules.privacyVersion]);
    const terms = await currentPolicy(ctx, 'terms', ctx.now());
    expect(terms).toMatchObject({ version: ctx.rules.termsVersion, effectiveAt: ctx.now() });
    expect(Object.keys(terms?.texts ?? {}).toSorted()).toEqual(LOCALES.toSorted());
    expect(terms?.texts.de[0]).toBe(`Bedingungen, Fassung ${ctx.rules.termsVersion}`);
    expect(await nextPolicy(ctx, 'terms')).toBeNull();
  });

  it('apply seven days after everybody could be told; until then the old one holds', async () => {
    await seedPolicies(ctx);
    await member(ctx.rules.termsVersion);
    ctx.clock.advance(30 * DAY_MS);
    const announcedAt = ctx.now();
    await Promise.all([seedPolicies(build(NEW)), seedPolicies(build(NEW))]);
    const next = await nextPolicy(ctx, 'terms');
    expect(next).toMatchObject({ version: NEW, announcedAt });
    const { noticeMs, announceWithinMs } = ctx.rules.policies;
    expect(noticeMs).toBe(7 * DAY_MS);
    expect(next?.effectiveAt).toBe(announcedAt + noticeMs + announceWithinMs);
    const at = next?.effectiveAt ?? 0;
    expect(await currentPolicy(ctx, 'terms', at - 1)).toMatchObject({
      version: ctx.rules.termsVersion,
    });
    expect(await currentPolicy(ctx, 'terms', at)).toMatchObject({ version: NEW });
    ctx.clock.advance(at - ctx.now());
    expect(await nextPolicy(ctx, 'terms')).toBeNull();
  });

  it('of an installation from before they were stored wait too, where its people accepted others', async () => {
    await member('2026-01-01');
    await seedPolicies(ctx);
    expect(await currentPolicy(ctx, 'terms', ctx.now())).toBeNull();
    expect(await nextPolicy(ctx, 'terms')).toMatchObject({ version: ctx.rules.termsVersion });
    expect(await nextPolicy(ctx, 'privacy')).toMatchObject({ version: ctx.rules.privacyVersion });
  });

  it('apply at once there where its people accepted these very terms', async () => {
    await member(ctx.rules.termsVersion);
    await seedPolicies(ctx);
    expect(await currentPolicy(ctx, 'terms', ctx.now())).not.toBeNull();
  });

  it('keep what only a company of this service changed as a revision, which is not announced', async () => {
    await seedPolicies(ctx);
    await member(ctx.rules.termsVersion);
    ctx.clock.advance(1_000);
    const withCompany = { ...ctx, engines: [{ company: 'OpenAI' } as Engine] };
    for (let starts = 0; starts < 2; starts += 1) await seedPolicies(withCompany);
    const { privacyVersion } = ctx.rules;
    expect(await versions('privacy')).toEqual([`${privacyVersion}.2`, privacyVersion]);
    expect(await versions('terms')).toEqual([ctx.rules.termsVersion]);
    const current = await currentPolicy(ctx, 'privacy', ctx.now());
    expect(current?.texts.en.join()).toContain('OpenAI');
    expect(await nextPolicy(ctx, 'privacy')).toBeNull();
    const before = await policyOf(ctx, 'privacy', privacyVersion);
    expect(before?.texts.en.join()).not.toContain('OpenAI');
  });

  it('are not changed by an earlier build that is started once more', async () => {
    await seedPolicies(build(NEW));
    await seedPolicies(ctx);
    expect(await versions()).toEqual([NEW]);
  });
});

describe('differences', () => {
  it('are told paragraph by paragraph, the old before the new', () => {
    expect(changesBetween(['a', 'b', 'c', 'e'], ['a', 'B', 'c', 'd', 'e'])).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'B' },
      { kind: 'same', text: 'c' },
      { kind: 'added', text: 'd' },
      { kind: 'same', text: 'e' },
    ]);
    expect(changesBetween([], [])).toEqual([]);
    expect(changesBetween(['a'], [])).toEqual([{ kind: 'removed', text: 'a' }]);
    expect(changesBetween([], ['a'])).toEqual([{ kind: 'added', text: 'a' }]);
    expect(changesBetween(['a', 'b'], ['b', 'a'])).toHaveLength(3);
  });
});
