import { type Log, messageOf } from './log.ts';

const FIRST_DISTANCE_MS = 60_000;
const LONGEST_DISTANCE_MS = 60 * 60_000;
/** Most distinct problems remembered at once; the one that occurred longest ago is dropped first. */
const MOST_TROUBLES = 500;
const MOST_CAUSES = 4;

type Trouble = { toldAt: number; heardAt: number; distanceMs: number; untold: number };

/**
 * Wraps a log so that a repeated warning or error does not flood it. The first occurrence is written in
 * full. Further occurrences (same message, fields and error messages) are written as one line with the
 * number of repetitions, at intervals that grow from a minute to an hour. A problem that has not
 * occurred for twice its interval counts as new.
 * @param now gives the time in milliseconds
 */
export function throttleLog(log: Log, now: () => number): Log {
  const troubles = new Map<string, Trouble>();

  /**
   * Counts an occurrence of a problem.
   * @returns fields to add to the line, or null where the line is not written
   */
  function judge(key: string): { repeated: number } | Record<string, never> | null {
    const at = now();
    const known = troubles.get(key);
    troubles.delete(key);
    if (!known || at - known.heardAt > 2 * known.distanceMs || at < known.toldAt) {
      troubles.set(key, { toldAt: at, heardAt: at, distanceMs: FIRST_DISTANCE_MS, untold: 0 });
      const oldest = troubles.size > MOST_TROUBLES ? troubles.keys().next().value : undefined;
      if (oldest !== undefined) troubles.delete(oldest);
      return {};
    }
    const untold = known.untold + 1;
    if (at - known.toldAt < known.distanceMs) {
      troubles.set(key, { ...known, heardAt: at, untold });
      return null;
    }
    const distanceMs = Math.min(known.distanceMs * 2, LONGEST_DISTANCE_MS);
    troubles.set(key, { toldAt: at, heardAt: at, distanceMs, untold: 0 });
    return { repeated: untold };
  }

  function wrap(inner: Log, bound: string): Log {
    const trouble = (level: 'warn' | 'error') => (fields: object, message: string) => {
      const more = judge(`${level} ${bound} ${message} ${keyOf(fields)}`);
      if (more === null) return;
      const line = 'repeated' in more ? { ...withoutStacks(fields), ...more } : fields;
      inner[level](line, message);
    };
    return {
      debug: (fields, message) => inner.debug(fields, message),
      info: (fields, message) => inner.info(fields, message),
      warn: trouble('warn'),
      error: trouble('error'),
      child: (fields) => wrap(inner.child(fields), `${bound} ${keyOf(fields)}`),
    };
  }
  return wrap(log, '');
}

const keyOf = (fields: object): string => JSON.stringify(withoutStacks(fields));

/**
 * Replaces each error in the fields by its messages, since its stack was written at the first
 * occurrence.
 */
function withoutStacks(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      value instanceof Error ? [name, saidBy(value)] : [name, value],
    ),
  );
}

function saidBy(error: Error): string {
  const words: string[] = [];
  for (let one: unknown = error; one instanceof Error && words.length < MOST_CAUSES; ) {
    words.push(`${one.name}: ${messageOf(one)}`);
    one = one.cause;
  }
  return words.join(', because of ');
}
