// Changes a part of a picture, or widens it: what was painted goes along with the words, into the chat.

import { mountFrame } from './frame.js';
import { openWhole } from './open-picture.js';
import { mountPainter } from './painter.js';

const root = document.querySelector('[data-paint]');
const form = root.querySelector('.paint-words');
const status = form.querySelector('.tool-status');
const say = (which) => {
  status.textContent = status.dataset[which] ?? '';
  status.dataset.kind = which === 'sending' ? 'busy' : 'wrong';
};

const button = form.querySelector('button');

/** Opens the picture in the tool of the page. */
async function open() {
  const picture = await (await fetch(root.dataset.picture)).blob();
  if (root.dataset.paint === 'part') return mountPainter(root.querySelector('.paint'), { picture });
  const { width, height } = await openWhole(picture);
  return mountFrame(root.querySelector('.frame'), { width, height, url: root.dataset.picture });
}

const tool = await open().catch(() => null);
// What is pressed before there is a tool would send the form without what was painted.
root.inert = false;
root.removeAttribute('aria-busy');
if (!tool) {
  button.disabled = true;
  say('unopened');
}

/** Adds what was painted, or the room around the picture, to what the form says. */
async function fields() {
  if (root.dataset.paint === 'widen') {
    const { width, height, picture: box } = tool.frame();
    const margins = {
      top: box.y / box.height,
      right: (width - box.x - box.width) / box.width,
      bottom: (height - box.y - box.height) / box.height,
      left: box.x / box.width,
    };
    return { margins: JSON.stringify(margins) };
  }
  const answer = await fetch(root.dataset.mask, {
    method: 'POST',
    body: await tool.mask(),
    headers: { 'content-type': 'image/png' },
  });
  const { id, said } = await answer.json();
  if (!answer.ok) throw new Error(said ?? '');
  return { maskId: id };
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!tool) return say('unopened');
  if (tool.isEmpty?.()) return say('empty');
  say('sending');
  button.disabled = true;
  try {
    for (const [name, value] of Object.entries(await fields()))
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    form.submit();
  } catch (cause) {
    say('failed');
    if (cause.message) status.textContent = cause.message;
    button.disabled = false;
  }
});
