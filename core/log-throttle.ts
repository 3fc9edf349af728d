import type { Log } from './log.ts';

const FIRST_DISTANCE_MS = 60_000;
const LONGEST_DISTANCE_MS = 60 * 60_000;
/** Troubles that are remembered at once; the one longest unheard of goes first. */
const MOST_TROUBLES = 500;
const MOST_CAUSES = 4;

type Trouble = { toldAt: number; heardAt: number; distanceMs: number; untold: number };

/**
 * A log that tells a warning or an error in full when it comes, and while the same one (its words, its
 * fields and what its error says) comes again and again one line at growing distances, a minute to an
 * hour, with how often it came. What was not heard of for twice that time is new.
 * @param now milliseconds
 */
export function throttleLog(log: Log, now: () => number): Log {
  const troubles = new Map<string, Trouble>();

  /** @returns what to add to the line, null where it is not written */
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

/** Fields with errors in a word each, since their stacks were told the first time. */
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
    words.push(`${one.name}: ${one.message}`);
    one = one.cause;
  }
  return words.join(', because of ');
}
