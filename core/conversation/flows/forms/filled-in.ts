import type { EventBody } from '../../../chat/event.ts';
import type { Reply } from '../../../chat/reply.ts';
import { send } from '../../../chat/reply-builders.ts';
import { operationSpec, WORDS } from '../../../generations/generation-spec.ts';
import { t } from '../../../texts/text.ts';
import { tidy } from '../../../texts/tidy.ts';
import type { MemberTurn, Outcome } from '../../turn.ts';
import { newDraft, next, wordsRefused } from '../draft.ts';
import { unavailable } from '../operations.ts';
import { facePhotos, photos } from '../photos.ts';
import { offered } from '../picture-operations.ts';
import { withChoices } from './choices.ts';

type Filled = Extract<EventBody, { kind: 'form' }>;

/** Says that words which nobody has to write are too many; null where they fit. */
function tooLong({ shop }: MemberTurn, words: string): Reply | null {
  const { promptCharacters: most } = shop.rules;
  const { length } = [...words];
  return length > most ? send([t('draft.slot.long', { most, length })]) : null;
}

/**
 * Answers a filled-in form as if its questions had been answered one by one: the same draft, the same
 * confirmation. Every answer is looked at again, since the form may be old.
 */
export function filledIn(turn: MemberTurn, { form, answers = {}, files }: Filled): Outcome {
  if (form === 'face-photos') return facePhotos(turn, files, turn.event.eventId, null);
  if (!offered(turn).includes(form)) return unavailable(turn, form);
  const plan = operationSpec(turn.shop.rules, form);
  const source = plan.needs === 'words' ? 'none' : 'photo';
  const { draft, kept } = withChoices(turn, plan, newDraft(turn, plan, { source }), answers);
  const words = tidy(answers[WORDS]?.[0] ?? '');
  const slot = plan.slots.find(({ id }) => id === WORDS);
  const refused = slot ? wordsRefused(turn, plan, draft, slot, words) : tooLong(turn, words);
  const started = next(
    turn,
    plan,
    refused ? draft : { ...draft, slots: { [WORDS]: words } },
    !kept,
  );
  const said = kept ? [] : [send([t('form.changed')])];
  // What was wrong with the words takes the place of the question for them.
  if (plan.needs === 'words')
    return { ...started, replies: [...said, ...(refused ? [refused] : started.replies)] };
  const taken = files.length > 0 ? photos({ ...turn, state: started.state }, files, null) : started;
  return { ...taken, replies: [...said, ...(refused ? [refused] : []), ...taken.replies] };
}
