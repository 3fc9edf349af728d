import type { Database } from '../../../db/database.ts';
import { newestStarAt, noteStars, oldestStarCheckoutAt } from '../../../db/stars.ts';
import { PaymentError } from '../provider.ts';
import type { StarsApi } from './api.ts';

const PAGE = 100;
/** Pages of one reading; a backlog is read on by the next. */
const MOST_PAGES = 50;
/** Lines that are read again, so that a list which moved is noticed. */
const OVERLAP = 10;
/** Read again after a start. */
const OVERLAP_MS = 10 * 60_000;
/** Where nothing of ours is in the books yet. */
const FIRST_LOOK_BACK_MS = 24 * 60 * 60_000;
/** Twice as far each time, a list of 2^28 lines is searched. */
const MOST_STEPS = 28;

/** Telegram's list of transactions, which only grows, as it stands in our database. */
export type StarsLog = {
  /**
   * Reads what is new. Askers at the same time share one reading, those who come during one get the next.
   * @throws {PaymentError} `unavailable` where the list could not be read to its end
   */
  refresh(): Promise<void>;
};

type Parts = { api: Pick<StarsApi, 'transactions'>; db: Database; now: () => number };

/** Where the reading stands: the line to read next, and the last that was read. */
type Place = { next: number; last: string | null };

/**
 * Reads the list from where our notes end. Its lines are counted from the oldest, so a place in it stays
 * good; after a start it is found by halving.
 */
export function openStarsLog(parts: Parts): StarsLog {
  let place: Place | null = null;
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;

  async function read(): Promise<void> {
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      place ??= { next: await beginning(parts), last: null };
      const from = place.last === null ? place.next : Math.max(0, place.next - OVERLAP);
      const lines = await parts.api.transactions(from, PAGE);
      if (place.last !== null && !lines.some((line) => keyOf(line) === place?.last)) {
        // Not the list that was read before: its place is looked for again.
        place = null;
        continue;
      }
      const ours = lines.flatMap(({ row }) => (row ? [row] : []));
      if (ours.length > 0) await parts.db.commit([noteStars(parts.db.query, ours)]);
      const last = lines.at(-1);
      place = { next: from + lines.length, last: last ? keyOf(last) : place.last };
      if (lines.length < PAGE) return;
    }
    throw new PaymentError('unavailable');
  }

  function start(): Promise<void> {
    running = read().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    refresh() {
      if (running === null) return start();
      // What is just being read may have been asked for before the asker's payment was made.
      queued ??= running
        .catch(() => undefined)
        .then(() => {
          queued = null;
          return start();
        });
      return queued;
    },
  };
}

/** The first line that can be news to our books. */
async function beginning({ api, db, now }: Parts): Promise<number> {
  const known = await newestStarAt(db.query);
  const oldest = known ?? (await oldestStarCheckoutAt(db.query)) ?? now() - FIRST_LOOK_BACK_MS;
  return positionSince(api, oldest - OVERLAP_MS);
}

/** The place of the first line at or after a time, in milliseconds; the list's length where there is none. */
export async function positionSince(
  api: Pick<StarsApi, 'transactions'>,
  since: number,
): Promise<number> {
  const isBefore = async (place: number): Promise<boolean> => {
    const [line] = await api.transactions(place, 1);
    return line !== undefined && line.at < since;
  };
  let [low, high] = [0, 1];
  if (!(await isBefore(0))) return 0;
  for (let step = 0; step < MOST_STEPS && (await isBefore(high)); step += 1) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isBefore(middle)) low = middle;
    else high = middle;
  }
  return high;
}

const keyOf = ({ key }: { key: string }): string => key;
