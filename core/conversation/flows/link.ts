import { templateById } from '../look-up.ts';
import type { State } from '../state.ts';
import type { Turn } from '../turn.ts';

const TEMPLATE_LINK = 't_';

/** Remembers the template that a link names, for after the welcome. */
export function withLink(turn: Turn, argument: string): State {
  const id = argument.startsWith(TEMPLATE_LINK) ? argument.slice(TEMPLATE_LINK.length) : null;
  const wanted = id !== null && templateById(turn, id) ? id : turn.state.wanted;
  return { ...turn.state, wanted };
}
