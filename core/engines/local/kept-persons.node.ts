/** Persons that were cut out a moment ago: who makes several looks of a photo waits once for its reading. */
import type { Person } from '../../vision/person.ts';
import type { Analyser } from '../../vision/vision.node.ts';

/** Bounds of what is kept, in this process's memory alone. */
export const KEPT_PERSONS = {
  /** Time after the last use, in milliseconds. Nobody can use a photo again that was erased. */
  keptMs: 120_000,
  mostBytes: 24 * 1024 * 1024,
} as const;

type Entry = { person: Person; timer: NodeJS.Timeout };

/** Cuts persons out, or remembers them; `forget` drops all that is kept. */
export type PersonReader = Pick<Analyser, 'analyse'> & { forget(): void };

/**
 * Keeps the persons that are cut out for a while, under a digest of their photo: only who sends the very
 * photo finds one.
 * @param analyser cuts persons out
 */
export function keepPersons(analyser: Pick<Analyser, 'analyse'>): PersonReader {
  const entries = new Map<string, Entry>();
  const drop = (key: string) => {
    clearTimeout(entries.get(key)?.timer);
    entries.delete(key);
  };
  const keep = (key: string, person: Person) => {
    drop(key);
    const timer = setTimeout(() => drop(key), KEPT_PERSONS.keptMs);
    timer.unref();
    entries.set(key, { person, timer });
    let bytes = 0;
    for (const [one, entry] of [...entries].toReversed()) {
      bytes += sizeOf(entry.person);
      if (bytes > KEPT_PERSONS.mostBytes) drop(one);
    }
  };
  return {
    analyse: async (photo, maxEdgePx, signal) => {
      const key = `${maxEdgePx} ${await digestOf(photo.bytes)}`;
      const before = entries.get(key)?.person;
      const person = before ?? (await analyser.analyse(photo, maxEdgePx, signal));
      keep(key, person);
      return copyOf(person);
    },
    forget: () => {
      for (const key of [...entries.keys()]) drop(key);
    },
  };
}

/** Copies the pixels, which go to the thread that draws. */
function copyOf({ rgba, rgb, transparent, ...person }: Person): Person {
  return {
    ...person,
    rgba: rgba.slice(),
    rgb: rgb.slice(),
    transparent: transparent?.slice() ?? null,
  };
}

function sizeOf({ rgba, rgb, transparent }: Person): number {
  return rgba.byteLength + rgb.byteLength + (transparent?.byteLength ?? 0);
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('base64');
}
