import { tellBucket } from '../../db/limits.ts';
import { button, send } from '../chat/reply-builders.ts';
import type { EmptyBucket } from '../limits/buckets.ts';
import { type Text, t } from '../texts/text.ts';
import { type Outcome, outcome, type Turn } from './turn.ts';
import { isPressed } from './turn-replies.ts';

/**
 * Says what is limited, for how long, and what there is to do meanwhile. What was wanted does not happen,
 * and everything stays as it was. It is said once: after that only beside what somebody presses or asks
 * for in so many words.
 */
export function limitReached(turn: Turn, empty: EmptyBucket): Outcome {
  const text = limitText(empty);
  if (!empty.told) return outcome(turn, [send([text, ...why(empty)], { buttons: wayOn(empty) })]);
  if (isPressed(turn.event)) return outcome(turn, [{ mode: 'notice', text: [text] }]);
  return outcome(
    turn,
    ['command', 'form', 'press'].includes(turn.event.body.kind)
      ? [send([text], { buttons: wayOn(empty) })]
      : [],
  );
}

/** The statement that notes that somebody is told, for the same batch; none where they were told before. */
export const noteTold = (q: Parameters<typeof tellBucket>[0], empty: EmptyBucket, now: number) =>
  empty.told ? [] : [tellBucket(q, empty, { now, until: empty.until })];

/** What is limited, and when it goes on. */
export const limitText = ({ scope, operation, until }: EmptyBucket): Text =>
  t(scope === 'person' ? 'limit.person' : 'limit.everybody', {
    what: operation,
    until: { at: until, form: 'relative' },
  });

function why({ scope, pace }: EmptyBucket): Text[] {
  if (scope !== 'person' || pace === 'usual') return [];
  return [t(pace === 'newcomer' ? 'limit.newcomer' : 'limit.limited')];
}

function wayOn({ scope, pace }: EmptyBucket) {
  const history = button(t('menu.history'), 'history', 0);
  if (scope === 'person' && pace === 'newcomer')
    return [[history, button(t('credits.buy'), 'buy')]];
  if (scope === 'person' && pace === 'limited')
    return [[history, button(t('privacy.open'), 'privacy')]];
  return [[history, button(t('menu.templates'), 'templates', 0)]];
}
