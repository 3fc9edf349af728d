// The composer: words, commands, and photos by button, drop and paste.

import { $, chrome, newId, remark, words } from './page.js';
import { closeIcon, PROBLEMS, say, sayAloud, sayVideo, send, typeOf, UNKNOWN } from './sending.js';

const text = $('text');
const composer = $('composer');
const DRAFT = 'alme-draft';

/** @type {File[]} */
let tray = [];

/** @param {Iterable<File>} files */
function add(files) {
  const foreign = [];
  for (const file of files) {
    const type = typeOf(file);
    // What nobody knows is decided by its bytes, on the server.
    const isPicture = type.startsWith('image/') && !type.includes('svg');
    if (type.startsWith('audio/')) sayAloud(file);
    else if (type.startsWith('video/')) sayVideo(file);
    else if (!isPicture && type !== UNKNOWN) foreign.push(type);
    else if (file.size > words.uploadBytes) remark(PROBLEMS['too-large']);
    else if (tray.length < words.files) tray.push(file);
    else {
      remark(PROBLEMS['too-many']);
      break;
    }
  }
  // One answer for all that cannot be sent.
  if (foreign.length > 0) {
    send({ kind: 'unsupported', eventId: newId(), what: 'file' });
  }
  showTray();
  if (tray.length > 0) $('send').focus({ preventScroll: true });
}

function showTray() {
  $('tray').replaceChildren(...tray.map(thumbOf));
  $('tray').hidden = tray.length === 0;
  ready();
}

function thumbOf(file, index) {
  const thumb = document.createElement('div');
  thumb.className = 'thumb';
  const image = new Image();
  image.alt = `${chrome.photo} ${index + 1}`;
  image.src = URL.createObjectURL(file);
  image.onload = () => URL.revokeObjectURL(image.src);
  image.onerror = () => {
    // Of a kind that this browser does not show; the server reads it.
    const name = document.createElement('span');
    name.className = 'thumb-file';
    name.textContent = file.name.split('.').at(-1)?.slice(0, 5) ?? '';
    image.replaceWith(name);
  };
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'round';
  remove.setAttribute('aria-label', `${chrome.remove}: ${file.name}`);
  remove.append(closeIcon());
  remove.onclick = () => {
    tray.splice(tray.indexOf(file), 1);
    showTray();
    text.focus();
  };
  thumb.append(image, remove);
  return thumb;
}

/** Keeps the words for a reload, and lights the send button. */
function ready() {
  composer.classList.toggle('ready', tray.length > 0 || text.value.trim() !== '');
  try {
    sessionStorage.setItem(DRAFT, text.value);
  } catch {
    // A browser that keeps nothing still sends.
  }
}

/** Puts the words of before a reload back. */
export function restoreDraft() {
  try {
    text.value ||= sessionStorage.getItem(DRAFT) ?? '';
  } catch {
    // Nothing was kept.
  }
  ready();
}

/** What was stopped on its way is in the composer again, with what came into it since. */
function takeBack(written, files) {
  tray = [...files, ...tray].slice(0, words.files);
  text.value = [written, text.value].filter(Boolean).join('\n');
  showTray();
  text.focus();
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
  say(written, files, takeBack);
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
  const options = fitting.map(optionOf);
  $('suggestions').replaceChildren(...options);
  $('suggestions').hidden = options.length === 0;
  // A whole command is meant as it stands, though a longer one begins like it.
  const whole = fitting.findIndex(({ name }) => name === begun?.[1].toLowerCase());
  choose(options, Math.max(0, whole));
}

function optionOf({ name, description }, index) {
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
}

function choose(options, index) {
  for (const [position, option] of options.entries())
    option.setAttribute('aria-selected', String(position === index));
  options[index]?.scrollIntoView({ block: 'nearest' });
  if (options[index]) text.setAttribute('aria-activedescendant', options[index].id);
  else text.removeAttribute('aria-activedescendant');
}

/** Says a command, whatever of one was begun. @param {string} name */
export function sayCommand(name) {
  if (text.value.startsWith('/')) text.value = '';
  suggest();
  ready();
  say(`/${name}`, []);
}

$('slash').addEventListener('click', () => {
  text.value = text.value === '/' ? '' : '/';
  suggest();
  ready();
  text.focus();
});

$('attach').addEventListener('click', () => $('attachments').showModal());
$('choose').addEventListener('click', () => $('files').click());
$('files').addEventListener('change', () => {
  $('attachments').close();
  add($('files').files);
  $('files').value = '';
});
$('choose-recording')?.addEventListener('click', () => $('sounds').click());
$('sounds').addEventListener('change', () => {
  $('attachments').close();
  for (const file of $('sounds').files) sayAloud(file);
  $('sounds').value = '';
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
