// The chat as it changes: one stream of server-sent events, opened again whenever it is lost.

import { keepOnly, upsert } from './messages.js';
import { chrome, log, remark, settledIn, startAfresh, toast } from './page.js';
import { sendAgain } from './sending.js';
import { connectionGone, settle, waitFor } from './waiting.js';

const EVENTS = '/playground/events';
const HIDDEN_MS = 20_000;
const RECONNECT_MS = 2_500;
/** A server that lives says so more often than this. */
const SILENCE_MS = 40_000;

let revision = Number(log.dataset.revision);
/** @type {EventSource | null} */
let stream = null;
let again = 0;
let lost = 0;
let silence = 0;

/** Something was heard: the connection is there. */
function heard() {
  clearTimeout(lost);
  clearTimeout(silence);
  lost = 0;
  connectionGone(false);
  silence = setTimeout(connect, SILENCE_MS);
}

export function connect() {
  clearTimeout(again);
  clearTimeout(silence);
  stream?.close();
  stream = new EventSource(`${EVENTS}?after=${revision}`);
  const on = (name, react) =>
    stream?.addEventListener(name, (event) => {
      heard();
      react(event.data && JSON.parse(event.data), event);
    });
  on('open', () => {
    settledIn();
    sendAgain();
  });
  on('here', () => undefined);
  on('message', (message, event) => {
    revision = Math.max(revision, Number(event.lastEventId));
    upsert(message);
  });
  on('kept', ({ ids }) => keepOnly(ids));
  on('busy', ({ making }) => waitFor(making));
  on('notice', ({ html }) => {
    settle();
    waitFor(null);
    toast(html);
  });
  on('evicted', () => {
    disconnect();
    remark(chrome['too-many-tabs']);
  });
  stream.onerror = () => {
    // Counted from when it was lost, not from the last try.
    lost ||= setTimeout(() => connectionGone(true), RECONNECT_MS);
    clearTimeout(again);
    if (stream?.readyState !== EventSource.CLOSED) return;
    again = setTimeout(connect, RECONNECT_MS);
    checkSession();
  };
}

/** A refused stream does not say why: asked in another way, it does. */
async function checkSession() {
  const asking = new AbortController();
  const answer = await fetch(EVENTS, { signal: asking.signal }).catch(() => null);
  asking.abort();
  if (answer?.status === 401) startAfresh();
}

function disconnect() {
  for (const timer of [again, lost, silence]) clearTimeout(timer);
  lost = 0;
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
addEventListener('online', connect);
addEventListener('offline', () => connectionGone(true));
addEventListener('pageshow', (event) => event.persisted && connect());
addEventListener('pagehide', disconnect);
