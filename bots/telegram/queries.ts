import type { Api } from 'grammy';
import type { Log } from '../../core/log.ts';
import type { Address } from './address.ts';
import { describe, wayAround } from './delivery-errors.ts';
import { QUERY_LIFE_MS, TOAST_CHARACTERS } from './limits.ts';

/** Callback queries. Each is answered once and in time, with or without a toast. */
export type Queries = {
  /** Registers a press. The press is answered without a toast unless `answer` is called soon. */
  opened(id: string): void;
  /**
   * Answers a query.
   * @param notice the text of the toast, at most 200 characters
   * @returns false when the user does not see the text: answered before, too old, or no connection
   */
  answer(query: NonNullable<Address['query']>, notice?: string): Promise<boolean>;
  /** Answers the open queries and stops the timers. */
  close(): Promise<void>;
};

/** Answered queries that are remembered; above it the oldest are forgotten. */
const REMEMBERED = 10_000;

/** The parts of the callback queries. `answerWithinMs` in milliseconds. */
export type QueryParts = { api: Api; now: () => number; log: Log; answerWithinMs: number };

/** Creates the record of callback queries. */
export function callbackQueries(parts: QueryParts): Queries {
  const open = new Map<string, ReturnType<typeof setTimeout>>();
  const answered = new Set<string>();

  async function send(id: string, notice?: string): Promise<boolean> {
    clearTimeout(open.get(id));
    open.delete(id);
    if (answered.has(id)) return false;
    remember(answered, id);
    try {
      const long = notice !== undefined && notice.length > TOAST_CHARACTERS;
      const remark = notice === undefined ? {} : { text: notice, show_alert: long };
      await parts.api.answerCallbackQuery(id, remark);
      return true;
    } catch (error) {
      if (wayAround(error) !== 'over')
        parts.log.warn({ reason: describe(error) }, 'press not answered');
      return false;
    }
  }

  return {
    opened(id) {
      if (answered.has(id) || open.has(id)) return;
      open.set(
        id,
        setTimeout(() => void send(id), parts.answerWithinMs),
      );
    },
    async answer(query, notice) {
      const late = parts.now() - query.at > QUERY_LIFE_MS;
      return late ? false : send(query.id, notice);
    },
    async close() {
      await Promise.all([...open.keys()].map((id) => send(id)));
    },
  };
}

function remember(answered: Set<string>, id: string): void {
  answered.add(id);
  if (answered.size <= REMEMBERED) return;
  const oldest = answered.values().next().value;
  if (oldest !== undefined) answered.delete(oldest);
}
