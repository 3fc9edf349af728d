import { type Settings, settingProblem } from '../../accounts/settings.ts';
import type { SETTINGS_ACTIONS } from '../../chat/actions/account.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import { button, rows, send } from '../../chat/reply-builders.ts';
import { textOf } from '../../errors.ts';
import { LOCALES, type Locale } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import type { Text } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import { tidy } from '../../texts/tidy.ts';
import { findTimeZone } from '../../texts/time-zones.ts';
import { type Handlers, openToSuspended } from '../handlers.ts';
import { idle } from '../state.ts';
import { type MemberTurn, type Outcome, outcome } from '../turn.ts';
import { show } from '../turn-replies.ts';
import { correct } from './held.ts';
import { askQuietHours, quietLine, typedQuietHours } from './quiet-hours.ts';
import { askZone, zoneLine } from './time-zone.ts';

const NONE = '-';
/** Whose account is shut corrects what is held, and has no other settings. */
const isShut = ({ account }: MemberTurn): boolean =>
  account.status === 'suspended' || account.closingAt !== null;
const back = (turn: MemberTurn): Button[][] => [
  [button(t('nav.back'), isShut(turn) ? 'correct' : 'settings')],
];
const changed = (turn: MemberTurn): Outcome => (isShut(turn) ? correct(turn) : settings(turn));

const state = (on: boolean): Text => t(on ? 'settings.on' : 'settings.off');

/** Answers `/settings`: shows the account's settings. */
export function settings(turn: MemberTurn): Outcome {
  const { account } = turn;
  const text = [
    t('settings.title'),
    t('settings.language', { language: t('language.name') }),
    t('settings.name', { name: account.name ?? t('settings.none') }),
    t('settings.email', { email: account.email ?? t('settings.none') }),
    t('settings.confirm', { state: state(!account.skipConfirm) }),
    t('settings.notices', { state: state(account.expiryNotices) }),
    t('settings.rewards', { state: state(account.rewardNotices) }),
    t('settings.news', { state: state(account.productNews) }),
    zoneLine(turn),
    quietLine(turn),
    t('settings.keep', { state: state(account.keepNothing) }),
    ...(turn.event.surface === 'playground' ? [t('settings.access')] : []),
  ];
  const buttons = [
    button(t('settings.do.language'), 'languages'),
    button(t('settings.do.name'), 'name'),
    button(t('settings.do.email'), 'email'),
    button(t('settings.do.confirm', { on: String(!account.skipConfirm) }), 'confirm'),
    button(t('settings.do.notices', { on: String(account.expiryNotices) }), 'notices'),
    button(t('settings.do.rewards', { on: String(account.rewardNotices) }), 'reward-notices'),
    button(t('settings.do.news', { on: String(account.productNews) }), 'news'),
    button(t('settings.do.zone'), 'zone'),
    button(t('settings.do.quiet'), 'quiet-hours'),
    button(t('settings.do.keep', { on: String(account.keepNothing) }), 'keep'),
    button(t('settings.do.link'), 'link'),
    button(t('settings.do.privacy'), 'privacy'),
    button(t('export.open'), 'export'),
  ];
  return outcome(turn, [show(turn, text, { buttons: rows(buttons, 2) })], {
    state: idle(turn.state),
  });
}

/** Returns a language's name in the language itself. */
const nameIn = (locale: Locale): string => plainText(t('language.name'), locale);

/** Shows the choice of languages. */
export function languages(turn: MemberTurn): Outcome {
  const buttons = LOCALES.map((locale) => button(verbatim(nameIn(locale)), 'language', locale));
  return outcome(turn, [
    show(turn, [t('settings.languages')], {
      buttons: [...rows(buttons, 2), ...back(turn)],
    }),
  ]);
}

function setLanguage(turn: MemberTurn, locale: Locale): Outcome {
  const shown = changed({ ...turn, locale });
  return { ...shown, effects: [{ do: 'change-account', changes: { locale } }] };
}

/** Flips a switch of the settings. */
export function toggle(
  turn: MemberTurn,
  which: 'skipConfirm' | 'expiryNotices' | 'rewardNotices' | 'keepNothing',
): Outcome {
  return change(turn, { [which]: !turn.account[which] });
}

/** Turns off the reminders before results are deleted; the button stands under a reminder. */
export function quiet(turn: MemberTurn): Outcome {
  return change(turn, { expiryNotices: false });
}

function change(turn: MemberTurn, changes: Partial<Settings>): Outcome {
  const shown = changed({ ...turn, account: { ...turn.account, ...changes } });
  return { ...shown, effects: [{ do: 'change-account', changes }] };
}

/** Turns off the messages about rewards; the button stands under one. */
export function quietRewards(turn: MemberTurn): Outcome {
  return change(turn, { rewardNotices: false });
}

/** Asks for a name or an e-mail address. */
export function askFor(turn: MemberTurn, field: 'name' | 'email'): Outcome {
  return outcome(
    turn,
    [
      show(turn, [t(`settings.ask.${field}`), t('settings.ask.none', { none: NONE })], {
        awaits: 'text',
        buttons: back(turn),
      }),
    ],
    { state: { ...turn.state, step: { at: 'setting', field } } },
  );
}

const askAgain = (turn: MemberTurn, problem: Text): Reply =>
  send([problem], { awaits: 'text', buttons: back(turn) });

/**
 * Stores a typed name or e-mail address, or asks again where it is not valid. `-` deletes the
 * value.
 */
export function fillField(
  turn: MemberTurn,
  field: 'name' | 'email' | 'zone' | 'quiet',
  text: string,
): Outcome {
  const value = tidy(text);
  if (field === 'zone') return fillZone(turn, value);
  if (field === 'quiet') return fillQuietHours(turn, value);
  if (value === NONE) return change(turn, { [field]: null });
  const problem = settingProblem(turn.shop.rules, { [field]: value });
  if (problem) return outcome(turn, [askAgain(turn, textOf(problem))]);
  return change(turn, { [field]: value });
}

function fillZone(turn: MemberTurn, typed: string): Outcome {
  const zone = typed === NONE ? null : findTimeZone(typed);
  if (zone === null && typed !== NONE)
    return outcome(turn, [askAgain(turn, t('settings.zone.unknown'))]);
  return change(turn, { timeZone: zone });
}

function fillQuietHours(turn: MemberTurn, typed: string): Outcome {
  const quietHours = typedQuietHours(typed, NONE);
  if (quietHours === null) return outcome(turn, [askAgain(turn, t('settings.quiet.unknown'))]);
  return change(turn, { quietHours });
}

/** The handlers of the settings buttons. */
export const settingsHandlers: Handlers<typeof SETTINGS_ACTIONS> = {
  settings,
  languages: openToSuspended(languages),
  language: openToSuspended(setLanguage),
  name: openToSuspended((turn) => askFor(turn, 'name')),
  email: openToSuspended((turn) => askFor(turn, 'email')),
  confirm: (turn) => toggle(turn, 'skipConfirm'),
  notices: (turn) => toggle(turn, 'expiryNotices'),
  quiet,
  'reward-notices': (turn) => toggle(turn, 'rewardNotices'),
  zone: openToSuspended(askZone),
  'zone-set': openToSuspended((turn, zone) => change(turn, { timeZone: zone })),
  'quiet-hours': askQuietHours,
  'quiet-hours-set': (turn, quietHours) => change(turn, { quietHours }),
  keep: (turn) => toggle(turn, 'keepNothing'),
};
