import type { ReportRules } from '../rules/trust-rules.ts';

/** A report as it is weighed. */
export type WeighedReport = { reason: string; isLight: boolean };

/**
 * Finds the gravest reason for which reports are enough to hide what they are about.
 * @returns `nudity` or `minor` where the reports of that reason suffice, `other` where all of them together
 *   do; null where they do not
 */
export function hidingReason(
  rules: ReportRules,
  reports: readonly WeighedReport[],
): keyof ReportRules['hideAt'] | null {
  const ofMinors = reports.filter(({ reason }) => reason === 'minor');
  const ofNudity = reports.filter(({ reason }) => reason === 'nudity' || reason === 'minor');
  if (weightOf(rules, ofMinors) >= rules.hideAt.minor) return 'minor';
  if (weightOf(rules, ofNudity) >= rules.hideAt.nudity) return 'nudity';
  return weightOf(rules, reports) >= rules.hideAt.other ? 'other' : null;
}

function weightOf(rules: ReportRules, reports: readonly WeighedReport[]): number {
  const light = reports.filter(({ isLight }) => isLight).length;
  const full = reports.length - light;
  return full * rules.fullWeight + Math.min(light * rules.lightWeight, rules.lightMost);
}
