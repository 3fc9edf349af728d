import { html } from 'hono/html';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';
import { boardParts, boardWords, choices, sayForScript, wordsElement } from './board-parts.ts';

type Language = Pick<Reader, 'locale'>;

const PAINT_SAID = ['add', 'wipe', 'added', 'wiped', 'all-done', 'none-done'] as const;
const FRAME_SAID = ['frame-told', 'frame-same'] as const;

/** The shapes that a picture can be widened to, width by height. */
export const FRAME_RATIOS = ['1:1', '4:5', '5:4', '2:3', '3:2', '9:16', '16:9'] as const;

const wordsOf = (
  reader: Language,
  names: readonly ((typeof PAINT_SAID)[number] | (typeof FRAME_SAID)[number])[],
) =>
  Object.fromEntries(
    names.map((name) => [name, sayForScript(reader, `app.paint.${name}`)] as const),
  );

/** Renders the painter of masks, for the body of a page; `painter.js` brings it to life. */
export function paintParts(reader: Language): Html {
  const field = (name: 'left' | 'top' | 'width' | 'height', value: number) =>
    html`<label>${say(reader, `app.paint.${name}`)}<input type="number" name="${name}" min="0" max="100" step="1" value="${value}" inputmode="numeric" required></label>`;
  return html`<section class="tool paint" aria-label="${say(reader, 'app.paint.picture')}">
<p class="paint-about">${say(reader, 'app.paint.about')}</p>
${boardParts(reader, { picture: 'app.paint.picture', add: 'app.paint.add', wipe: 'app.paint.wipe' })}
<div class="keys"><button type="button" class="key" data-do="all">${say(reader, 'app.paint.all')}</button><button type="button" class="key" data-do="none">${say(reader, 'app.paint.none')}</button></div>
<details class="paint-by-numbers"><summary>${say(reader, 'app.paint.rectangle')}</summary><form class="paint-rectangle"><p>${say(reader, 'app.paint.rectangle-unit')}</p><div class="fields">${field('left', 25)}${field('top', 25)}${field('width', 50)}${field('height', 50)}</div><div class="keys"><button class="key" value="add">${say(reader, 'app.paint.add')}</button><button class="key" value="wipe">${say(reader, 'app.paint.wipe')}</button></div></form></details>
${wordsElement({ ...boardWords(reader), ...wordsOf(reader, PAINT_SAID) })}
</section>`;
}

/** Renders the chooser of a wider shape, for the body of a page; `frame.js` brings it to life. */
export function frameParts(reader: Language): Html {
  return html`<section class="tool frame" aria-label="${say(reader, 'app.paint.frame')}">
<div class="frame-room"><div class="frame-stage"><img alt=""></div></div>
${choices(
  say(reader, 'app.paint.frame'),
  'frame-ratio',
  FRAME_RATIOS.map((value) => ({ value, label: value, isChosen: value === '1:1' })),
)}
<label class="frame-place"><span>${say(reader, 'app.paint.frame-place')}</span><input type="range" name="frame-place" min="0" max="100" step="5" value="50"></label>
<p class="frame-told" role="status" aria-live="polite"></p>
${wordsElement(wordsOf(reader, FRAME_SAID))}
</section>`;
}
