// The chat's one script. The server renders every message; this sends, receives and keeps the place.
// It is one file so that the page costs one request and has nothing to build.

/** @param {string} id @returns {any} */
const $ = (id) => document.getElementById(id);
const words = JSON.parse($('words').textContent);
const { chrome } = words;
const roll = $('roll');
const log = $('log');
const text = $('text');
const composer = $('composer');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const fine = matchMedia('(pointer: fine)');

const NEAR_PX = 90;
const TOP_PX = 20;
const WAIT_MS = 12_000;
const HIDDEN_MS = 20_000;
const RECONNECT_MS = 2_500;
const PRESS_MS = 8_000;
const LAST = String(Number.MAX_SAFE_INTEGER);

// ── Ids ────────────────────────────────────────────────────────────────────────────────────────

/** A random UUID; `crypto.randomUUID` exists on secure origins only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

// ── The place in the roll ──────────────────────────────────────────────────────────────────────

let stuck = true;
let lastTop = 0;
/** @type {string | null} */
let news = null;

function toBottom(smooth = false) {
  stuck = true;
  roll.scrollTo({
    top: roll.scrollHeight,
    behavior: smooth && !calm.matches ? 'smooth' : 'instant',
  });
}

/** Follows the newest message: its end, or its beginning where it is longer than the screen. */
function follow(message) {
  if (message.offsetHeight < roll.clientHeight - TOP_PX) return toBottom();
  const top = message.getBoundingClientRect().top - roll.getBoundingClientRect().top;
  stuck = false;
  roll.scrollTop += top - TOP_PX;
}

function showLatest() {
  $('latest').hidden = stuck && !news;
  $('latest').classList.toggle('news', news !== null);
  $('latest').setAttribute('aria-label', news ? chrome.ready : chrome.latest);
}

roll.addEventListener(
  'scroll',
  () => {
    // Only going up lets go: the roll may have grown again since it was sent to its end.
    if (roll.scrollHeight - roll.scrollTop - roll.clientHeight < NEAR_PX) stuck = true;
    else if (roll.scrollTop < lastTop) stuck = false;
    lastTop = roll.scrollTop;
    if (stuck) news = null;
    showLatest();
  },
  { passive: true },
);
new ResizeObserver(() => stuck && toBottom()).observe(log);
new ResizeObserver(() => stuck && toBottom()).observe(roll);
$('latest').addEventListener('click', () => {
  const target = news && $(news);
  news = null;
  if (!target) return toBottom(true);
  target.scrollIntoView({ block: 'center', behavior: calm.matches ? 'instant' : 'smooth' });
  target.focus({ preventScroll: true });
  showLatest();
});

// ── Messages ───────────────────────────────────────────────────────────────────────────────────

const parser = document.createElement('template');

/** Shows a message, or changes it in its place. @param {{ id: string, html: string }} message */
function upsert({ id, html }) {
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
  watchVideos(current);
  showAwaited();
  if (stuck && current === log.lastElementChild) follow(current);
  else if (
    !stuck &&
    shown &&
    current.classList.contains('alme') &&
    !current.classList.contains('running')
  ) {
    const box = current.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) news = id;
  }
  showLatest();
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
  const after = [...log.children].find((other) => Number(other.dataset.position) > position);
  fresh.classList.add('fresh');
  log.insertBefore(fresh, after ?? null);
}

/** @param {HTMLElement} shown @param {HTMLElement} fresh */
function replace(shown, fresh) {
  const focused = shown.contains(document.activeElement) ? document.activeElement : null;
  if (shown.querySelector('.bath') && fresh.querySelector('.bath')) progressIn(shown, fresh);
  else {
    // Announced when it is done, not at each step.
    shown.replaceWith(fresh);
  }
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

/** Drops what the chat no longer holds. @param {string[]} ids */
function keepOnly(ids) {
  const kept = new Set(ids);
  const last = log.querySelector('.alme:last-of-type .words')?.innerHTML;
  for (const message of [...log.children])
    if (!kept.has(message.id) && !message.matches('.pending, .failed')) message.remove();
  if (log.children.length > 0 || !$('hello').hidden) return;
  // The chat was forgotten: its last words, which said so, are all that is left to tell.
  if (last) toast(last);
  $('hello').hidden = false;
  showLatest();
}

function showAwaited() {
  const awaits = log.querySelector('.alme:last-child')?.dataset.awaits ?? '';
  composer.classList.toggle('wants-photo', awaits === 'photo');
  text.placeholder =
    awaits === 'photo' ? chrome.sendPhotoNow : awaits === 'text' ? chrome.writeNow : chrome.write;
  if (awaits === 'text' && fine.matches && document.activeElement === document.body) text.focus();
}

log.addEventListener(
  'error',
  (event) => event.target.closest?.('.print')?.classList.add('gone'),
  true,
);

/** A picture that has come makes its message longer: the place in the roll follows. */
function arrived(event) {
  const last = log.lastElementChild;
  if (stuck && last?.contains(event.target)) follow(last);
}
log.addEventListener('load', arrived, true);
log.addEventListener('loadedmetadata', arrived, true);

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
function watchVideos(within) {
  for (const video of within.querySelectorAll('video')) seen.observe(video);
}

// ── Moments ────────────────────────────────────────────────────────────────────────────────────

const UNITS = /** @type {const} */ ([
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]);

const HALF_MINUTE_MS = 30_000;

/** @param {number} at @param {string} language */
function relative(at, language) {
  const away = at - Date.now();
  // What rounds to a whole hour or day is said as one: not “in 60 minutes”.
  const [unit, ms] = UNITS.find(([, size]) => Math.abs(away) >= size - HALF_MINUTE_MS) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(away / ms),
    unit,
  );
}

/** Puts moments into the reader's own zone and words. @param {ParentNode} within */
function localise(within) {
  for (const moment of within.querySelectorAll('time')) {
    const at = Date.parse(moment.dateTime);
    const language = moment.closest('[lang]').lang;
    const full = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    moment.title = full.format(at);
    moment.textContent =
      moment.dataset.form === 'relative'
        ? relative(at, language)
        : day.format(at).replace(/\sг\.$/, '');
  }
}

// ── Remarks and waiting ────────────────────────────────────────────────────────────────────────

/** @param {string} html escaped */
function toast(html) {
  const box = document.createElement('div');
  box.className = 'toast';
  box.innerHTML = html;
  $('toasts').append(box);
  while ($('toasts').children.length > 3) $('toasts').firstElementChild.remove();
  setTimeout(() => box.remove(), Math.max(3_000, box.textContent.length * 70));
}

/** @param {string} plain */
function remark(plain) {
  const paragraph = document.createElement('p');
  paragraph.textContent = plain;
  toast(paragraph.outerHTML);
}

let waiting = 0;

/** @param {'text' | 'image' | 'video' | null} making */
function waitFor(making) {
  clearTimeout(waiting);
  $('wait').hidden = making === null;
  if (making === null) return;
  $('wait').querySelector('.wait-words').textContent =
    making === 'text' ? chrome.working : `${chrome.developing}…`;
  if (stuck) toBottom();
  waiting = setTimeout(() => waitFor(null), WAIT_MS);
}

let settling = 0;

/** Pressed keys come up again. */
function settle() {
  clearTimeout(settling);
  for (const key of document.querySelectorAll('.pressed')) {
    key.classList.remove('pressed');
    key.removeAttribute('aria-busy');
  }
}

// ── The stream ─────────────────────────────────────────────────────────────────────────────────

let revision = Number(log.dataset.revision);
/** @type {EventSource | null} */
let stream = null;
let again = 0;
let lost = 0;

function connect() {
  clearTimeout(again);
  stream?.close();
  stream = new EventSource(`/playground/events?after=${revision}`);
  stream.onopen = () => clearTimeout(lost);
  stream.onmessage = (event) => {
    revision = Math.max(revision, Number(event.lastEventId));
    upsert(JSON.parse(event.data));
  };
  stream.addEventListener('kept', (event) => keepOnly(JSON.parse(event.data).ids));
  stream.addEventListener('busy', (event) => waitFor(JSON.parse(event.data).making));
  stream.addEventListener('notice', (event) => {
    settle();
    waitFor(null);
    toast(JSON.parse(event.data).html);
  });
  stream.addEventListener('evicted', () => {
    disconnect();
    remark(chrome.tooManyTabs);
  });
  stream.onerror = () => {
    clearTimeout(lost);
    lost = setTimeout(() => remark(chrome.offline), RECONNECT_MS * 2);
    if (stream?.readyState === EventSource.CLOSED) again = setTimeout(connect, RECONNECT_MS);
  };
}

function disconnect() {
  clearTimeout(again);
  clearTimeout(lost);
  stream?.close();
  stream = null;
}

// Browsers open few connections to one host: a tab that nobody looks at gives its own back.
let leaving = 0;
document.addEventListener('visibilitychange', () => {
  clearTimeout(leaving);
  if (document.hidden) leaving = setTimeout(disconnect, HIDDEN_MS);
  else if (!stream) connect();
});
addEventListener('pageshow', (event) => event.persisted && connect());
addEventListener('pagehide', disconnect);

// ── Sending ────────────────────────────────────────────────────────────────────────────────────

/** Posts something. @returns {Promise<{ ok: boolean, id?: string, problem?: string }>} */
async function post(path, body, headers = {}) {
  const options = { method: 'POST', body, headers, credentials: 'same-origin' };
  try {
    const answer = await fetch(`/playground/${path}`, options);
    const told = await answer.json().catch(() => ({}));
    if (answer.status === 401) location.reload();
    return { ok: answer.ok, ...told };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

const PROBLEMS = {
  'slow-down': chrome.slowDown,
  'too-large': chrome.tooLarge.replace('{size}', words.uploadMegabytes),
  'too-many': chrome.tooMany.replace('{count}', words.files),
  'not-a-photo': chrome.notAPhoto,
};

/** Tells what a person did. @returns {Promise<boolean>} whether it arrived */
async function send(message) {
  waitFor('text');
  const answer = await post('messages', JSON.stringify(message), {
    'content-type': 'application/json',
  });
  if (answer.ok) return true;
  waitFor(null);
  settle();
  remark(PROBLEMS[answer.problem] ?? chrome.failed);
  return false;
}

/** @param {File[]} files @returns {Promise<string[] | null>} their ids */
async function upload(files) {
  const ids = [];
  for (const file of files) {
    const headers = {
      'content-type': typeOf(file),
      'x-file-name': encodeURIComponent(file.name.toWellFormed?.() ?? file.name),
    };
    const answer = await post('uploads', file, headers);
    if (!answer.ok || !answer.id) {
      remark(PROBLEMS[answer.problem] ?? chrome.failed);
      return null;
    }
    ids.push(answer.id);
  }
  return ids;
}

/** Shows at once what is on its way; the server's message takes its place. */
function pend(eventId, words, files) {
  const message = document.createElement('article');
  message.className = 'said person pending';
  message.id = `p-${eventId}`;
  message.dataset.position = LAST;
  if (files.length > 0) {
    const prints = document.createElement('div');
    prints.className = 'prints sent';
    prints.dataset.count = String(files.length);
    for (const file of files) prints.append(previewOf(file));
    message.append(prints);
  }
  if (words) {
    const paragraph = document.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = words;
    message.append(paragraph);
  }
  $('hello').hidden = true;
  log.append(message);
  toBottom();
  return message;
}

function previewOf(file) {
  const figure = document.createElement('figure');
  figure.className = 'print image';
  figure.dataset.gone = chrome.photo;
  const image = new Image();
  image.alt = '';
  image.src = URL.createObjectURL(file);
  image.onload = () => URL.revokeObjectURL(image.src);
  figure.append(image);
  return figure;
}

/** Sends words and photos as one message, and offers to try again where that fails. */
async function say(words, files, eventId = newId()) {
  $(`p-${eventId}`)?.remove();
  const pending = pend(eventId, words, files);
  const ids = files.length > 0 ? await upload(files) : [];
  const message =
    files.length === 0
      ? { kind: 'text', eventId, text: words }
      : { kind: 'photos', eventId, files: ids, ...(words ? { caption: words } : {}) };
  if (ids && (await send(message))) return;
  if (!pending.isConnected) return;
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'retry';
  retry.textContent = chrome.failed;
  retry.onclick = () => say(words, files, eventId);
  pending.classList.replace('pending', 'failed');
  // What comes after it stands below it.
  const placed = [...log.children].map(({ dataset }) => dataset.position);
  const latest = Math.max(0, ...placed.filter((at) => at !== LAST).map(Number));
  pending.dataset.position = String(latest + 0.5);
  pending.append(retry);
}

// ── The composer ───────────────────────────────────────────────────────────────────────────────

/** @type {File[]} */
let tray = [];

function typeOf(file) {
  const known = file.type.toLowerCase();
  if (known) return known;
  return /\.(heic|heif)$/i.test(file.name) ? 'image/heic' : 'application/octet-stream';
}

/** @param {Iterable<File>} files */
function add(files) {
  for (const file of files) {
    const type = typeOf(file);
    if (!type.startsWith('image/') || type.includes('svg')) {
      const kind = /^(video|audio)\//.exec(type)?.[1];
      const what = kind === 'video' ? 'video' : kind === 'audio' ? 'voice' : 'file';
      send({ kind: 'unsupported', eventId: newId(), what });
    } else if (file.size > words.uploadBytes) remark(PROBLEMS['too-large']);
    else if (tray.length >= words.files) remark(PROBLEMS['too-many']);
    else tray.push(file);
  }
  showTray();
  if (tray.length > 0) $('send').focus({ preventScroll: true });
}

function showTray() {
  $('tray').replaceChildren(
    ...tray.map((file, index) => {
      const thumb = document.createElement('div');
      thumb.className = 'thumb';
      const image = new Image();
      image.alt = `${chrome.photo} ${index + 1}`;
      image.src = URL.createObjectURL(file);
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'round';
      remove.setAttribute('aria-label', `${chrome.remove}: ${file.name}`);
      remove.append($('lightbox').querySelector('[data-close] .icon').cloneNode(true));
      remove.onclick = () => {
        tray.splice(tray.indexOf(file), 1);
        showTray();
        text.focus();
      };
      thumb.append(image, remove);
      return thumb;
    }),
  );
  $('tray').hidden = tray.length === 0;
  ready();
}

function ready() {
  composer.classList.toggle('ready', tray.length > 0 || text.value.trim() !== '');
}

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const written = text.value.trim();
  if (!written && tray.length === 0) return text.focus();
  const files = tray;
  tray = [];
  text.value = '';
  showTray();
  suggest();
  say(written, files);
});

text.addEventListener('input', () => {
  ready();
  suggest();
});

text.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const options = [...$('suggestions').children];
  const chosen = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (options.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    choose(options, (chosen + step + options.length) % options.length);
  } else if (options.length > 0 && event.key === 'Escape') {
    $('suggestions').replaceChildren();
    $('suggestions').hidden = true;
  } else if (event.key === 'Tab' && chosen >= 0 && !event.shiftKey) {
    event.preventDefault();
    text.value = `/${options[chosen].dataset.command} `;
    suggest();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (chosen >= 0) options[chosen].click();
    else composer.requestSubmit();
  }
});

/** Offers the commands that begin with what is written. */
function suggest() {
  const begun = /^\/([a-z]*)$/i.exec(text.value);
  const fitting = begun
    ? words.commands.filter(({ name }) => name.startsWith(begun[1].toLowerCase()))
    : [];
  const options = fitting.map(({ name, description }, index) => {
    const option = document.createElement('button');
    option.type = 'button';
    option.className = 'command';
    option.tabIndex = -1;
    option.id = `suggestion-${index}`;
    option.dataset.command = name;
    option.setAttribute('role', 'option');
    const [code, note] = [document.createElement('code'), document.createElement('span')];
    code.textContent = `/${name}`;
    note.textContent = description;
    option.append(code, note);
    return option;
  });
  $('suggestions').replaceChildren(...options);
  $('suggestions').hidden = options.length === 0;
  // A whole command is meant as it stands, though a longer one begins like it.
  const whole = fitting.findIndex(({ name }) => name === begun?.[1].toLowerCase());
  choose(options, Math.max(0, whole));
}

function choose(options, index) {
  for (const [position, option] of options.entries())
    option.setAttribute('aria-selected', String(position === index));
  options[index]?.scrollIntoView({ block: 'nearest' });
  if (options[index]) text.setAttribute('aria-activedescendant', options[index].id);
  else text.removeAttribute('aria-activedescendant');
}

$('slash').addEventListener('click', () => {
  text.value = text.value === '/' ? '' : '/';
  suggest();
  ready();
  text.focus();
});

// ── Photos by button, drop and paste ───────────────────────────────────────────────────────────

$('attach').addEventListener('click', () => $('attachments').showModal());
$('choose').addEventListener('click', () => $('files').click());
$('files').addEventListener('change', () => {
  $('attachments').close();
  add($('files').files);
  $('files').value = '';
});
document.addEventListener('paste', (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  add(files);
});
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
document.addEventListener('dragover', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  document.body.classList.add('dragging');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) document.body.classList.remove('dragging');
});
document.addEventListener('drop', (event) => {
  document.body.classList.remove('dragging');
  if (!carriesFiles(event)) return;
  event.preventDefault();
  add(event.dataTransfer.files);
});

// ── Three photos in their places ───────────────────────────────────────────────────────────────

log.addEventListener('change', (event) => {
  const slot = event.target.closest('.slot');
  if (!slot) return;
  const file = event.target.files[0];
  slot.querySelector('img')?.remove();
  slot.classList.toggle('filled', Boolean(file));
  if (file) slot.prepend(previewOf(file).firstElementChild);
  const form = slot.closest('form');
  const empty = [...form.querySelectorAll('input')].some((input) => input.files.length === 0);
  form.querySelector('[type="submit"]').disabled = empty;
});

log.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const files = ['front', 'left', 'right'].map((slot) => form.elements[slot].files[0]);
  const submit = form.querySelector('[type="submit"]');
  submit.disabled = true;
  const ids = await upload(files);
  const message = { kind: 'form', eventId: newId(), form: form.dataset.form, files: ids };
  if (!ids || !(await send(message))) submit.disabled = false;
});

// ── Keys, commands, people, dialogs ────────────────────────────────────────────────────────────

function press(key) {
  settle();
  $('toasts').replaceChildren();
  key.classList.add('pressed');
  key.setAttribute('aria-busy', 'true');
  settling = setTimeout(settle, PRESS_MS);
  const message = key.closest('.said').id;
  send({ kind: 'press', eventId: newId(), message, code: key.dataset.action });
}

function enlarge(button) {
  const image = button.querySelector('img');
  $('lightbox-image').src = button.dataset.full;
  $('lightbox-image').alt = image.alt;
  $('lightbox-save').href = `${button.dataset.full}&download=1`;
  $('lightbox').showModal();
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
  if (command) {
    if (text.value.startsWith('/')) text.value = '';
    suggest();
    ready();
    say(`/${command.dataset.command}`, []);
  } else if (person) {
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

localise(log);
watchVideos(log);
showAwaited();
setInterval(() => localise(log), 60_000);
toBottom();
connect();
