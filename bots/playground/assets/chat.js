// The chat's script: the server renders every message; this sends, receives and keeps the place.
// One file a concern, loaded by the browser as they are: there is nothing to build.

import './slots.js';
import './recorder.js';
import { restoreDraft, sayCommand } from './composer.js';
import { enlarge } from './lightbox.js';
import { showAwaited, watchVideos } from './messages.js';
import { localise, markDays } from './moments.js';
import { $, log, newId } from './page.js';
import { expectAnswer, toBottom } from './place.js';
import { say, send } from './sending.js';
import { connect } from './stream.js';
import { hold } from './waiting.js';

const MINUTE_MS = 60_000;

function press(key) {
  $('toasts').replaceChildren();
  hold(key);
  expectAnswer();
  const message = key.closest('.said').id;
  send({ kind: 'press', eventId: newId(), message, code: key.dataset.action });
}

document.addEventListener('click', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const on = (selector) => target.closest(selector);
  const key = on('[data-action]');
  if (key) return key.classList.contains('pressed') ? undefined : press(key);
  if (on('.open[data-full]')) return enlarge(on('.open'));
  if (on('[data-close]') || target.matches('dialog, .lightbox img'))
    return target.closest('dialog').close();
  const command = on('[data-command]');
  const person = on('[data-person]');
  if (command || person)
    for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close();
  if (command) sayCommand(command.dataset.command);
  else if (person) {
    toBottom();
    send({ kind: 'person', eventId: newId(), person: person.dataset.person });
  }
});

$('menu').addEventListener('click', () => $('commands').showModal());
$('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('alme-theme', root.dataset.theme);
  } catch {
    // A browser that keeps nothing still changes its colours.
  }
});

function tellTime() {
  localise(log);
  markDays();
}

/** Does what was tapped before the scripts were there; the last of it, since people tap again. */
function catchUp() {
  const tapped = globalThis.earlyTaps?.at(-1);
  globalThis.earlyTaps = undefined;
  tapped?.closest('button')?.click();
}

/** Opens the template that a link of ours names, once: a reload does not ask for it again. */
function openLinked() {
  const address = new URL(location.href);
  const named = address.searchParams.get('start') ?? '';
  if (!/^t_[a-z0-9-]{1,24}$/.test(named)) return;
  address.searchParams.delete('start');
  history.replaceState(null, '', address);
  say(`/start ${named}`, []);
}

tellTime();
watchVideos(log);
showAwaited();
restoreDraft();
setInterval(tellTime, MINUTE_MS);
toBottom();
connect();
catchUp();
openLinked();
