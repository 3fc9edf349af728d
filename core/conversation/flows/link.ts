import { templateById } from '../look-up.ts';
import type { State } from '../state.ts';
import type { Turn } from '../turn.ts';
import { templateIn } from '../typed-words.ts';

/** Remembers the template that a link names, for after the welcome. */
export function withLink(turn: Turn, argument: string): State {
  const id = templateIn(argument);
  const wanted = id !== null && templateById(turn, id) ? id : turn.state.wanted;
  return { ...turn.state, wanted };
}
