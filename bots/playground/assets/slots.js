// Three photos in their places, sent together.

import { log, newId } from './page.js';
import { expectAnswer } from './place.js';
import { explain, previewOf, send, uploadIn } from './sending.js';

log.addEventListener('change', (event) => {
  const slot = event.target.closest('.slot');
  if (!slot) return;
  const file = event.target.files[0];
  slot.querySelector('img')?.remove();
  slot.classList.toggle('filled', Boolean(file));
  if (file) {
    const image = previewOf(file).firstElementChild;
    // Of a kind that this browser does not show: its place is filled all the same.
    image.onerror = () => image.remove();
    slot.prepend(image);
  }
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
  expectAnswer();
  const inputs = [...form.querySelectorAll('input')];
  for (const input of inputs) input.disabled = true;
  const { ok, ids, problem } = await uploadIn(form, files);
  for (const input of inputs) input.disabled = false;
  if (!ok && problem !== 'stopped') explain({ problem });
  const message = { kind: 'form', eventId: newId(), form: form.dataset.form, files: ids };
  if (ok && (await send(message))) return;
  submit.disabled = false;
  submit.focus({ preventScroll: true });
});
