const MINUTE_MS = 60_000;
/** Users who are remembered at once; those of a past minute go first. */
const MOST_USERS = 50_000;
/**
 * What a process takes of a user in a minute, as a multiple of what the database allows: that bucket can be
 * emptied and filled once in a minute, so it has refused somebody before this does.
 */
const MULTIPLE = 3;

/** The first line before the database: it costs nothing, and keeps most of a flood away from it. */
export type Flood = {
  /** Counts an update of a user. @returns false for one that is not to be read at all */
  admits(user: string): boolean;
  /** Whether a user is kept out by now. */
  isBlocked(user: string): boolean;
  /** Keeps a user out whose bucket is empty, until it has a token again. */
  block(user: string, until: number): void;
};

/**
 * Opens the first line of a process.
 * @param most updates that the database allows a user in a minute
 */
export function openFlood(most: number, now: () => number): Flood {
  const users = new Map<string, { from: number; count: number; blockedUntil: number }>();
  const current = (user: string) => {
    const at = now();
    const known = users.get(user);
    if (known && at - known.from < MINUTE_MS) return known;
    if (users.size >= MOST_USERS) forgetPast(users, at);
    const fresh = { from: at, count: 0, blockedUntil: known?.blockedUntil ?? 0 };
    users.set(user, fresh);
    return fresh;
  };
  const isBlocked = (user: string) => (users.get(user)?.blockedUntil ?? 0) > now();
  return {
    admits(user) {
      const its = current(user);
      its.count += 1;
      return its.count <= most * MULTIPLE && !isBlocked(user);
    },
    isBlocked,
    block(user, until) {
      current(user).blockedUntil = until;
    },
  };
}

function forgetPast(users: Map<string, { from: number }>, at: number): void {
  for (const [user, { from }] of users) if (at - from >= MINUTE_MS) users.delete(user);
  if (users.size >= MOST_USERS) users.clear();
}
