import type { ReadAsset } from './read-asset.ts';

type Kept = NonNullable<Awaited<ReturnType<ReadAsset>>>;

/**
 * Keeps the files of this build that were read last in memory, where reading them costs more than they weigh: the
 * covers of a gallery are shown again and again, and the same bytes need no second look either.
 * @param most bytes that are kept; a file that is larger is read each time
 */
export function keepAssets(read: ReadAsset, most: number): ReadAsset {
  // Oldest first.
  const kept = new Map<string, Kept>();
  let held = 0;
  return async (of, id) => {
    const key = `${of}/${id}`;
    const known = kept.get(key);
    const found = known ?? (await read(of, id));
    if (!found || found.bytes.byteLength > most) return found;
    if (kept.delete(key)) held -= found.bytes.byteLength;
    kept.set(key, found);
    held += found.bytes.byteLength;
    for (const [name, { bytes }] of kept) {
      if (held <= most) break;
      kept.delete(name);
      held -= bytes.byteLength;
    }
    return found;
  };
}
