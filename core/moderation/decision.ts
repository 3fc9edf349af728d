import { z } from 'zod';

/** Decisions of screening, and how scores become a decision. */

/**
 * The categories that are screened for, the most severe first: where several apply, the user is told
 * the first.
 */
export const CATEGORIES = ['minor', 'sexual', 'hate', 'harm', 'violence', 'illicit'] as const;
/** A category that is screened for. */
export type Category = (typeof CATEGORIES)[number];

/** A judge's certainty of each category, 0..1. */
export type Scores = Partial<Record<Category, number>>;

/** The outcome of screening: `hold` leaves the decision to an operator. */
export type Verdict = 'pass' | 'hold' | 'refuse';

const scores = z.record(z.string(), z.number());

/**
 * Parses the scores that a screening was stored with, by `judge.what`. @throws {ZodError | SyntaxError}
 * when they have another form
 */
export const readScores = (json: string): Record<string, number> => scores.parse(JSON.parse(json));

/** The outcome of screening with its reasons. */
export type Decision = {
  verdict: Verdict;
  /** The most severe category that applies; null when the content passes. */
  category: Category | null;
  /** The scores of every judge by `judge.what`, stored for a later review of the decision. */
  scores: Record<string, number>;
};

/** The scores, 0..1, from which a category is refused, or held for an operator. */
export type Thresholds = Record<Category, { hold: number; refuse: number }>;

/** The decision on content that no judge objects to. */
export const PASSED: Decision = { verdict: 'pass', category: null, scores: {} };

/**
 * Decides by the highest score that any judge gave a category.
 * @param scores is stored with the decision, by `judge.what`
 */
export function decide(
  judgements: readonly Scores[],
  thresholds: Thresholds,
  scores: Record<string, number>,
): Decision {
  const highest = (category: Category) =>
    Math.max(0, ...judgements.map((judgement) => judgement[category] ?? 0));
  for (const verdict of ['refuse', 'hold'] as const) {
    const category = CATEGORIES.find((one) => highest(one) >= thresholds[one][verdict]);
    if (category) return { verdict, category, scores };
  }
  return { verdict: 'pass', category: null, scores };
}

const SEVERITY: readonly Verdict[] = ['pass', 'hold', 'refuse'];

/** Gives the most severe of several decisions, with the scores of all of them. */
export function mostSevere(decisions: readonly Decision[]): Decision {
  const scores = Object.assign({}, ...decisions.map((decision) => decision.scores));
  const [first = PASSED] = decisions.toSorted(
    (a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict) || rank(a) - rank(b),
  );
  return { ...first, scores };
}

const rank = (decision: Decision): number =>
  decision.category === null ? CATEGORIES.length : CATEGORIES.indexOf(decision.category);
