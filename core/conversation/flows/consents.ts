import type { Consent } from '../../accounts/queries.ts';
import type { CONSENT_ACTIONS } from '../../chat/actions/account.ts';
import type { Button } from '../../chat/reply.ts';
import { button, danger, primary } from '../../chat/reply-builders.ts';
import {
  OPTIONAL,
  OPTIONAL_PURPOSES,
  type OptionalPurpose,
} from '../../policies/optional-consents.ts';
import { processors } from '../../policies/texts.ts';
import { type Text, t } from '../../texts/text.ts';
import { type Handlers, openToSuspended } from '../handlers.ts';
import { idle } from '../state.ts';
import { ask, type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { agreeAnew } from './new-terms.ts';
import { settings } from './settings.ts';

/** Shows what one has agreed to and since when, with a button for each purpose that takes it back. */
export function consents(turn: MemberTurn): Outcome {
  const all = ask(turn, 'consents');
  const { account } = turn;
  const suspended = account.status === 'suspended';
  const face = faceLine(all);
  const text = [
    t('consents.title'),
    ...termsLine(all),
    face.text,
    ...OPTIONAL_PURPOSES.map((purpose) => switchLine(turn, all, purpose)),
    t('consents.how'),
  ];
  const switches = OPTIONAL_PURPOSES.filter((one) => !suspended || account[OPTIONAL[one].switch]);
  const buttons: Button[][] = [
    ...(face.given
      ? [[danger(button(t('face.withdraw'), 'face-del-all'))]]
      : suspended
        ? []
        : [[button(t('consents.face'), 'profile')]]),
    ...switches.map((one) => [
      button(OPTIONAL[one].label(account[OPTIONAL[one].switch]), 'consent-switch', one),
    ]),
    [danger(button(t('consents.terms.withdraw'), 'consent-terms'))],
    [button(t('privacy.open'), 'privacy')],
  ];
  return outcome(turn, [show(turn, text, { buttons })], { state: idle(turn.state) });
}

const newestOf = (all: readonly Consent[], purpose: Consent['purpose']): Consent | undefined =>
  all.find((one) => one.purpose === purpose && one.withdrawnAt === null) ??
  all.find((one) => one.purpose === purpose);

function termsLine(all: readonly Consent[]): Text[] {
  const given = newestOf(all, 'terms');
  if (!given) return [];
  const at = { at: given.grantedAt, form: 'date' } as const;
  return [t('consents.terms', { version: given.version, at })];
}

function faceLine(all: readonly Consent[]): { text: Text; given: boolean } {
  const given = newestOf(all, 'face');
  if (!given) return { text: t('consents.face.none'), given: false };
  const { version, companies, withdrawnAt } = given;
  const at = { at: withdrawnAt ?? given.grantedAt, form: 'date' } as const;
  if (withdrawnAt !== null) return { text: t('consents.face.withdrawn', { at }), given: false };
  const who = processors(companies.replaceAll(',', ', ') || null);
  return { text: t('consents.face.given', { version, at, who }), given: true };
}

/** Whether a switch is on, and since when where it was changed. */
function switchLine(turn: MemberTurn, all: readonly Consent[], purpose: OptionalPurpose): Text {
  const { switch: column, line } = OPTIONAL[purpose];
  const on = turn.account[column];
  const changed = newestOf(all, purpose);
  const at = on ? changed?.grantedAt : changed?.withdrawnAt;
  const isKnown = at !== undefined && at !== null && (on ? changed?.withdrawnAt === null : true);
  if (!isKnown) return line(on);
  return t('consents.since', { line: line(on), at: { at, form: 'date' } });
}

/** Changes one switch; news are asked for in words before they are turned on. */
function flip(turn: MemberTurn, purpose: OptionalPurpose): Outcome {
  const { switch: column } = OPTIONAL[purpose];
  const on = turn.account[column];
  if (purpose === 'product-news' && !on) return askNews(turn);
  return change(turn, column, !on, consents);
}

/** What a changed switch comes to, and the screen that shows it. */
function change(
  turn: MemberTurn,
  column: (typeof OPTIONAL)[OptionalPurpose]['switch'],
  to: boolean,
  screen: (turn: MemberTurn) => Outcome,
): Outcome {
  const shown = screen({ ...turn, account: { ...turn.account, [column]: to } });
  return { ...shown, effects: [{ do: 'change-account', changes: { [column]: to } }] };
}

/** Asks whether somebody wants to hear what is new: nobody does who has not said so. */
function askNews(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('news.ask')], {
      buttons: [
        [primary(button(t('news.yes'), 'news-yes'))],
        [button(t('news.no'), 'settings'), button(t('consents.button'), 'consents')],
      ],
    }),
  ]);
}

/** The button of the settings: asks, or turns the news off at once. */
const news = (turn: MemberTurn): Outcome =>
  turn.account.productNews ? change(turn, 'productNews', false, settings) : askNews(turn);

/** Says that taking back the terms is deleting the account, and leads there. */
function withdrawTerms(turn: MemberTurn): Outcome {
  return outcome(turn, [
    show(turn, [t('consents.terms.ask')], {
      buttons: [
        [danger(button(t('privacy.delete'), 'del-all'))],
        [button(t('nav.back'), 'consents')],
      ],
    }),
  ]);
}

/** The handlers of the buttons of consents. */
export const consentHandlers: Handlers<typeof CONSENT_ACTIONS> = {
  consents: openToSuspended({ handle: consents, needs: () => [['consents']] }),
  'consent-switch': openToSuspended({ handle: flip, needs: () => [['consents']] }),
  'consent-terms': openToSuspended(withdrawTerms),
  'agree-anew': openToSuspended(agreeAnew),
  news,
  'news-yes': (turn) => change(turn, 'productNews', true, settings),
  'news-off': openToSuspended({
    handle: (turn) => change(turn, 'productNews', false, consents),
    needs: () => [['consents']],
  }),
};
