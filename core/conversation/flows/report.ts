import type { REPORT_ACTIONS } from '../../chat/actions/trust.ts';
import type { Reply } from '../../chat/reply.ts';
import { button, rows, send } from '../../chat/reply-builders.ts';
import { REPORT_REASONS } from '../../chat/report-reasons.ts';
import type { ReportTarget } from '../../takedowns/queries.ts';
import type { ReportReason } from '../../takedowns/report.ts';
import { subjectCode } from '../../takedowns/subject.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, needing } from '../handlers.ts';
import { local } from '../look-up.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { remark, show } from '../turn-replies.ts';
import { likenessButton } from './likeness.ts';

/** The characters that are read of a link. */
const LINK_CHARACTERS = 300;

const cancelButton = () => [[button(t('nav.cancel'), 'cancel')]];

/** Answers `/report LINK`: asks for the reason, or for the link where there is none. */
export function report(turn: MemberTurn, argument: string): Outcome {
  const typed = argument.trim();
  if (typed === '')
    return outcome(turn, [send([t('report.how')], { awaits: 'text', buttons: cancelButton() })], {
      state: { ...turn.state, step: { at: 'report' } },
    });
  return askReason(turn, typed);
}

/**
 * Asks for what something is reported. The answer is a message of its own: the pressed button may stand
 * under a card that others see.
 */
function askReason(turn: MemberTurn, typed: string): Outcome {
  const target = typed.length > LINK_CHARACTERS ? null : ask(turn, 'report-target', typed);
  const refusal = refusalOf(target);
  if (!target || refusal)
    return outcome(turn, [remark(turn, refusal ?? t('report.gone'))], { state: idle(turn.state) });
  return outcome(turn, [reasonsReply(turn, target)], { state: idle(turn.state) });
}

function refusalOf(target: ReportTarget | null): Text | null {
  if (!target) return t('report.gone');
  if (target.isOwn) return t('report.own');
  return target.isReported ? t('report.before') : null;
}

function reasonsReply(turn: MemberTurn, { subject, title }: ReportTarget): Reply {
  const code = subjectCode(subject);
  const reasons = REPORT_REASONS.map((reason) =>
    button(t('report.reason', { reason }), 'report-as', code, reason),
  );
  return send([t('report.ask', { what: subject.kind, title: local(turn, title) })], {
    buttons: [...rows(reasons, 2), ...cancelButton()],
  });
}

/** Reports something for a reason. */
function reportAs(turn: MemberTurn, code: string, reason: ReportReason): Outcome {
  const target = ask(turn, 'report-target', code);
  if (!target || turn.refused === 'report-once' || refusalOf(target)) {
    const why = turn.refused === 'report-once' ? t('report.before') : refusalOf(target);
    return outcome(turn, [show(turn, [why ?? t('report.gone')])]);
  }
  const buttons = reason === 'likeness' ? [[likenessButton()]] : [];
  return outcome(turn, [show(turn, [t('report.done')], { buttons })], {
    effects: [{ do: 'report', subject: target.subject, reason }],
  });
}

/** The handlers of the report buttons. */
export const reportHandlers: Handlers<typeof REPORT_ACTIONS> = {
  'report-template': needing(
    (turn, id) => askReason(turn, `t.${id}`),
    (_turn, id) => [['report-target', `t.${id}`]],
  ),
  'report-share': needing(
    (turn, id) => askReason(turn, `s.${id}`),
    (_turn, id) => [['report-target', `s.${id}`]],
  ),
  'report-joint': needing(
    (turn, id) => askReason(turn, `j.${id}`),
    (_turn, id) => [['report-target', `j.${id}`]],
  ),
  'report-as': needing(reportAs, (_turn, code) => [['report-target', code]]),
};
