import { operationsOf } from '../../engines/router.ts';
import { FREE_OPERATIONS, type FreeOperation } from '../state.ts';
import type { MemberTurn } from '../turn.ts';

/** What one photo or one result is enough for. */
export const PICTURE_OPERATIONS = ['edit', 'animate', 'cutout', 'swap', 'scene', 'ring'] as const;
export type PictureOperation = (typeof PICTURE_OPERATIONS)[number];

/** The operations without a template that an engine can do now. */
export function offered(turn: Pick<MemberTurn, 'shop'>): FreeOperation[] {
  return operationsOf(turn.shop.engines, FREE_OPERATIONS);
}

/** The operation of that name, where one picture is enough for it. */
export const pictureOperation = (name: string): PictureOperation | null =>
  PICTURE_OPERATIONS.find((operation) => operation === name) ?? null;
