import type { DESK_ACTIONS } from '../../chat/actions/desk.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, danger, primary, send } from '../../chat/reply-builders.ts';
import type { EngineLine } from '../../generations/engine-figures.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { operates } from '../operates.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { giveCredits } from './grant.ts';

type Turned = 'on' | 'off';

/** For `/engine`. */
export const needsOfEngines = (): Need[] => [['engine-lines']];

/**
 * Answers the operators' `/engine [NAME] [on|off]`: how engines stand; with a name, asks whether it is to be
 * switched.
 * @returns null to others than operators who run the service
 */
export function engine(turn: MemberTurn, argument: string): Outcome | null {
  if (!operates(turn, 'service')) return null;
  const [name = '', word = ''] = argument.trim().toLowerCase().split(/\s+/);
  const known = linesOf(turn).find(({ id }) => id === name);
  const to: Turned | null = word === 'on' || word === 'off' ? word : null;
  if (known && to !== null) return outcome(turn, [{ ...question(turn, known, to), mode: 'send' }]);
  const { text, buttons } = list(known ? [known] : linesOf(turn));
  return outcome(turn, [send(text, { buttons })]);
}

const linesOf = (turn: MemberTurn): EngineLine[] => ask(turn, 'engine-lines');

function list(lines: readonly EngineLine[]): { text: Text[]; buttons: Reply['buttons'] } {
  const buttons = lines.map((line) => {
    const to: Turned = line.offAt === null ? 'off' : 'on';
    return [button(t('engine.turn', { name: nameOf(line), to }), 'engine-turn', line.id, to)];
  });
  return { text: [t('engine.list'), ...lines.flatMap(lineTexts)], buttons };
}

const nameOf = ({ id, name }: EngineLine): string => name ?? id;

const lineTexts = (line: EngineLine): Text[] => [
  lineText(line),
  ...(line.likeness
    ? [
        t('engine.likeness', {
          name: nameOf(line),
          share: Math.round((100 * line.likeness.kept) / line.likeness.judged),
          judged: line.likeness.judged,
        }),
      ]
    : []),
];

const lineText = (line: EngineLine): Text =>
  t('engine.line', {
    id: line.id,
    name: nameOf(line),
    state: line.offAt !== null ? 'off' : (line.health?.circuit ?? 'closed').replace('-', '_'),
    runs: line.runs.runs,
    good: line.runs.succeeded,
  });

function question(turn: MemberTurn, line: EngineLine, to: Turned): Reply {
  const yes = button(t('engine.turn', { name: nameOf(line), to }), 'engine-turn-yes', line.id, to);
  const buttons = [[to === 'off' ? danger(yes) : primary(yes)]];
  return show(turn, [t('engine.ask', { name: nameOf(line), to })], { buttons });
}

function askTurn(turn: MemberTurn, id: string, to: Turned): Outcome {
  const line = known(turn, id);
  return line ? outcome(turn, [question(turn, line, to)]) : stale(turn);
}

function turnEngine(turn: MemberTurn, id: string, to: Turned): Outcome {
  const line = known(turn, id);
  if (!line) return stale(turn);
  const offAt = to === 'off' ? turn.now : null;
  const { text, buttons } = list([{ ...line, offAt }]);
  const isDone = (line.offAt === null) === (to === 'on');
  return outcome(turn, [show(turn, text, { buttons })], {
    effects: isDone ? [] : [{ do: 'switch-engine', engine: id, on: to === 'on' }],
  });
}

/** Only operators who run the service find engines. */
const known = (turn: MemberTurn, id: string): EngineLine | null =>
  operates(turn, 'service') ? (linesOf(turn).find((line) => line.id === id) ?? null) : null;

const stale = (turn: MemberTurn): Outcome => outcome(turn, [remark(turn, t('stale'))]);

/** The handlers of the buttons of operators on credits and engines. */
export const deskHandlers: Handlers<typeof DESK_ACTIONS> = {
  grant: needing(giveCredits, (_turn, id) => [['account', id]]),
  'engine-turn': needing(askTurn, needsOfEngines),
  'engine-turn-yes': needing(turnEngine, needsOfEngines),
};
