import { templateById } from '../look-up.ts';
import type { State } from '../state.ts';
import type { Turn } from '../turn.ts';

const TEMPLATE_LINK = /^t_([a-z0-9-]{1,24})$/;

/**
 * Stores the template that a link names, to be shown after the welcome.
 * @returns the state with the template
 */
export function withLink(turn: Turn, argument: string): State {
  const id = TEMPLATE_LINK.exec(argument)?.[1];
  const wanted = id !== undefined && templateById(turn, id) ? id : turn.state.wanted;
  return { ...turn.state, wanted };
}
