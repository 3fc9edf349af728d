/** Whether the local engine can do what a prompt asks, before anything is charged. */
import type { Operation } from '../engine.ts';
import { readEdit, readMotion, readRing, readScene } from './edits/read.ts';

export type Understood = { ok: true } | { ok: false; unknown: string[] };

const READERS: Partial<Record<Operation, (prompt: string) => { unknown: string[] }>> = {
  edit: readEdit,
  scene: readScene,
  animate: readMotion,
  ring: readRing,
};

/**
 * @param prompt the user's words, in any of the product's languages, mixed if they like
 * @returns the words that it can do nothing with, as they were written
 */
export function understands(operation: Operation, prompt: string): Understood {
  const unknown = READERS[operation]?.(prompt).unknown ?? [];
  return unknown.length === 0 ? { ok: true } : { ok: false, unknown: [...new Set(unknown)] };
}
