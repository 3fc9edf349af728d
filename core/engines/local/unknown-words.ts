/** Whether the local engine can do what a prompt asks, before anything is charged. */
import type { Operation } from '../../operations/lists.ts';
import { readEdit, readMotion, readRing, readScene } from './edits/read.ts';
import { isLocal, type LocalOperation } from './operations/order.ts';

/** Reads the words of an operation; null where it takes none. */
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
 * Finds the words of a prompt that the local engine can do nothing with.
 * @param prompt the user's words, in any of the product's languages, mixed if they like
 * @returns the words as they were written, each once; an empty string for a prompt that asks for nothing
 */
export function unknownWords(operation: Operation, prompt: string): string[] {
  const read = isLocal(operation) ? READERS[operation] : null;
  return [...new Set(read?.(prompt).unknown ?? [])];
}
