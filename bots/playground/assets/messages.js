// Messages come, change in their place, and go. The server renders each of them.

import { localise, markDays } from './moments.js';
import { $, calm, chrome, LAST, log, messages, toast } from './page.js';
import { came, showLatest } from './place.js';
import { settle, waitFor } from './waiting.js';

const fine = matchMedia('(pointer: fine)');
const parser = document.createElement('template');

/** Shows a message, or changes it in its place. @param {{ id: string, html: string }} message */
export function upsert({ id, html }) {
  parser.innerHTML = html;
  const fresh = /** @type {HTMLElement} */ (parser.content.firstElementChild);
  const shown = $(id);
  $('hello').hidden = true;
  if (!shown) place(fresh);
  else if (shown.dataset.position === LAST) {
    // What was on its way has its place now, which need not be the end.
    shown.remove();
    place(fresh);
    fresh.classList.remove('fresh');
  } else replace(shown, fresh);
  if (fresh.classList.contains('alme')) {
    settle();
    waitFor(null);
  }
  const current = $(id);
  if (speaksAnew(current)) return location.reload();
  localise(current);
  markDays();
  watchVideos(current);
  showAwaited();
  came(current, Boolean(shown));
}

/** Whether alme changed its language: the page's own words come from the server, so it is asked again. */
function speaksAnew(message) {
  const { lang, classList } = message;
  return (
    message === log.lastElementChild &&
    classList.contains('alme') &&
    lang !== '' &&
    lang !== document.documentElement.lang
  );
}

/** @param {HTMLElement} fresh */
function place(fresh) {
  const position = Number(fresh.dataset.position);
  const after = messages().find((other) => Number(other.dataset.position) > position);
  fresh.classList.add('fresh');
  log.insertBefore(fresh, after ?? null);
}

/** @param {HTMLElement} shown @param {HTMLElement} fresh */
function replace(shown, fresh) {
  const focused = shown.contains(document.activeElement) ? document.activeElement : null;
  if (shown.querySelector('.bath') && fresh.querySelector('.bath')) progressIn(shown, fresh);
  // Announced when it is done, not at each step.
  else shown.replaceWith(fresh);
  if (!focused || document.contains(focused)) return;
  const action = /** @type {HTMLElement} */ (focused).dataset.action;
  const same = action && $(fresh.id).querySelector(`[data-action="${CSS.escape(action)}"]`);
  (same || $(fresh.id)).focus({ preventScroll: true });
}

/** Moves the bar along without starting its picture again. */
function progressIn(shown, fresh) {
  for (const part of ['.prints', '.words', '.keys']) {
    const [before, after] = [shown.querySelector(part), fresh.querySelector(part)];
    if (before && after && before.innerHTML !== after.innerHTML) before.replaceWith(after);
    else if (before && !after) before.remove();
    else if (after && !before) shown.querySelector('.body').append(after);
  }
  const [bath, next] = [shown.querySelector('.bath'), fresh.querySelector('.bath')];
  bath.dataset.tenth = next.dataset.tenth;
  bath.querySelector('.percent').textContent = next.querySelector('.percent').textContent;
  const value = next.querySelector('progress').getAttribute('value');
  if (value === null) bath.querySelector('progress').removeAttribute('value');
  else bath.querySelector('progress').setAttribute('value', value);
  shown.dataset.revision = fresh.dataset.revision;
}

/**
 * Drops what the chat no longer holds. Told before what is new.
 * @param {string[]} ids
 */
export function keepOnly(ids) {
  const kept = new Set(ids);
  const last = [...log.querySelectorAll('.alme')].at(-1);
  // The chat was forgotten: its last words, which said so, are not lost. A question whose answer has not
  // come yet is none of them.
  if (last && !kept.has(last.id) && !last.querySelector('.pressed')) {
    const words = last.querySelector('.words')?.innerHTML;
    if (words) toast(words);
  }
  for (const message of messages())
    if (!kept.has(message.id) && !message.matches('.pending, .failed')) message.remove();
  markDays();
  if (messages().length === 0 && ids.length === 0) $('hello').hidden = false;
  showLatest();
}

/** The composer says what the newest message waits for. */
export function showAwaited() {
  const awaits = log.querySelector('.alme:last-child')?.dataset.awaits ?? '';
  const text = $('text');
  $('composer').classList.toggle('wants-photo', awaits === 'photo');
  text.placeholder =
    awaits === 'photo'
      ? chrome['send-photo-now']
      : awaits === 'text'
        ? chrome['write-now']
        : chrome.write;
  if (awaits === 'text' && fine.matches && document.activeElement === document.body) text.focus();
}

/** A picture that cannot be shown: it is gone, or of a kind that this browser does not know. */
async function unseen({ target }) {
  const print = target.closest?.('.print');
  if (!print) return;
  print.classList.add('gone');
  if (target.src.startsWith('blob:')) return;
  const answer = await fetch(target.src, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) print.dataset.gone = chrome.photo;
}
log.addEventListener('error', unseen, true);

const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) target.pause();
      else if (!calm.matches) target.play().catch(() => undefined);
    }
  },
  { threshold: 0.5 },
);

/** Videos play without sound while they are looked at. @param {ParentNode} within */
export function watchVideos(within) {
  for (const video of within.querySelectorAll('video')) seen.observe(video);
}
