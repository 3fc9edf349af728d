import { mayOperate, type Right } from '../chat/operators.ts';
import type { Turn } from './turn.ts';

/** Tells whether who has written or pressed is an operator with a right. */
export const operates = (turn: Turn, right: Right): boolean =>
  mayOperate(turn.shop.operators, turn.event, right);
