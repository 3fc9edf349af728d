import type { Reply } from '../chat/reply.ts';
import type { Text } from '../texts/text.ts';
import type { Turn } from './turn.ts';

type Rest = Omit<Reply, 'mode' | 'text'>;

/** Takes the place of the message whose button was pressed; a new message after anything else. */
export function show(turn: Turn, text: Text[], rest: Rest = {}): Reply {
  return { mode: turn.event.body.kind === 'press' ? 'replace' : 'send', text, ...rest };
}

/** A remark: beside the button where one was pressed, a message of its own after anything else. */
export function remark(turn: Turn, ...text: Text[]): Reply {
  return { mode: turn.event.body.kind === 'press' ? 'notice' : 'send', text };
}
