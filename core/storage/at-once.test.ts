import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';

/** Work that waits until it is let go, by item. */
function held() {
  const begun: number[] = [];
  const ended: number[] = [];
  const gates = new Map<number, PromiseWithResolvers<void>>();
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    const gate = Promise.withResolvers<void>();
    gates.set(item, gate);
    await gate.promise.finally(() => ended.push(item));
  };
  return { begun, ended, gate: (item: number) => gates.get(item), work };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

async function* listed(items: readonly number[]): AsyncGenerator<number, void, undefined> {
  yield* items;
}

test.each([
  ['a list', () => [1, 2, 3]],
  ['what is read bit by bit', () => listed([1, 2, 3])],
])('no more is done at once than may be: %s', async (_, items) => {
  const { begun, gate, work } = held();
  const all = atOnce(items(), 2, work);
  await turn();
  expect(begun).toEqual([1, 2]);
  gate(2)?.resolve();
  await turn();
  expect(begun).toEqual([1, 2, 3]);
  for (const item of [1, 3]) gate(item)?.resolve();
  await all;
});

test('a failure begins nothing more, and is told once what was begun has ended', async () => {
  const { begun, ended, gate, work } = held();
  let told: unknown = null;
  const all = atOnce(listed([1, 2, 3]), 2, work).catch((cause: unknown) => {
    told = cause;
  });
  await turn();
  gate(1)?.reject(new Error('broken'));
  await turn();
  expect({ begun, ended, told }).toEqual({ begun: [1, 2], ended: [1], told: null });
  gate(2)?.resolve();
  await all;
  expect({ begun, told }).toEqual({ begun: [1, 2], told: new Error('broken') });
});

test('a list that fails is a failure too', async () => {
  async function* broken(): AsyncGenerator<number, void, undefined> {
    yield 1;
    throw new Error('unreadable');
  }
  await expect(atOnce(broken(), 2, async () => undefined)).rejects.toThrow('unreadable');
});
