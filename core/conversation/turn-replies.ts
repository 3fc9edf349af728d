import type { Reply } from '../chat/reply.ts';
import type { Text } from '../texts/text.ts';
import type { AnyEvent } from './internal-events.ts';
import type { Turn } from './turn.ts';

type Rest = Omit<Reply, 'mode' | 'text'>;

/** Tells whether an event is a press of a button under a message of its chat. */
export const isPressed = ({ body }: Pick<AnyEvent, 'body'>): boolean =>
  body.kind === 'press' && body.elsewhere !== true;

/** Takes the place of the message whose button was pressed; a new message after anything else. */
export function show(turn: Turn, text: Text[], rest: Rest = {}): Reply {
  return { mode: isPressed(turn.event) ? 'replace' : 'send', text, ...rest };
}

/** A remark: beside the button where one was pressed, a message of its own after anything else. */
export function remark(turn: Turn, ...text: Text[]): Reply {
  return { mode: isPressed(turn.event) ? 'notice' : 'send', text };
}
