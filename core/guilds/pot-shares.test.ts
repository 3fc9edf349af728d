import { expect, test } from 'vitest';
import { sharesOf } from './pot-shares.ts';

const put = (accountId: string, credits: number) => ({ accountId, credits });
const shares = (credits: number, ...moves: ReturnType<typeof put>[]) =>
  Object.fromEntries(sharesOf({ credits, moves }));

test('what was put in first is used first', () => {
  expect(shares(150, put('ada', 100), put('ben', 100))).toEqual({ ada: 50, ben: 100 });
  expect(shares(60, put('ada', 100), put('ben', 100))).toEqual({ ben: 60 });
});

test('who takes some back takes what they put in last, and nobody else’s share changes', () => {
  const moves = [put('ada', 100), put('ben', 100), put('ada', 50)];
  expect(shares(230, ...moves)).toEqual({ ada: 130, ben: 100 });
  expect(shares(100, ...moves, put('ada', -130))).toEqual({ ben: 100 });
});

test('what comes back of a use is theirs who had put it in', () => {
  const moves = [put('ada', 100), put('ada', -70), put('ben', 50)];
  expect(shares(50, ...moves)).toEqual({ ben: 50 });
  expect(shares(70, ...moves)).toEqual({ ada: 20, ben: 50 });
});

test('shares sum to the pot, whatever happened', () => {
  const moves = [put('a', 7), put('b', 5), put('a', -3), put('c', 11), put('b', 2), put('c', -4)];
  for (let credits = 0; credits <= 18; credits++) {
    const all = Object.values(shares(credits, ...moves)).reduce((sum, one) => sum + one, 0);
    expect(all).toBe(credits);
  }
});
