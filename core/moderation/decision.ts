import { z } from 'zod';

/** What screening decides, and how scores become a decision. */

/** What is screened for, the worst first: where several apply, the user is told the first. */
export const CATEGORIES = ['minor', 'sexual', 'hate', 'harm', 'violence', 'illicit'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How sure a judge is of each category, 0..1. */
export type Scores = Partial<Record<Category, number>>;

export type Verdict = 'pass' | 'hold' | 'refuse';

const scores = z.record(z.string(), z.number());

/** Reads the scores that a screening was stored with, as `judge.what`. @throws {ZodError | SyntaxError} */
export const readScores = (json: string): Record<string, number> => scores.parse(JSON.parse(json));

export type Decision = {
  verdict: Verdict;
  /** What it is about; null when it passes. */
  category: Category | null;
  /** What every judge said, as `judge.what`: kept for whoever looks at the decision later. */
  scores: Record<string, number>;
};

/** From which score on a category is refused, or held for a person. */
export type Thresholds = Record<Category, { hold: number; refuse: number }>;

export const PASSED: Decision = { verdict: 'pass', category: null, scores: {} };

/** Judges by the highest score that any judge gave a category. */
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

/** The most severe of several decisions, with the scores of all. */
export function mostSevere(decisions: readonly Decision[]): Decision {
  const scores = Object.assign({}, ...decisions.map((decision) => decision.scores));
  const [first = PASSED] = decisions.toSorted(
    (a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict) || rank(a) - rank(b),
  );
  return { ...first, scores };
}

const rank = (decision: Decision): number =>
  decision.category === null ? CATEGORIES.length : CATEGORIES.indexOf(decision.category);
