const MINUTE_MS = 60_000;
/** Users whose counts are remembered at once; the counts of a past minute go first. */
const MOST_USERS = 50_000;

/** `ok`, or how long to wait; `told` when that was said before. */
export type Verdict = { ok: true } | { ok: false; waitMs: number; told: boolean };

/** Counts what each user sends in a minute, in this process. */
export function openFlood(most: number, now: () => number): (user: string) => Verdict {
  const users = new Map<string, { from: number; count: number }>();
  return (user) => {
    const at = now();
    const known = users.get(user);
    if (!known || at - known.from >= MINUTE_MS) {
      if (users.size >= MOST_USERS) forgetPast(users, at);
      users.set(user, { from: at, count: 1 });
      return { ok: true };
    }
    known.count += 1;
    if (known.count <= most) return { ok: true };
    return { ok: false, waitMs: known.from + MINUTE_MS - at, told: known.count > most + 1 };
  };
}

function forgetPast(users: Map<string, { from: number }>, at: number): void {
  for (const [user, { from }] of users) if (at - from >= MINUTE_MS) users.delete(user);
  if (users.size >= MOST_USERS) users.clear();
}
