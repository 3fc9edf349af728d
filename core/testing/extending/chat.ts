import { after, all, create, type Sample, texts } from './sample.ts';

/** A notice of money. */
export const NOTICE: Sample = {
  'core/notices/kinds/CLASS.ts': {
    at: 'core/notices/kinds/credits.ts',
    write: after(
      'export const creditNotices = {',
      `
  thanks: money({ data: some, render: (values) => ({ text: [t('thanks.notice', values)] }) }),`,
    ),
  },
  'core/texts/*/chat.ts': texts(['thanks.notice']),
  'core/ROOM/VERB.ts': {
    at: 'core/notices/low-balance.ts',
    write: after(
      'await ctx.db.commit([',
      "\n      tell(q, { accountId, kind: 'thanks', data: { credits }, about, now }),",
    ),
  },
};

/** `/thanks`, which answers with a text. */
export const COMMAND: Sample = {
  'core/conversation/flows/NAME.ts': {
    at: 'core/conversation/flows/thanks.ts',
    write: create(`import { send } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';

export const thanks = (turn: MemberTurn): Outcome => outcome(turn, [send([t('thanks.title')])]);
`),
  },
  'core/conversation/commands.ts': {
    write: all(
      (before) => `import { thanks } from './flows/thanks.ts';\n${before}`,
      after(
        'export const COMMANDS: readonly Command[] = [',
        "\n  { name: 'thanks', descriptionKey: 'command.thanks', handle: thanks },",
      ),
    ),
  },
  'core/texts/*/chat.ts': texts(['command.thanks', 'thanks.title']),
};

/** A button of an existing flow. */
export const BUTTON: Sample = {
  'core/chat/actions/SUBJECT.ts': {
    at: 'core/chat/actions/money.ts',
    write: after('export const INVITE_ACTIONS = {', "\n  'invite-again': [small],"),
  },
  'core/conversation/flows/FLOW.ts': {
    at: 'core/conversation/flows/invite.ts',
    write: all(
      after(
        'Handlers<typeof INVITE_ACTIONS> = {',
        "\n  'invite-again': (turn, _times) => invite(turn),",
      ),
      after(
        'const buttons: Button[][] = [',
        "\n    [button(t('invite.again'), 'invite-again', 1)],",
      ),
    ),
  },
  'core/texts/*/chat.ts': texts(['invite.again']),
};
