import { html } from 'hono/html';
import { z } from 'zod';
import { changeSettings, type Settings } from '../../../core/accounts/settings.ts';
import { OFFERED_QUIET_HOURS } from '../../../core/chat/quiet-hours.ts';
import { nameOf } from '../../../core/conversation/flows/time-zone.ts';
import { ProductError } from '../../../core/errors.ts';
import { quietHoursOf } from '../../../core/notices/quiet-hours.ts';
import { openNames } from '../../../core/storage/sealed-names.ts';
import { LOCALES } from '../../../core/texts/catalogue.ts';
import { plainText } from '../../../core/texts/render.ts';
import { tidy } from '../../../core/texts/tidy.ts';
import { findTimeZone } from '../../../core/texts/time-zones.ts';
import { keyOfAccount } from '../../../core/verbs/account-key.ts';
import { ICONS } from '../../../core/web/icons.ts';
import type { Html } from '../../../core/web/spans.ts';
import { say } from '../../pages/reader.ts';
import { actButton } from '../elements.ts';
import { type AppPage, appVerb } from '../page.ts';
import { performPaced } from '../perform-paced.ts';
import type { AppRequest } from '../request.ts';

/** The page of the settings: those that the chat has, by the same verb. */
export const settingsPage: AppPage = {
  path: '/settings',
  entry: { label: 'menu.settings', icon: ICONS.sliders },
  render: renderSettings,
};

/** The switches; the first is on where its column is off. */
const SWITCHES = [
  'skipConfirm',
  'expiryNotices',
  'rewardNotices',
  'productNews',
  'keepNothing',
] as const;

async function renderSettings(asked: AppRequest) {
  const { parts, account, reader } = asked;
  const title = say(reader, 'menu.settings');
  const names = await openNames(parts, keyOfAccount(account), account);
  const zone = account.timeZone ?? parts.rules.rewards.timeZone;
  const quiet = quietHoursOf(parts.rules, account);
  const now = quiet === null ? 'off' : `${quiet.from}-${quiet.until}`;
  const hours = [...new Set([now, ...OFFERED_QUIET_HOURS])];
  const body = html`<h1>${title}</h1>
<ul class="switches">${SWITCHES.map((one) => switchOf(asked, one))}</ul>
${field(
  asked,
  'language',
  select(
    'locale',
    LOCALES.map((locale) => [locale, plainText({ key: 'language.name' }, locale)]),
    reader.locale,
  ),
)}
${field(asked, 'name', html`<input name="name" value="${names.name ?? ''}" maxlength="${parts.rules.nameCharacters}" autocomplete="name">`)}
${field(asked, 'email', html`<input name="email" type="email" value="${names.email ?? ''}" maxlength="254" autocomplete="email">`)}
${field(asked, 'zone', html`<input name="zone" value="${zone}" maxlength="60" data-zone>`, zoneNote(zone, parts.now()))}
${field(
  asked,
  'quiet',
  select(
    'quiet',
    hours.map((one) => [one, hoursOf(asked, one)]),
    now,
  ),
)}
<p class="actions"><a class="key" href="/app/privacy">${say(reader, 'app.privacy')}</a></p>
${actButton({ path: '/leave', label: say(reader, 'app.leave') })}`;
  return { title, body };
}

/** What a time zone's name does not say by itself. */
const zoneNote = (zone: string, now: number): string => {
  const name = nameOf(zone, now);
  return name === zone ? '' : name;
};

function switchOf({ account, reader }: AppRequest, which: (typeof SWITCHES)[number]): Html {
  const isOn = account[which] !== (which === 'skipConfirm');
  const label = say(reader, `app.settings.${which}`);
  return html`<li><form method="post" action="/app/settings/switch"><input type="hidden" name="which" value="${which}"><input type="hidden" name="on" value="${isOn ? 'no' : 'yes'}"><button class="switch" type="submit" role="switch" aria-checked="${String(isOn)}"><span>${label}</span><i aria-hidden="true"></i></button></form></li>`;
}

function field(
  { reader }: AppRequest,
  which: 'language' | 'name' | 'email' | 'zone' | 'quiet',
  input: Html,
  note = '',
): Html {
  return html`<form class="field" method="post" action="/app/settings/${which}"><label><span>${say(reader, `settings.do.${which}`)}</span>${input}</label><button class="key" type="submit">${say(reader, 'app.settings.change')}</button>${note === '' ? '' : html`<small>${note}</small>`}</form>`;
}

const select = (
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  current: string,
): Html =>
  html`<select name="${name}">${options.map(([value, label]) => html`<option value="${value}"${value === current ? html` selected` : ''}>${label}</option>`)}</select>`;

const hoursOf = ({ reader }: AppRequest, hours: string): string => {
  if (hours === 'off') return say(reader, 'settings.quiet.never');
  return hours
    .split('-')
    .map((hour) => `${hour.padStart(2, '0')}:00`)
    .join(' – ');
};

async function change(asked: AppRequest, changes: Partial<Settings>): Promise<string> {
  const { parts, actor, reader } = asked;
  const { accountId } = actor;
  const of = { accountId, changes, locale: reader.locale };
  await performPaced(asked, await changeSettings(parts, actor, of), null);
  return '/settings';
}

const said = 'app.settings.changed';
const text = z.string().max(300).transform(tidy);
const orNull = (value: string): string | null => (value === '' ? null : value);

/** What can be done on the page. */
export const SETTINGS_VERBS = [
  appVerb({
    path: '/settings/switch',
    input: z.object({ which: z.enum(SWITCHES), on: z.enum(['yes', 'no']) }),
    run: (asked, { which, on }) =>
      change(asked, { [which]: (on === 'yes') !== (which === 'skipConfirm') }),
    said,
  }),
  appVerb({
    path: '/settings/language',
    input: z.object({ locale: z.enum(LOCALES) }),
    run: (asked, { locale }) => change(asked, { locale }),
    said,
  }),
  appVerb({
    path: '/settings/name',
    input: z.object({ name: text }),
    run: (asked, { name }) => change(asked, { name: orNull(name) }),
    said,
  }),
  appVerb({
    path: '/settings/email',
    input: z.object({ email: text }),
    run: (asked, { email }) => change(asked, { email: orNull(email) }),
    said,
  }),
  appVerb({
    path: '/settings/zone',
    input: z.object({ zone: text }),
    run: (asked, { zone }) => {
      const found = zone === '' ? null : findTimeZone(zone);
      if (found === null && zone !== '')
        throw new ProductError({ code: 'setting-invalid', field: 'zone' });
      return change(asked, { timeZone: found });
    },
    said,
  }),
  appVerb({
    path: '/settings/quiet',
    input: z.object({ quiet: z.string().max(8) }),
    run: (asked, { quiet: quietHours }) => change(asked, { quietHours }),
    said,
  }),
];
