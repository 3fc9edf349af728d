import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_RATE_LIMITS } from './limits.ts';
import { type Clock, openRateLimiter } from './rate-limit.ts';

/** A clock that moves on when somebody waits, to the nearest moment that is waited for. */
function fakeClock(): Clock & { settle: () => Promise<void> } {
  let now = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    pause: (ms) => new Promise<void>((wake) => sleepers.push({ at: now + ms, wake })),
    async settle() {
      await Promise.resolve();
      while (sleepers.length > 0) {
        now = Math.min(...sleepers.map(({ at }) => at));
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
        for (let n = 0; n < 5; n += 1) await Promise.resolve();
      }
    },
  };
}

async function sendAll(chats: readonly string[]): Promise<{ chat: string; at: number }[]> {
  const clock = fakeClock();
  const turn = openRateLimiter(DEFAULT_RATE_LIMITS, clock);
  const sent: { chat: string; at: number }[] = [];
  const work = chats.map((chat) => turn(chat).then(() => sent.push({ chat, at: clock.now() })));
  await clock.settle();
  await Promise.all(work);
  return sent;
}

const within = (sent: { at: number }[], from: number, ms: number) =>
  sent.filter(({ at }) => at >= from && at < from + ms).length;

test('a short burst leaves at once, a long one at one a second', async () => {
  const sent = await sendAll(Array(15).fill('1'));
  expect(sent.map(({ at }) => at)).toEqual([...Array(10).fill(0), 1000, 2000, 3000, 4000, 5000]);
});

test('a group gets twenty a minute', async () => {
  const sent = await sendAll(Array(25).fill('-1'));
  expect(sent.map(({ at }) => at).slice(19)).toEqual([0, 3000, 6000, 9000, 12000, 15000]);
});

test('whoever writes, no second sees twice the limit, and the long run keeps it', async () => {
  const chats = fc.array(fc.constantFrom('1', '2', '3', '4', '5', '6', '-7'), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(chats, async (all) => {
      const sent = await sendAll(all);
      expect(sent).toHaveLength(all.length);
      for (const { at } of sent) {
        expect(within(sent, at, 1000)).toBeLessThanOrEqual(2 * DEFAULT_RATE_LIMITS.messagesASecond);
        for (const chat of new Set(all)) {
          const own = sent.filter((one) => one.chat === chat);
          expect(within(own, at, 1000)).toBeLessThanOrEqual(chat === '-7' ? 20 : 11);
        }
      }
    }),
    { numRuns: 30 },
  );
});
