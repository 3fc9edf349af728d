// Something spoken: recorded here, sent as one file, and kept nowhere in the browser.

import { $, chrome, remark, words } from './page.js';
import { sayAloud } from './sending.js';

/** What browsers record, the smallest first; the server takes each of them. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
const BITS_A_SECOND = 32_000;

const key = $('speak');
/** @type {{ recorder: MediaRecorder, stop: () => void, isDropped: boolean } | null} */
let running = null;
let isAsking = false;

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function show(isRunning) {
  $('composer').classList.toggle('speaking', isRunning);
  $('recording').hidden = !isRunning;
  key.setAttribute('aria-pressed', String(isRunning));
  key.setAttribute('aria-label', isRunning ? chrome['stop-speaking'] : chrome.speak);
}

async function begin() {
  if (isAsking) return;
  isAsking = true;
  const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null);
  isAsking = false;
  const mimeType = TYPES.find((type) => globalThis.MediaRecorder?.isTypeSupported(type));
  if (!stream || !mimeType) {
    for (const track of stream?.getTracks() ?? []) track.stop();
    return remark(chrome['no-microphone']);
  }
  record(stream, mimeType);
}

function record(stream, mimeType) {
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_A_SECOND });
  const parts = [];
  const beganAt = performance.now();
  const passed = () => (performance.now() - beganAt) / 1000;
  const tick = () => {
    $('recorded').textContent = clock(Math.floor(passed()));
    // Nothing that is longer would be taken.
    if (passed() >= words.spokenSeconds) running?.stop();
  };
  const ticking = setInterval(tick, 250);
  const now = {
    recorder,
    isDropped: false,
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop();
    },
  };
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    const seconds = Math.min(words.spokenSeconds, passed());
    clearInterval(ticking);
    for (const track of stream.getTracks()) track.stop();
    running = null;
    show(false);
    const [type] = mimeType.split(';');
    const file = new File(parts, `speech.${type.split('/')[1]}`, { type });
    if (!now.isDropped && file.size > 0) sayAloud(file, seconds);
  };
  // A microphone that is pulled out ends it, with what was said until then.
  for (const track of stream.getTracks()) track.onended = now.stop;
  running = now;
  tick();
  show(true);
  recorder.start();
}

function drop() {
  if (!running) return;
  running.isDropped = true;
  running.stop();
  key.focus();
}

key?.addEventListener('click', () => (running ? running.stop() : begin()));
$('drop-recording').addEventListener('click', drop);
addEventListener('pagehide', drop);
