/** Checks whether the local engine understands a prompt, before the user is charged. */
import type { Operation } from '../../operations/lists.ts';
import { parseEdit, parseMotion, parseRing, parseScene } from './edits/parse.ts';
import { parsePart, parseSurroundings } from './edits/parse-part.ts';
import { isLocalOperation, type LocalOperation } from './operations/order.ts';

/** The parser of each operation's prompt; null for operations without one. */
const PARSERS: Record<LocalOperation, ((prompt: string) => { unknown: string[] }) | null> = {
  cutout: null,
  edit: parseEdit,
  part: parsePart,
  widen: parseSurroundings,
  restore: null,
  sharpen: null,
  animate: parseMotion,
  swap: null,
  scene: parseScene,
  ring: parseRing,
  upscale: null,
};

/**
 * Finds the words of a prompt that the local engine does not understand.
 * @param prompt the user's words, in any mix of the product's languages
 * @returns the words as they were written, each once; an empty string for a prompt without a
 *   request
 */
export function unknownWords(operation: Operation, prompt: string): string[] {
  const read = isLocalOperation(operation) ? PARSERS[operation] : null;
  return [...new Set(read?.(prompt).unknown ?? [])];
}
