/** Checks whether the local engine understands a prompt, before the user is charged. */
import type { Operation } from '../../operations/lists.ts';
import { readEdit, readMotion, readRing, readScene } from './edits/read.ts';
import { isLocal, type LocalOperation } from './operations/order.ts';

/** The parser of each operation's prompt; null for operations without one. */
const READERS: Record<LocalOperation, ((prompt: string) => { unknown: string[] }) | null> = {
  cutout: null,
  edit: readEdit,
  animate: readMotion,
  swap: null,
  scene: readScene,
  ring: readRing,
  upscale: null,
};

/**
 * Finds the words of a prompt that the local engine does not understand.
 * @param prompt the user's words, in any mix of the product's languages
 * @returns the words as they were written, each once; an empty string for a prompt without a
 *   request
 */
export function unknownWords(operation: Operation, prompt: string): string[] {
  const read = isLocal(operation) ? READERS[operation] : null;
  return [...new Set(read?.(prompt).unknown ?? [])];
}
