import { operationsOf } from '../../engines/router.ts';
import { FREE_OPERATIONS, type FreeOperation } from '../state.ts';
import type { MemberTurn } from '../turn.ts';

/** What one photo or one result is enough for. */
export const ON_PICTURES = ['edit', 'animate', 'cutout', 'swap', 'scene', 'ring'] as const;
export type OnPicture = (typeof ON_PICTURES)[number];

/** The operations without a template that an engine can do now. */
export function offered(turn: Pick<MemberTurn, 'shop'>): FreeOperation[] {
  return operationsOf(turn.shop.engines, FREE_OPERATIONS);
}

/** The operation of that name, where one picture is enough for it. */
export const onPicture = (name: string): OnPicture | null =>
  ON_PICTURES.find((operation) => operation === name) ?? null;
