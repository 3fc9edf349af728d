/** Keys of the pages that decide: they press what the page shows, and nothing else. */
const help = document.querySelector('dialog.keys-help');
const lines = [...document.querySelectorAll('[data-line]')];

/** Whether somebody types, so that a letter is a letter. @param {Element | null} at */
const isField = (at) =>
  at instanceof HTMLElement &&
  (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName));

/** Goes so many lines on in the list. @param {number} by */
function go(by) {
  const at = lines.indexOf(document.activeElement);
  const to = at < 0 ? (by > 0 ? 0 : lines.length - 1) : at + by;
  lines[to]?.focus();
}

/** @param {string} key @returns {HTMLElement | null} */
const pressed = (key) =>
  /^[a-z]$/.test(key) ? document.querySelector(`main [data-key="${key}"]`) : null;

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (isField(target) || help?.open) return;
  const of = pressed(key);
  if (key === '?' && help) help.showModal();
  else if (key === 'j') go(1);
  else if (key === 'k') go(-1);
  else if (of) of.click();
  else return;
  event.preventDefault();
});

if (help || lines.length > 0) document.documentElement.dataset.keys = '';
for (const opener of document.querySelectorAll('[data-keys-help]')) {
  opener.hidden = false;
  opener.addEventListener('click', () => help?.showModal());
}

// What is asked once more is answered by Enter.
document.querySelector('.question button')?.focus();

/** How a message to many goes is looked up this often. */
const PROGRESS_MS = 3_000;
const progress = document.querySelector('[data-progress]');
/** What the server has said of it last; the page's own is changed by scripts. */
let last = progress?.outerHTML;

/** What of the page has the focus, by where it leads: its form, or its own address. @param {Element} at */
const wayOf = (at) => at.closest('form')?.getAttribute('action') ?? at.getAttribute('href');

/** Puts a newer main part in place of that of the page. @param {Element} main */
function put(main) {
  const old = document.querySelector('main');
  const at = document.activeElement;
  const way = old?.contains(at) && at !== old ? wayOf(at) : undefined;
  const hadFocus = old?.contains(at) ?? false;
  old?.replaceWith(main);
  main.dispatchEvent(new CustomEvent('console:put', { bubbles: true }));
  if (!hadFocus) return;
  const same = [...main.querySelectorAll('a[href], button')].find((one) => wayOf(one) === way);
  (same ?? main).focus();
}

async function follow() {
  if (document.hidden) return;
  const answer = await fetch(location.pathname + location.search).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [now, main] = [page.querySelector('[data-progress]'), page.querySelector('main')];
  // What can be done changes with it; nothing is typed on such a page.
  if (main && now?.outerHTML !== last) put(main);
  last = now?.outerHTML;
  if (!now) clearInterval(beat);
}
const beat = progress ? setInterval(follow, PROGRESS_MS) : 0;
