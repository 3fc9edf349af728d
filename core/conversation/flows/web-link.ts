import type { WebAudience } from '../../../db/web-sessions.ts';
import type { SIGN_IN_ACTIONS } from '../../chat/actions/sign-in.ts';
import { roleOf } from '../../chat/operators.ts';
import type { Button } from '../../chat/reply.ts';
import { defaultButtons, primary, send } from '../../chat/reply-builders.ts';
import { enterPath } from '../../sign-in/audiences.ts';
import { newToken } from '../../sign-in/tokens.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, openToSuspended } from '../handlers.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';

const MINUTE_MS = 60_000;

/**
 * Answers the operators' `/console` with a one-time link.
 * @returns null to others than operators
 */
export const consoleLink = (turn: MemberTurn): Outcome | null =>
  roleOf(turn.shop.operators, turn.event) === null
    ? null
    : linked(turn, 'console', { title: t('console.link'), label: t('console.open') });

/** Answers `/app` with a one-time link to the Mini App as a page. */
export const appLink = (turn: MemberTurn): Outcome =>
  linked(turn, 'app', { title: t('app.link'), label: t('app.open') });

function linked(
  turn: MemberTurn,
  audience: WebAudience,
  { title, label }: { title: Text; label: Text },
): Outcome {
  const { publicUrl, localUrl, rules } = turn.shop;
  const token = newToken();
  const url = `${publicUrl ?? localUrl}${enterPath(audience, token)}`;
  const minutes = Math.round(rules.web.linkMs / MINUTE_MS);
  // No platform takes a button that leads to a machine of one's own.
  const isReached = publicUrl !== null || turn.event.surface === 'playground';
  const inside: Button[][] =
    audience === 'app' && publicUrl?.startsWith('https:')
      ? [[primary({ label: t('app.open.inside'), app: true })]]
      : [];
  const buttons: Button[][] = isReached
    ? [...inside, [inside.length > 0 ? { label, url } : primary({ label, url })]]
    : defaultButtons;
  const text = [
    title,
    ...(isReached ? [] : [t('console.link.here', { url })]),
    t('console.link.once', { minutes }),
  ];
  return outcome(turn, [send(text, { buttons })], {
    effects: [{ do: 'make-web-link', audience, token }],
  });
}

const endConsole = (turn: MemberTurn): Outcome =>
  outcome(turn, [show(turn, [t('console.ended')], { buttons: defaultButtons })], {
    effects: [{ do: 'end-web-sessions', audience: 'console' }],
  });

/** The handlers of the buttons on browsers in which somebody is signed in. */
export const signInHandlers: Handlers<typeof SIGN_IN_ACTIONS> = {
  'end-console': openToSuspended(endConsole),
};
