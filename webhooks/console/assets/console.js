/** Writes every moment on the page in the reader's own time zone. */
const format = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium',
  timeStyle: 'short',
});
/** @param {ParentNode} part */
function localise(part) {
  for (const time of part.querySelectorAll('time[datetime]')) {
    const moment = format.format(new Date(time.dateTime));
    if (time.dataset.form === 'ago') time.title = moment;
    else time.textContent = moment;
  }
}
localise(document);
// What another script has put on the page.
document.addEventListener('console:put', ({ target }) => localise(target));

// In a row that scrolls sideways the current place is in sight.
for (const here of document.querySelectorAll('nav [aria-current]'))
  here.scrollIntoView({ block: 'nearest', inline: 'center' });

// A form that was sent is not sent again by a second tap; one that is come back to can be.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent && form.method === 'post') event.preventDefault();
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});

// What changes while the page is open.
const parts = new Map(
  [...document.querySelectorAll('[data-live]')].map((part) => [part.dataset.live, part]),
);
/** A server that lives says so more often than this. */
const SILENCE_MS = 60_000;
/** @type {EventSource | null} */
let stream = null;
let silence = 0;

/** @param {boolean} isOn */
function show(isOn) {
  const state = parts.get('state');
  if (!state) return;
  state.textContent = isOn ? state.dataset.on : state.dataset.off;
  state.parentElement.dataset.state = isOn ? 'on' : 'off';
  state.parentElement.hidden = false;
}

function heard() {
  clearTimeout(silence);
  silence = setTimeout(connect, SILENCE_MS);
  show(true);
}

/** @param {string} name @param {string} html */
function put(name, html) {
  const part = parts.get(name);
  if (!part) return;
  // Who stands on a link inside keeps standing there.
  const at = part.contains(document.activeElement)
    ? document.activeElement.getAttribute('href')
    : null;
  part.innerHTML = html;
  localise(part);
  if (at !== null) part.querySelector(`[href="${CSS.escape(at)}"]`)?.focus();
}

function disconnect() {
  clearTimeout(silence);
  stream?.close();
  stream = null;
}

function connect() {
  disconnect();
  stream = new EventSource(`/console/events${location.search}`);
  stream.addEventListener('open', heard);
  stream.addEventListener('here', heard);
  for (const name of ['waiting', 'today'])
    stream.addEventListener(name, ({ data }) => {
      heard();
      put(name, JSON.parse(data).html);
    });
  stream.addEventListener('said', ({ data }) => {
    heard();
    const said = parts.get('said');
    if (said) said.textContent = JSON.parse(data).html;
  });
  // The session is over: the page says how to sign in.
  stream.addEventListener('over', () => location.reload());
  stream.addEventListener('error', () => show(false));
}

if (parts.has('waiting')) {
  // A page that nobody looks at takes no stream.
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
  if (!document.hidden) connect();
}
