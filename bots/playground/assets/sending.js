// What a person does goes to the server: words, photos, pressed keys.

import { $, chrome, LAST, log, messages, newId, remark, startAfresh, words } from './page.js';
import { toBottom } from './place.js';
import { settle, waitFor } from './waiting.js';

/** @typedef {{ ok: boolean, id?: string, problem?: string }} Answer */

/** Posts something, and tells how much of it went. @returns {Promise<Answer>} */
function post(path, body, headers, { signal, onProgress } = {}) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const told = (problem) => resolve({ ok: false, problem });
    request.open('POST', `/playground/${path}`);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (onProgress) request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      if (request.status === 401) startAfresh();
      resolve({ ...request.response, ok: request.status >= 200 && request.status < 300 });
    };
    request.onerror = () => told('unreachable');
    request.onabort = () => told('stopped');
    if (signal?.aborted) return told('stopped');
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

export const PROBLEMS = {
  'slow-down': chrome['slow-down'],
  'too-large': chrome['too-large'].replace('{size}', words.uploadMegabytes),
  'too-many': chrome['too-many'].replace('{count}', words.files),
  'not-a-photo': chrome['not-a-photo'],
};

/** @returns {Promise<Answer>} */
async function tell(message) {
  waitFor('text');
  const headers = { 'content-type': 'application/json' };
  const answer = await post('messages', JSON.stringify(message), headers);
  if (answer.ok) return answer;
  waitFor(null);
  settle();
  return answer;
}

/** Says why something was not sent. @param {{ problem?: string }} answer */
export const explain = ({ problem }) => remark(PROBLEMS[problem] ?? chrome.failed);

/** Tells what a person did. @returns {Promise<boolean>} whether it arrived */
export async function send(message) {
  const answer = await tell(message);
  if (!answer.ok) explain(answer);
  return answer.ok;
}

export const UNKNOWN = 'application/octet-stream';

/** What kind of file it is, in lower case; browsers know no HEIC. @param {File} file */
export function typeOf(file) {
  const known = file.type.toLowerCase();
  if (known) return known;
  return /\.(heic|heif|hif)$/i.test(file.name) ? 'image/heic' : UNKNOWN;
}

/**
 * Sends files one after the other.
 * @param {File[]} files
 * @param {{ signal?: AbortSignal, onProgress?: (share: number) => void }} [watch] share of all, 0..1
 * @returns {Promise<{ ok: boolean, problem?: string, ids: string[] }>}
 */
async function upload(files, { signal, onProgress } = {}) {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const ids = [];
  let before = 0;
  for (const file of files) {
    const headers = {
      'content-type': typeOf(file),
      'x-file-name': encodeURIComponent(file.name.toWellFormed?.() ?? file.name),
    };
    const count = (loaded) => onProgress?.(Math.min(1, (before + loaded) / total));
    const answer = await post('uploads', file, headers, { signal, onProgress: count });
    if (!answer.ok || !answer.id) return { ok: false, problem: answer.problem, ids };
    before += file.size;
    ids.push(answer.id);
  }
  return { ok: true, ids };
}

/** Shows at once what is on its way; the server's message takes its place. */
function pend(eventId, written, files) {
  const message = document.createElement('article');
  message.className = 'said person pending';
  message.id = `p-${eventId}`;
  message.dataset.position = LAST;
  // The message that takes its place is the one that is read out.
  message.setAttribute('aria-live', 'off');
  if (files.length > 0) {
    const prints = document.createElement('div');
    prints.className = 'prints sent';
    prints.dataset.count = String(files.length);
    for (const file of files) prints.append(previewOf(file));
    message.append(prints);
  }
  if (written) {
    const paragraph = document.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = written;
    message.append(paragraph);
  }
  $('hello').hidden = true;
  log.append(message);
  toBottom();
  return message;
}

/** @param {File} file */
export function previewOf(file) {
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

/**
 * Uploads files, with a bar and a way to stop at the end of what they are sent from.
 * @param {HTMLElement} place @param {File[]} files
 */
export async function uploadIn(place, files) {
  const stopper = new AbortController();
  const box = document.createElement('div');
  box.className = 'uploading';
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', chrome.uploading);
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'round';
  stop.setAttribute('aria-label', chrome['stop-upload']);
  stop.append(closeIcon());
  stop.onclick = () => stopper.abort();
  box.append(bar, stop);
  place.append(box);
  toBottom();
  const answer = await upload(files, {
    signal: stopper.signal,
    onProgress: (share) => {
      bar.value = share;
    },
  });
  box.remove();
  return answer;
}

export const closeIcon = () => $('lightbox').querySelector('[data-close] .icon').cloneNode(true);

/**
 * Sends words and photos as one message, and offers to try again where that fails.
 * @param {(written: string, files: File[]) => void} [onStopped] takes back what was not sent
 */
export async function say(written, files, onStopped, eventId = newId()) {
  $(`p-${eventId}`)?.remove();
  const pending = pend(eventId, written, files);
  const { ids, ...sent } = await (files.length > 0 ? uploadIn(pending, files) : { ok: true });
  if (sent.problem === 'stopped') {
    pending.remove();
    return onStopped?.(written, files);
  }
  const caption = written ? { caption: written } : {};
  const message = ids
    ? { kind: 'photos', eventId, files: ids, ...caption }
    : { kind: 'text', eventId, text: written };
  const answer = sent.ok ? await tell(message) : sent;
  if (answer.ok || !pending.isConnected) return;
  if (PROBLEMS[answer.problem]) explain(answer);
  offerAgain(pending, answer, () => say(written, files, onStopped, eventId));
}

/**
 * Sends something spoken, and offers to try again where that fails.
 * @param {File} file @param {number} [seconds] how long it is, where that is known
 */
export const sayAloud = (file, seconds) =>
  sayAlone(file, chrome['voice-message'], {
    kind: 'voice',
    ...(seconds !== undefined && { seconds }),
  });

/** Sends a video, likewise. @param {File} file */
export const sayVideo = (file) => sayAlone(file, chrome['video-message'], { kind: 'video' });

/** Sends a file that is a message of its own. @param {File} file */
async function sayAlone(file, shown, of, eventId = newId()) {
  if (file.size > words.uploadBytes) return remark(PROBLEMS['too-large']);
  $(`p-${eventId}`)?.remove();
  const pending = pend(eventId, shown, []);
  const { ids, ...sent } = await uploadIn(pending, [file]);
  if (sent.problem === 'stopped') return pending.remove();
  const message = { ...of, eventId, files: ids };
  const answer = sent.ok ? await tell(message) : sent;
  if (answer.ok || !pending.isConnected) return;
  if (PROBLEMS[answer.problem]) explain(answer);
  offerAgain(pending, answer, () => sayAlone(file, shown, of, eventId));
}

/** Sends what found no connection, now that there is one. */
export function sendAgain() {
  for (const retry of log.querySelectorAll('.retry[data-problem="unreachable"]')) retry.click();
}

function offerAgain(pending, { problem }, again) {
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'retry';
  retry.textContent = chrome.failed;
  retry.dataset.problem = problem;
  retry.onclick = again;
  pending.classList.replace('pending', 'failed');
  // What comes after it stands below it.
  const placed = messages().map(({ dataset }) => dataset.position);
  const latest = Math.max(0, ...placed.filter((at) => at !== LAST).map(Number));
  pending.dataset.position = String(latest + 0.5);
  pending.append(retry);
  toBottom();
}
