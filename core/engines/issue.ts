/**
 * What of the operator's keeps an engine from working, or from working as asked:
 * - `account`: the key, a permission, a verification
 * - `billing`: no balance, no quota, no payment
 * - `region`: not offered where this server runs
 * - `model`: unknown, ended, or a version that is not permitted
 * - `parameter`: one that the model does not take
 * - `request`: refused without a cause that is known
 */
export const ISSUE_CAUSES = [
  'account',
  'billing',
  'region',
  'model',
  'parameter',
  'request',
] as const;
/** A cause of an issue with an engine. */
export type IssueCause = (typeof ISSUE_CAUSES)[number];

/** The causes that only the operator can mend: they last until then. */
export const LASTING: ReadonlySet<IssueCause> = new Set(['account', 'billing', 'region', 'model']);

/** An issue with an engine that the operator should know of; never holds words of the provider. */
export type EngineIssue = {
  cause: IssueCause;
  /** The parameter's name for `parameter`, the status and code for every other cause. */
  detail: string;
};

/** An issue with the engine and the model that it is about. */
export type NotedIssue = EngineIssue & { engine: string; model: string };

/** The memory of issues. */
export type EngineIssues = {
  /** Notes an issue and tells the operators, each engine's cause once a day. Never throws. */
  note(issue: NotedIssue): void;
  /** Returns the parameters that a model has refused and that are left out. */
  refused(engine: string, model: string): ReadonlySet<string>;
};

/** Maximum of remembered parameters; a provider's words decide what is one. */
const MOST_REFUSED = 200;

/**
 * Creates a memory of issues in this process.
 * @param options.known issues that were noted before, with the time of each
 * @param options.onNoted is called with every issue
 * @param options.now gives the time in milliseconds
 * @param options.keptMs how long a refused parameter is remembered, in milliseconds
 */
export function openIssueMemory(
  options: {
    known?: readonly (NotedIssue & { at: number })[];
    onNoted?: (issue: NotedIssue) => void;
    now?: () => number;
    keptMs?: number;
  } = {},
): EngineIssues {
  const { now = () => 0, keptMs = Infinity } = options;
  /** The times when parameters were refused, by model and name. */
  const refused = new Map<string, Map<string, number>>();
  let count = 0;
  const keyOf = (engine: string, model: string) => `${engine}/${model}`;
  function remember({ engine, model, cause, detail }: NotedIssue, at: number): void {
    if (cause !== 'parameter') return;
    for (const names of refused.values())
      for (const [name, since] of names)
        if (since <= now() - keptMs && names.delete(name)) count -= 1;
    const key = keyOf(engine, model);
    const names = refused.get(key) ?? new Map<string, number>();
    if (!names.has(detail) && count >= MOST_REFUSED) return;
    if (!names.has(detail)) count += 1;
    refused.set(key, names.set(detail, at));
  }
  const isKept = ([, at]: [string, number]): boolean => at > now() - keptMs;
  for (const issue of options.known ?? []) remember(issue, issue.at);
  return {
    note(issue) {
      remember(issue, now());
      options.onNoted?.(issue);
    },
    refused: (engine, model) => {
      const names = refused.get(keyOf(engine, model)) ?? new Map<string, number>();
      return new Set([...names].filter(isKept).map(([name]) => name));
    },
  };
}
