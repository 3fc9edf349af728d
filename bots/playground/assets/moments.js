// Moments in the reader's own zone and words, and a line where a day begins.

import { log, messages } from './page.js';

const UNITS = /** @type {const} */ ([
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]);
const HALF_MINUTE_MS = 30_000;
const DAYS_BY_NAME = 2;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** A language as it is spoken in the reader's own region: with twelve hours or with 24. */
const regional = (language) =>
  navigator.languages.find((tag) => tag.split('-')[0] === language && isKnown(tag)) ?? language;

/** Chromium on a system without a locale names one that `Intl` refuses: `en-US@posix`. */
function isKnown(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function formatOf(language, options) {
  const name = JSON.stringify([language, options]);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, options);
  formats.set(name, format);
  return format;
}

/** @param {number} at @param {string} language */
function relative(at, language) {
  const away = at - Date.now();
  // What rounds to a whole hour or day is said as one: not “in 60 minutes”.
  const [unit, ms] = UNITS.find(([, size]) => Math.abs(away) >= size - HALF_MINUTE_MS) ?? UNITS[2];
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return format.format(Math.round(away / ms), unit);
}

const FORMS = {
  relative,
  date: (at, language) =>
    formatOf(language, { dateStyle: 'medium' })
      .format(at)
      .replace(/\sг\.$/, ''),
  clock: (at, language) => formatOf(regional(language), { timeStyle: 'short' }).format(at),
};

/** Puts moments into the reader's own zone and words. @param {ParentNode} within */
export function localise(within) {
  for (const moment of within.querySelectorAll('time')) {
    const at = Date.parse(moment.dateTime);
    const language = moment.closest('[lang]').lang;
    moment.title = formatOf(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
    const told = FORMS[moment.dataset.form](at, language);
    if (moment.textContent !== told) moment.textContent = told;
  }
}

const dayOf = (at) => new Date(at).setHours(0, 0, 0, 0);

function nameOf(day) {
  const language = document.documentElement.lang;
  const away = Math.round((day - dayOf(Date.now())) / UNITS[0][1]);
  if (Math.abs(away) < DAYS_BY_NAME)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day');
  return formatOf(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(day);
}

/** Draws a line above the first message of each day; a chat of today alone needs none. */
export function markDays() {
  const kept = new Set();
  let before = dayOf(Date.now());
  for (const message of messages()) {
    const at = message.querySelector('.at')?.dateTime;
    const day = at ? dayOf(Date.parse(at)) : before;
    if (day !== before) kept.add(lineAbove(message, day));
    before = day;
  }
  for (const line of log.querySelectorAll(':scope > .day')) if (!kept.has(line)) line.remove();
}

function lineAbove(message, day) {
  const above = message.previousElementSibling;
  const line = above?.matches('.day') ? above : document.createElement('p');
  const name = nameOf(day);
  line.className = 'day';
  if (line.textContent !== name) line.textContent = name;
  if (line !== above) message.before(line);
  return line;
}
