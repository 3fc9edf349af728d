/** A version as three numbers. */
export type Version = readonly [major: number, minor: number, patch: number];

const STEPS: readonly string[] = ['major', 'minor', 'patch'];

/** Parses a version such as `1.2.3`; null for anything else. */
export function parseVersion(text: string): Version | null {
  const found = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/**
 * Gives the version that is asked for.
 * @param wanted a version, or `major`, `minor` or `patch` for the next one
 * @returns null where it is neither
 */
export function wantedVersion(current: Version, wanted: string): Version | null {
  const at = STEPS.indexOf(wanted);
  if (at === -1) return parseVersion(wanted);
  const [major, minor, patch] = current.map((part, i) => (i === at ? part + 1 : i > at ? 0 : part));
  return [major ?? 0, minor ?? 0, patch ?? 0];
}

/** Tells whether a version comes after another one. */
export function isAfter(one: Version, other: Version): boolean {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? 0);
}
