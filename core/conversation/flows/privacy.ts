import type { Consent } from '../../accounts/queries.ts';
import type { PRIVACY_ACTIONS } from '../../chat/actions/account.ts';
import { button, danger, send } from '../../chat/reply-builders.ts';
import { companies, policyTexts, processors, termsTexts } from '../../policies/texts.ts';
import type { Text } from '../../texts/text.ts';
import { t } from '../../texts/text.ts';
import { type Handlers, needing, openToSuspended } from '../handlers.ts';
import type { Need } from '../needs/needs.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { onTheWeb } from './on-the-web.ts';

/** What `/privacy` tells of. */
export const needsOfPrivacy = (): Need[] => [['holdings'], ['consents']];

/**
 * Answers `/privacy`: shows the data that is stored about the user, each with its begin and its
 * end.
 */
export function privacy(turn: MemberTurn): Outcome {
  const held = ask(turn, 'holdings');
  const { account } = turn;
  const faces: Text =
    held.facePhotos > 0 && held.faceStoredAt !== null && held.faceExpiresAt !== null
      ? t('privacy.faces', {
          count: held.facePhotos,
          since: { at: held.faceStoredAt, form: 'date' },
          until: { at: held.faceExpiresAt, form: 'date' },
        })
      : t('privacy.no-faces');
  const text = [
    t('privacy.title'),
    t('privacy.account', { since: { at: held.createdAt ?? turn.now, form: 'date' } }),
    t('privacy.name', {
      name: account.name ?? t('settings.none'),
      email: account.email ?? t('settings.none'),
    }),
    faces,
    t('privacy.uploads', { count: held.uploads }),
    t('privacy.results', { count: held.results }),
    t('privacy.ledger', { count: held.entries, generations: held.generations }),
    t('privacy.community', {
      shares: held.shares,
      templates: held.templates,
      favourites: held.favourites,
      rewards: held.rewards,
      reports: held.reports,
    }),
    ...agreedTo(ask(turn, 'consents')).map((consent) =>
      t(consent.state === 'in-force' ? 'privacy.consent' : 'privacy.consent.withdrawn', {
        purpose: consent.purpose,
        version: consent.version,
        at: { at: consent.grantedAt, form: 'date' },
      }),
    ),
    t('privacy.who', { who: processors(companies(turn)) }),
  ];
  const withdraw = held.facePhotos > 0 || account.faceConsent !== null;
  return outcome(turn, [
    show(turn, text, {
      buttons: [
        [button(t('gate.policy'), 'policy'), button(t('privacy.terms'), 'terms')],
        [button(t('privacy.correct'), 'settings'), button(t('consents.button'), 'consents')],
        ...(withdraw ? [[danger(button(t('face.withdraw'), 'face-del-all'))]] : []),
        [danger(button(t('privacy.delete'), 'delete'))],
      ],
    }),
  ]);
}

/** What was agreed to as a text of its own; switches have their own screen, with all of it. */
const agreedTo = (all: readonly Consent[]): Consent[] =>
  all.filter(
    ({ purpose, state }) => (purpose === 'terms' || purpose === 'face') && state !== 'replaced',
  );

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
};
