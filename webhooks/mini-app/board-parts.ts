import { html, raw } from 'hono/html';
import type { TextKey } from '../../core/texts/catalogue.ts';
import { ICONS } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';

type Language = Pick<Reader, 'locale'>;

/** What painting and wiping are called on a board, and the board itself. */
export type BoardNames = { picture: TextKey; add: TextKey; wipe: TextKey };

/** The texts of every board that its script says, by their names there. */
const SAID = [
  'move',
  'zoom',
  'at',
  'size',
  'down',
  'up',
  'undo-done',
  'undo-none',
  'redo-done',
  'redo-none',
] as const;

/** Blanks that the script fills in. */
const BLANKS = Object.fromEntries(
  ['percent', 'x', 'y', 'size', 'width', 'height', 'time'].map((name) => [name, `{${name}}`]),
);

/** Says a text for a script, with its blanks left open. */
export const sayForScript = (reader: Language, key: TextKey): string => say(reader, key, BLANKS);

/** Gives the texts that the script of a board says. */
export function boardWords(reader: Language): Record<string, string> {
  return Object.fromEntries(
    SAID.map((name) => [name, sayForScript(reader, `app.paint.${name}`)] as const),
  );
}

/** Renders the words of a tool as data for its script. */
export function wordsElement(words: Readonly<Record<string, string>>): Html {
  const json = JSON.stringify(words).replaceAll('<', '\\u003c');
  return html`<script type="application/json" class="words">${raw(json)}</script>`;
}

/** Renders a choice among few, as a row of keys. */
export function choices(
  legend: string,
  name: string,
  all: readonly { value: string; label: Html | string; isChosen: boolean }[],
): Html {
  return html`<fieldset class="choices"><legend>${legend}</legend>${all.map(
    ({ value, label, isChosen }) =>
      html`<label class="choice"><input type="radio" name="${name}" value="${value}"${isChosen ? raw(' checked') : ''}><span>${label}</span></label>`,
  )}</fieldset>`;
}

/** Renders a board on which a picture is painted on, with its tools; `board.js` brings it to life. */
export function boardParts(reader: Language, { picture, add, wipe }: BoardNames): Html {
  const key = (act: string, label: TextKey, icon: Html) =>
    html`<button type="button" class="key square" data-act="${act}" aria-label="${say(reader, label)}" title="${say(reader, label)}">${icon}</button>`;
  return html`<div class="board">
<div class="board-stage"><canvas tabindex="0" role="application" aria-label="${say(reader, picture)}" aria-describedby="board-help"></canvas><span class="board-ring" hidden></span></div>
<div class="board-tools">
${choices(say(reader, 'app.paint.tools'), 'brush-mode', [
  { value: 'add', label: html`${ICONS.brush}${say(reader, add)}`, isChosen: true },
  { value: 'wipe', label: html`${ICONS.eraser}${say(reader, wipe)}`, isChosen: false },
  {
    value: 'move',
    label: html`${ICONS.hand}${say(reader, 'app.paint.move')}`,
    isChosen: false,
  },
])}
<label class="board-size"><span>${say(reader, 'app.paint.brush-size')}</span><input type="range" name="brush-size" min="6" max="140" step="2" value="36"></label>
<div class="board-keys">${key('undo', 'app.paint.undo', ICONS.undo)}${key('redo', 'app.paint.redo', ICONS.redo)}${key('further', 'app.paint.further', ICONS.further)}${key('fit', 'app.paint.fit', ICONS.whole)}${key('nearer', 'app.paint.nearer', ICONS.nearer)}</div>
<details class="board-help"><summary>${say(reader, 'app.paint.keys')}</summary><p id="board-help">${say(reader, 'app.paint.help')}</p></details>
</div>
<p class="out-of-sight board-live" role="status" aria-live="polite"></p>
</div>`;
}
