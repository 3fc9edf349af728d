import type { Consent } from '../../accounts/queries.ts';
import type { PRIVACY_ACTIONS } from '../../chat/actions/account.ts';
import { button, danger, send } from '../../chat/reply-builders.ts';
import { companies, policyTexts, processors, termsTexts } from '../../policies/texts.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { correct, facesLine, given, held } from './held.ts';
import { inForceButtons, inForceTexts } from './ladder.ts';
import { onTheWeb } from './on-the-web.ts';

/** What `/privacy` tells of. */
export const needsOfPrivacy = (): Need[] => [['holdings'], ['consents'], ['in-force']];

/**
 * Answers `/privacy`: says in short what is held about the user and until when, with a button to each part
 * of it.
 */
export function privacy(turn: MemberTurn): Outcome {
  const {
    createdAt,
    facePhotos,
    results: count,
    resultsFrom,
    resultsUntil,
  } = ask(turn, 'holdings');
  const first = date(resultsFrom ?? turn.now);
  const last = date(resultsUntil ?? turn.now);
  const text = [
    t('privacy.title'),
    ...inForceTexts(turn),
    t('privacy.account', { since: date(createdAt ?? turn.now) }),
    facesLine(turn),
    t('privacy.short.results', { count, first, last }),
    ...agreedTo(ask(turn, 'consents')).map((consent) =>
      t(consent.state === 'in-force' ? 'privacy.consent' : 'privacy.consent.withdrawn', {
        purpose: consent.purpose,
        version: consent.version,
        at: date(consent.grantedAt),
      }),
    ),
    t('privacy.who', { who: processors(companies(turn)) }),
    t('privacy.short.rest'),
  ];
  const withdraw = facePhotos > 0 || turn.account.faceConsent !== null;
  return outcome(turn, [
    show(turn, text, {
      buttons: [
        ...inForceButtons(turn),
        [button(t('privacy.do.held'), 'held'), button(t('privacy.do.given'), 'given', 0)],
        [button(t('privacy.correct'), 'correct'), button(t('export.open'), 'export')],
        [button(t('gate.policy'), 'policy'), button(t('privacy.terms'), 'terms')],
        ...(withdraw ? [[danger(button(t('face.withdraw'), 'face-del-all'))]] : []),
        [button(t('consents.button'), 'consents'), danger(button(t('privacy.delete'), 'delete'))],
      ],
    }),
  ]);
}

/** What was agreed to as a text of its own; switches have their own screen, with all of it. */
const agreedTo = (all: readonly Consent[]): Consent[] =>
  all.filter(
    ({ purpose, state }) => (purpose === 'terms' || purpose === 'face') && state !== 'replaced',
  );

const date = (at: number) => ({ at, form: 'date' }) as const;

/** Shows the privacy policy in full, below the pressed message. */
export const policy = (turn: MemberTurn): Outcome =>
  outcome(turn, [
    send(policyTexts(turn), {
      buttons: [
        [button(t('privacy.terms'), 'terms'), button(t('privacy.open'), 'privacy')],
        ...onTheWeb(turn, '/privacy'),
      ],
    }),
  ]);

/** Shows the terms in full, below the pressed message. */
export const terms = (turn: MemberTurn): Outcome =>
  outcome(turn, [
    send(termsTexts(turn), {
      buttons: [
        [button(t('gate.policy'), 'policy'), button(t('privacy.open'), 'privacy')],
        ...onTheWeb(turn, '/terms'),
      ],
    }),
  ]);

/** The handlers of the privacy buttons. */
export const privacyHandlers: Handlers<typeof PRIVACY_ACTIONS> = {
  terms: openToSuspended(terms),
  policy: openToSuspended(policy),
  privacy: openToSuspended(needing(privacy, needsOfPrivacy)),
  held: openToSuspended(needing(held, () => [['holdings'], ['archive']])),
  given: openToSuspended(needing(given, (_turn, page) => [['given', String(page)]])),
  correct: openToSuspended(correct),
};
