// What all pages of the app share. Every page works without it; it only makes some of them quicker.

import { openDrafts } from './drafts.js';

// Whichever page is opened, unfinished pictures whose time is over are deleted.
openDrafts().catch(() => undefined);

const format = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: 'medium',
  timeStyle: 'short',
});
for (const time of document.querySelectorAll('time[data-form="relative"]'))
  time.textContent = format.format(new Date(time.dateTime));

// Of a row that scrolls, the chosen one is seen.
for (const chosen of document.querySelectorAll('.chips [aria-current]')) {
  const row = chosen.closest('.chips');
  row.scrollLeft = chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2;
}

// A form that was sent is not sent again by a second tap.
document.addEventListener('submit', ({ target }) => {
  setTimeout(() => {
    for (const button of target.querySelectorAll('button')) button.disabled = true;
  });
});
// A page that comes back out of the browser's memory can be used again.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  for (const button of document.querySelectorAll('form button')) button.disabled = false;
});

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const field = button.closest('.link').querySelector('input');
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.copied;
    } catch {
      field.select();
    }
  });
}

// A checkout is looked at again while it waits, at growing distances.
const WATCH_MS = [1_000, 2_000, 3_000, 5_000, 8_000, 15_000, 30_000];
const watched = document.querySelector('[data-watch]');
if (watched) watch(watched);

async function watch(section) {
  for (const ms of WATCH_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (document.hidden) continue;
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) continue;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('.said');
    if (!now || now.dataset.watch === section.dataset.watch) continue;
    section.replaceWith(now);
    document.dispatchEvent(new Event('app:changed'));
    if (!now.dataset.watch) return;
    section = now;
  }
}
