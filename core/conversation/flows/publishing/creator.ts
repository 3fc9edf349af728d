import type { Reply } from '../../../chat/reply.ts';
import { button, send } from '../../../chat/reply-builders.ts';
import { textOf } from '../../../errors.ts';
import { clean } from '../../../publishing/clean.ts';
import { creatorProblem } from '../../../publishing/set-creator.ts';
import type { Text } from '../../../texts/text.ts';
import { t } from '../../../texts/text.ts';
import type { Need } from '../../needs/needs.ts';
import { idle } from '../../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../../turn.ts';
import { show } from '../../turn-replies.ts';
import { rights } from './rights.ts';

type Step = { field: 'name' | 'handle'; draftId: string | null };

/**
 * Asks for a creator's public name or handle.
 * @param draftId the draft that is to be submitted afterwards; null where there is none
 */
export function askCreator(
  turn: MemberTurn,
  field: 'name' | 'handle',
  draftId: string | null,
): Outcome {
  const most = turn.shop.rules.publishing.creatorNameCharacters;
  return outcome(
    turn,
    [show(turn, [t(`creator.ask.${field}`, { most })], { awaits: 'text', buttons: back(draftId) })],
    { state: { ...turn.state, step: { at: 'creator', field, draftId } } },
  );
}

const back = (draftId: string | null): NonNullable<Reply['buttons']> => [
  [
    draftId === null
      ? button(t('nav.back'), 'my-templates', 0)
      : button(t('nav.back'), 'draft-show', draftId),
  ],
];

/** Takes a public name or handle as it was typed; asks again where it cannot be had. */
export function fillCreator(turn: MemberTurn, { field, draftId }: Step, text: string): Outcome {
  const again = (why: Text): Outcome =>
    outcome(turn, [send([why], { awaits: 'text', buttons: back(draftId) })]);
  const before = ask(turn, 'creator');
  const said = clean(text);
  const name = field === 'name' ? said : (before?.name ?? said);
  const handle =
    field === 'handle' ? asHandle(said) : (before?.handle ?? ask(turn, 'free-handle', said));
  const problem = creatorProblem(turn.shop.rules, { name, handle });
  if (problem) return again(textOf(problem));
  if (field === 'handle' && ask(turn, 'handle-taken', handle))
    return again(textOf({ code: 'creator-refused', because: 'taken', most: 0 }));
  const saved = t('creator.saved', { name, handle });
  const effects = [{ do: 'set-creator' as const, name, handle }];
  const freed = { ...turn, state: idle(turn.state) };
  const shown =
    draftId === null
      ? outcome(freed, [send([saved], { buttons: back(null) })])
      : rights(freed, draftId);
  const [reply, ...others] = shown.replies;
  const replies =
    reply && draftId !== null
      ? [{ ...reply, text: [saved, ...reply.text] }, ...others]
      : shown.replies;
  return { ...shown, replies, effects };
}

const asHandle = (typed: string): string => typed.toLowerCase().replace(/^@/, '');

/** What a typed name or handle needs. */
export function needsOfCreator({ field, draftId }: Step, typed: string): Need[] {
  const said = clean(typed);
  return [
    ['creator'],
    field === 'name' ? ['free-handle', said] : ['handle-taken', asHandle(said)],
    ...(draftId === null ? [] : [['template-draft', draftId] satisfies Need]),
  ];
}
