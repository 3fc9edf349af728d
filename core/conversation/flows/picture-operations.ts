import { supportedOperations } from '../../engines/router.ts';
import {
  FREE_OPERATIONS,
  type FreeOperation,
  type Operation,
  PICTURE_OPERATIONS,
  type PictureOperation,
} from '../../operations/lists.ts';
import type { MemberTurn } from '../turn.ts';

/** Lists the operations without a template that a configured engine can do. */
export function offered(turn: Pick<MemberTurn, 'shop'>): FreeOperation[] {
  return supportedOperations(turn.shop.engines, FREE_OPERATIONS);
}

/**
 * Returns the operation of a name, where one picture is enough for the operation.
 * @returns null for any other name
 */
export const pictureOperation = (name: string): PictureOperation | null =>
  PICTURE_OPERATIONS.find((operation) => operation === name) ?? null;

/**
 * Tells whether words say how to change a picture, as far as an engine with a vocabulary of its own knows.
 * An engine that takes any words cannot tell them from words about something else.
 */
export const isInstruction = (turn: Pick<MemberTurn, 'shop'>, words: string): boolean =>
  turn.shop.engines.some((engine) => engine.unknownWords?.('edit', words).length === 0);

/** Finds the words that keep every engine with a vocabulary of its own from an operation. */
export function unknownWords(
  turn: Pick<MemberTurn, 'shop'>,
  operation: Operation,
  prompt: string,
): string[] {
  const engine = turn.shop.engines.find((one) => one.unknownWords !== undefined);
  return engine?.unknownWords?.(operation, prompt).filter((word) => word !== '') ?? [];
}
