import { html } from 'hono/html';
import { ICONS } from '../../../core/web/icons.ts';
import type { Html } from '../../../core/web/spans.ts';
import { PEOPLE } from '../people.ts';
import type { Chrome } from '../texts.ts';

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Renders the demo people; a tap sends a person's three photos. */
export function renderPeople(chrome: Chrome): Html {
  return html`<div class="people" role="group" aria-label="${chrome.borrow}"><p class="people-title">${chrome.borrow}<small>${chrome['borrow-note']}</small></p><div class="faces">${PEOPLE.map(
    (person) =>
      html`<button type="button" class="face" data-person="${person}"><img src="/playground/people/${person}_front.jpg" alt="" width="160" height="200" loading="lazy"><span>${titled(person)}</span></button>`,
  )}</div></div>`;
}

/** Renders the form of the three face photos. */
export function renderForm(frame: { id: string }, label: string, chrome: Chrome): Html {
  const places = [
    ['left', chrome.left],
    ['front', chrome.front],
    ['right', chrome.right],
  ] as const;
  return html`<form class="slots" data-form="face-photos" aria-label="${label}">${places.map(
    ([slot, name]) =>
      html`<label class="slot" data-slot="${slot}"><input type="file" name="${slot}" id="${frame.id}-${slot}" accept="image/*,.heic,.heif,.hif,.jfif" class="out-of-sight"><span class="outline" aria-hidden="true"><svg viewBox="0 0 60 76" class="head ${slot}"><ellipse cx="30" cy="30" rx="15" ry="19"/><path d="M5 76c2-16 13-22 25-22s23 6 25 22"/><path class="nose" d="M30 28v8"/></svg></span><span>${name}</span></label>`,
  )}<button type="submit" class="key primary" disabled><span>${label || chrome['send-three']}</span>${ICONS.send}</button></form>`;
}
