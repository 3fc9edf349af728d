import { rightOfCode } from '../chat/action-rights.ts';
import type { Reply } from '../chat/reply.ts';
import { defaultButtons } from '../chat/reply-builders.ts';
import { operates } from './operates.ts';
import type { Outcome, Turn } from './turn.ts';

/**
 * Leaves out of replies what whoever reads them has no right to press. A reply that has no button left leads
 * to the templates and to the help.
 */
export const fitForRole = (turn: Turn, played: Outcome): Outcome => ({
  ...played,
  replies: played.replies.map((reply) => fitReply(turn, reply)),
});

function fitReply(turn: Turn, reply: Reply): Reply {
  const may = (one: object): boolean => {
    const right =
      'action' in one && typeof one.action === 'string' ? rightOfCode(one.action) : null;
    return right === null || operates(turn, right);
  };
  const { buttons = [], choice } = reply;
  if (buttons.flat().every(may) && (choice?.options.every(may) ?? true)) return reply;
  const { choice: _, ...rest } = reply;
  const options = choice?.options.filter(may) ?? [];
  const left = buttons.map((row) => row.filter(may)).filter((row) => row.length > 0);
  return {
    ...rest,
    ...(choice && options.length > 0 && { choice: { ...choice, options } }),
    buttons: left.length === 0 && options.length === 0 ? defaultButtons : left,
  };
}
