import { html } from 'hono/html';
import { ICONS } from '../../core/web/icons.ts';
import type { Html } from '../../core/web/spans.ts';
import { type Reader, say } from '../pages/reader.ts';
import { boardParts, boardWords, choices, sayForScript, wordsElement } from './board-parts.ts';
import { type Tools, toolUrl } from './tools.ts';

/** The texts that `cutter.js` says, by their names there. */
const SAID = [
  'loading',
  'opening',
  'working',
  'person',
  'thing',
  'nothing',
  'own',
  'restored',
  'kind',
  'heic',
  'large',
  'small',
  'memory',
  'model',
  'failed',
  'add',
  'wipe',
  'added',
  'wiped',
  'saved',
  'shared',
  'sending',
  'sent',
  'send-failed',
  'draft',
  'forgotten',
  'kept',
  'not-kept',
] as const;

const GROUNDS = ['none', 'white', 'colour', 'blur'] as const;
const USES = ['chat', 'product', 'target'] as const;
const PICTURES = 'image/*,.heic,.heif,.hif,.jfif';

type Language = Pick<Reader, 'locale'>;

/** Gives the addresses of the styles that the tools need, after those of the page around them. */
export const toolStyles = (tools: Tools): string[] => [toolUrl(tools, 'tools.css')];

/** Gives the address of the script that starts the tool of `cutTool` on a page that stands for itself. */
export const cutScript = (tools: Tools): string => toolUrl(tools, 'cut.js');

/**
 * Renders the tool that removes backgrounds, for the body of a page. `cutter.js` brings it to life; where
 * the result is handed over is decided by who starts it.
 */
export function cutTool(reader: Language, tools: Tools): Html {
  const words = Object.fromEntries(
    SAID.map((name) => [name, sayForScript(reader, `app.cut.${name}`)] as const),
  );
  return html`<section class="tool cut" data-worker="${toolUrl(tools, 'cut.worker.js')}" aria-labelledby="cut-title">
<header class="tool-head"><h1 id="cut-title">${say(reader, 'app.cut.title')}</h1><p>${say(reader, 'app.cut.promise')}</p></header>
<noscript><p class="tool-status" data-kind="wrong">${say(reader, 'app.cut.no-script')}</p></noscript>
${draft(reader)}
${pick(reader)}
<p class="tool-status cut-status" role="status" aria-live="polite"></p>
<div class="cut-work" hidden>
${boardParts(reader, { picture: 'app.cut.photo', add: 'app.cut.add', wipe: 'app.cut.wipe' })}
${finish(reader)}
</div>
<footer class="cut-foot"><p class="cut-kept"></p><button type="button" class="plain" data-do="forget">${say(reader, 'app.cut.forget')}</button></footer>
${wordsElement({ ...boardWords(reader), ...words })}
</section>`;
}

function draft(reader: Language): Html {
  return html`<div class="cut-draft" hidden><p></p><div class="keys"><button type="button" class="key primary" data-do="continue">${say(reader, 'app.cut.continue')}</button><button type="button" class="key" data-do="forget">${say(reader, 'app.cut.forget')}</button></div></div>`;
}

function pick(reader: Language): Html {
  const field = (name: string, more: Html | string) =>
    html`<input type="file" class="out-of-sight" tabindex="-1" aria-hidden="true" accept="${PICTURES}" data-for="${name}"${more}>`;
  return html`<div class="cut-pick"><div class="keys"><button type="button" class="key primary" data-pick="file">${ICONS.photos}<span>${say(reader, 'app.cut.choose')}</span></button><button type="button" class="key only-touch" data-pick="camera">${ICONS.camera}<span>${say(reader, 'app.cut.camera')}</span></button></div><p class="only-mouse">${say(reader, 'app.cut.drop')}</p>${field('file', '')}${field('camera', html` capture="environment"`)}</div>`;
}

function finish(reader: Language): Html {
  return html`<div class="cut-finish">
<div class="cut-ground">${choices(
    say(reader, 'app.cut.background'),
    'ground',
    GROUNDS.map((value) => ({
      value,
      label: say(reader, `app.cut.ground-${value}`),
      isChosen: value === 'none',
    })),
  )}<label class="cut-colour" hidden><input type="color" name="ground-colour" value="#8fb8a8" aria-label="${say(reader, 'app.cut.colour')}"></label></div>
<div class="keys"><button type="button" class="key" data-do="before" aria-pressed="false">${ICONS.compare}<span>${say(reader, 'app.cut.before')}</span></button><button type="button" class="key" data-do="share" hidden>${ICONS.share}<span>${say(reader, 'app.cut.share')}</span></button><button type="button" class="key primary" data-do="save">${ICONS.download}<span>${say(reader, 'app.cut.save')}</span></button></div>
<div class="cut-hand-over" hidden><p>${say(reader, 'app.cut.hand-over')}</p><div class="keys">${USES.map(
    (use) =>
      html`<button type="button" class="key" data-as="${use}" hidden>${say(reader, `app.cut.as-${use}`)}</button>`,
  )}</div></div>
</div>`;
}
