import { templateById } from '../look-up.ts';
import type { State } from '../state.ts';
import type { Turn } from '../turn.ts';
import { templateIn } from '../typed-words.ts';

/**
 * Stores the template that a link names, to be shown after the welcome.
 * @returns the state with the template
 */
export function withLink(turn: Turn, argument: string): State {
  const id = templateIn(argument);
  const wanted = id !== null && templateById(turn, id) ? id : turn.state.wanted;
  return { ...turn.state, wanted };
}
