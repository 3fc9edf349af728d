import type { VERIFY_ACTIONS } from '../../chat/actions/account.ts';
import { type IncomingFile, traceOf } from '../../chat/event.ts';
import { button, send } from '../../chat/reply-builders.ts';
import type { Verdict } from '../../marking/judge-origin.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { parseCommand } from '../command-names.ts';
import type { Handlers } from '../handlers.ts';
import type { InternalBody } from '../internal-events.ts';
import type { VerifyPicturePayload } from '../payloads.ts';
import { idle } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { firstOnly, withAlbum } from './albums.ts';
import { problemText } from './problem-text.ts';

/** Answers `/verify`: checks the picture that came with it or that it answers, or asks for one. */
export function verify(turn: MemberTurn, files: readonly IncomingFile[]): Outcome {
  if (files.length > 0) return verifyFile(turn, files);
  const reply = send([t('verify.title'), t('verify.how')], {
    awaits: 'photo',
    buttons: [[button(t('nav.cancel'), 'cancel')]],
  });
  return outcome(turn, [reply], { state: { ...turn.state, step: { at: 'verify' } } });
}

/**
 * Tells whether pictures are meant for `/verify`: the user was asked for one, or the caption holds
 * the command.
 */
export const isForVerify = (turn: MemberTurn, caption: string | null): boolean =>
  turn.state.step.at === 'verify' || parseCommand(caption ?? '')?.name === 'verify';

/** Enqueues the check of one picture, which is read as a file and not kept. */
export function verifyFile(
  turn: MemberTurn,
  files: readonly IncomingFile[],
  albumId: string | null = null,
): Outcome {
  const [file] = files;
  if (!file) return outcome(turn, []);
  const { surface, chatId, address } = turn.event;
  const { id: accountId } = turn.account;
  const trace = traceOf(turn.event);
  const payload: VerifyPicturePayload = {
    surface,
    chatId,
    accountId,
    address,
    trace,
    ref: file.ref,
  };
  const subject = turn.newId();
  const kind = 'verify-picture';
  const task = { kind, subject, accountId, payload: JSON.stringify(payload) } as const;
  return outcome(turn, files.length > 1 ? [send([firstOnly()])] : [], {
    state: withAlbum(idle(turn.state), albumId, 'one'),
    effects: [{ do: 'task', task }],
  });
}

type News = Extract<InternalBody, { kind: 'verified' | 'verify-refused' }>;

/** Shows the outcome of the check of a picture. */
export function verifyNews(turn: MemberTurn, news: News): Outcome {
  const text = news.kind === 'verified' ? found(news.verdict) : [problemText(turn, news.problem)];
  return outcome(turn, [send(text, { buttons: [[button(t('verify.another'), 'verify')]] })]);
}

function found({ by, changed, engine, saysAi }: Verdict): Text[] {
  const maker = engine === null ? [] : [t('verify.engine', { engine })];
  const told = changed ? [t('verify.changed')] : [];
  switch (by) {
    case 'signature':
      return [t('verify.signature'), ...maker];
    case 'mark':
      return [t('verify.mark'), ...told, ...maker];
    case 'looks':
      return [t('verify.looks'), ...told];
    case 'nothing':
      return [t('verify.nothing'), ...told, t(saysAi ? 'verify.elsewhere' : 'verify.no-proof')];
  }
}

/** The handlers of the `/verify` buttons. */
export const verifyHandlers: Handlers<typeof VERIFY_ACTIONS> = {
  verify: (turn) => verify(turn, []),
};
