import { DEFAULT_RULES } from '../rules/rules.ts';
import { contentHash } from '../storage/content-hash.ts';
import { LOCALES } from '../texts/catalogue.ts';
import type { Text } from '../texts/text.ts';
import { OPTIONAL, OPTIONAL_PURPOSES } from './optional-consents.ts';
import { asRead, faceConsentTexts, policyTexts, termsTexts } from './texts.ts';

/** A service without companies, whose texts are this build's alone. */
const SHOP = {
  rules: DEFAULT_RULES,
  engines: [],
  moderation: { company: null, words: never, picture: never },
};

function never(): never {
  throw new Error('nothing is screened here');
}

/** The texts that people agree to or are told, each with its version. */
const VERSIONED: Readonly<Record<string, { version: string; texts: readonly Text[] }>> = {
  terms: { version: DEFAULT_RULES.termsVersion, texts: termsTexts({ shop: SHOP }) },
  privacy: { version: DEFAULT_RULES.privacyVersion, texts: policyTexts({ shop: SHOP }) },
  face: { version: DEFAULT_RULES.faceConsentVersion, texts: faceConsentTexts({ shop: SHOP }, []) },
  optional: {
    version: DEFAULT_RULES.optionalConsentsVersion,
    texts: OPTIONAL_PURPOSES.flatMap((purpose) => OPTIONAL[purpose].shown()),
  },
};

/** The hashes of the texts of each version, by what is versioned. */
export type VersionHashes = Record<string, Record<string, string>>;

/** Computes the hash of this build's texts in every language, by what is versioned and its version. */
export async function versionHashes(): Promise<VersionHashes> {
  const hashed = Object.entries(VERSIONED).map(async ([what, { version, texts }]) => {
    const read = LOCALES.map((locale) => asRead(texts, locale));
    const hash = await contentHash(new TextEncoder().encode(JSON.stringify(read)));
    return [what, { [version]: hash }] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}

/** Adds this build's versions to those that are known; one that is known stays as it is. */
export async function withOwnVersions(known: VersionHashes): Promise<VersionHashes> {
  const own = await versionHashes();
  return Object.fromEntries(
    Object.entries(own).map(([what, hashes]) => [what, { ...hashes, ...known[what] }]),
  );
}
