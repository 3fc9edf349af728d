import { html, raw } from 'hono/html';
import type { Text } from '../../../core/texts/text.ts';
import { type Assets, assetUrl } from '../../../core/web/assets.ts';
import { ICONS, LENS, WORDMARK } from '../../../core/web/icons.ts';
import type { Html } from '../../../core/web/spans.ts';
import { LIMITS } from '../limits.ts';
import { PEOPLE } from '../people.ts';
import { type Chrome, chromeIn } from '../texts.ts';
import { renderPeople } from './demo.ts';
import { plain, type RenderContext } from './render-context.ts';

/** The data of the playground's page. */
export type PageFacts = {
  renderContext: RenderContext;
  nonce: string;
  assets: Assets;
  commands: readonly { name: string; description: Text }[];
  /** Rendered messages, oldest first. */
  messages: readonly string[];
  /** The newest revision among the messages; the stream resumes after it. */
  revision: number;
  uploadBytes: number;
  /** How long something spoken may be, in seconds; null while nobody can write it down. */
  spokenSeconds: number | null;
};

const MEGABYTE = 1024 * 1024;
const ASSETS = '/playground/assets';
const STYLES = [
  'tokens',
  'chat',
  'messages',
  'media',
  'keys',
  'faces',
  'progress',
  'composer',
  'sheets',
];

/**
 * The inline script that runs first: it applies the chosen colours and keeps taps until the scripts
 * are loaded.
 */
const FIRST = `{
const root = document.documentElement;
root.classList.remove('no-script');
globalThis.earlyTaps = [];
addEventListener('click', ({ target }) => globalThis.earlyTaps?.push(target));
addEventListener('submit', (event) => event.preventDefault());
try {
  const theme = localStorage.getItem('alme-theme');
  if (theme) root.dataset.theme = theme;
} catch {}
}`;

const scripts = (assets: Assets) => [...assets.keys()].filter((name) => name.endsWith('.js'));

/** Builds the import map from plain script names to versioned addresses. */
function importMap(assets: Assets): string {
  const imports = scripts(assets).map((name) => [
    `${ASSETS}/${name}`,
    assetUrl(ASSETS, assets, name),
  ]);
  return JSON.stringify({ imports: Object.fromEntries(imports) });
}

/** Renders the whole page of the chat. */
export function renderPage(facts: PageFacts): Html {
  const { renderContext, assets, nonce } = facts;
  const chrome = chromeIn(renderContext.locale);
  const url = (name: string) => assetUrl(ASSETS, assets, name);
  return html`<!doctype html>
<html lang="${renderContext.locale}" class="no-script">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f3eee5" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#120d0c" media="(prefers-color-scheme: dark)">
<title>alme · playground</title>
<link rel="icon" href="${url('lens.svg')}" type="image/svg+xml">
${STYLES.map((name) => html`<link rel="stylesheet" href="${url(`${name}.css`)}">`)}
<script nonce="${nonce}">${raw(FIRST)}</script>
<script type="importmap" nonce="${nonce}">${raw(importMap(assets))}</script>
${scripts(assets).map((name) => html`<link rel="modulepreload" href="${url(name)}">`)}
<script type="module" src="${url('chat.js')}"></script>
</head>
<body>
<a class="skip" href="#text">${chrome.write}</a>
<div class="room">
${side(facts, chrome)}
<main class="desk">
${bar(chrome)}
<div class="roll" id="roll">
${hello(chrome, facts.messages.length > 0)}
<noscript><p class="no-script-note">${chrome['no-script']}</p></noscript>
<div class="log" id="log" role="log" aria-label="${chrome.chat}" aria-live="polite" aria-relevant="additions" data-revision="${facts.revision}">${facts.messages.map((message) => raw(message))}</div>
<div class="wait" id="wait" role="status" hidden><span class="perforation" aria-hidden="true"><i></i><i></i><i></i></span><span class="wait-words">${chrome.working}</span></div>
</div>
${composer(chrome, facts.spokenSeconds)}
</main>
</div>
${sheets(facts, chrome)}
<script type="application/json" id="words">${raw(words(facts, chrome))}</script>
</body>
</html>`;
}

function side(facts: PageFacts, chrome: Chrome): Html {
  return html`<aside class="side"><a class="brand" href="/">${WORDMARK}</a><p class="tagline">${chrome.tagline}</p>
<nav class="index" aria-label="${chrome.commands}">${commandList(facts)}</nav>
<p class="fine"><a href="/terms">${chrome.terms}</a><a href="/privacy">${chrome.privacy}</a><a href="/playground/access">${chrome.access}</a></p></aside>`;
}

function commandList(facts: PageFacts): Html {
  return html`${facts.commands.map(
    ({ name, description }) =>
      html`<button type="button" class="command" data-command="${name}"><code>/${name}</code><span>${plain(description, facts.renderContext)}</span></button>`,
  )}`;
}

function bar(chrome: Chrome): Html {
  return html`<header class="bar"><a class="brand" href="/">${WORDMARK}</a><span class="bar-gap"></span>
<button type="button" class="round" id="theme" aria-label="${chrome.theme}">${ICONS.theme}</button>
<button type="button" class="round only-small" id="menu" aria-label="${chrome.commands}" aria-haspopup="dialog">${ICONS.menu}</button></header>`;
}

function hello(chrome: Chrome, hidden: boolean): Html {
  return html`<section class="hello" id="hello"${hidden ? raw(' hidden') : ''}><div class="fan" aria-hidden="true">${PEOPLE.map(
    (person) =>
      html`<img src="/playground/people/${person}_front.jpg" alt="" width="240" height="300">`,
  )}</div><h1>${chrome.tagline}</h1><p>${chrome.intro}</p>
<button type="button" class="key primary big" id="start" data-command="start">${LENS}<span>${chrome.start}</span></button></section>`;
}

function composer(chrome: Chrome, spokenSeconds: number | null): Html {
  return html`<div class="foot"><button type="button" class="latest" id="latest" aria-label="${chrome.latest}" hidden><span class="latest-words"></span>${ICONS.down}</button>
<div class="toasts" id="toasts" role="status" aria-live="polite"></div>
<p class="offline" id="offline" role="status"></p>
<form class="composer" id="composer" autocomplete="off">
<div class="suggestions" id="suggestions" role="listbox" aria-label="${chrome.commands}" hidden></div>
<div class="tray" id="tray" hidden></div>
<div class="recording" id="recording" hidden><span role="status">${chrome.recording}</span><time id="recorded"></time><button type="button" class="round" id="drop-recording" aria-label="${chrome['drop-recording']}">${ICONS.close}</button></div>
<div class="line">
<button type="button" class="round" id="attach" aria-label="${chrome['add-photos']}" aria-haspopup="dialog">${ICONS.plus}</button>
<button type="button" class="round slash" id="slash" aria-label="${chrome.commands}">${ICONS.slash}</button>
<label class="out-of-sight" for="text">${chrome.write}</label>
<textarea id="text" rows="1" maxlength="${LIMITS.textCharacters}" placeholder="${chrome.write}" enterkeyhint="send" aria-controls="suggestions" aria-autocomplete="list"></textarea>
${spokenSeconds === null ? '' : html`<button type="button" class="round speak" id="speak" aria-label="${chrome.speak}" aria-pressed="false">${ICONS.microphone}</button>`}
<button type="submit" class="round send" id="send" aria-label="${chrome.send}">${ICONS.send}</button>
</div></form></div>
<input type="file" id="files" accept="image/*,video/*,.heic,.heif,.hif,.jfif" multiple class="out-of-sight" tabindex="-1" aria-label="${chrome['choose-photos']}">
<input type="file" id="sounds" accept="audio/*,.oga,.opus" class="out-of-sight" tabindex="-1" aria-label="${chrome['choose-recording']}">
<div class="drop" id="drop" aria-hidden="true"><span>${LENS}${chrome.drop}</span></div>`;
}

function sheets(facts: PageFacts, chrome: Chrome): Html {
  const closer = html`<button type="button" class="round closer" data-close aria-label="${chrome.close}">${ICONS.close}</button>`;
  return html`<dialog class="sheet-dialog" id="commands" aria-label="${chrome.commands}"><header><h2>${chrome.commands}</h2>${closer}</header><div class="index">${commandList(facts)}</div><p class="fine"><a href="/terms">${chrome.terms}</a><a href="/privacy">${chrome.privacy}</a><a href="/playground/access">${chrome.access}</a></p></dialog>
<dialog class="sheet-dialog" id="attachments" aria-label="${chrome['add-photos']}"><header><h2>${chrome['add-photos']}</h2>${closer}</header><button type="button" class="key primary" id="choose">${ICONS.photos}<span>${chrome['choose-photos']}</span></button>${facts.spokenSeconds === null ? '' : html`<button type="button" class="key" id="choose-recording">${ICONS.microphone}<span>${chrome['choose-recording']}</span></button>`}${renderPeople(chrome)}</dialog>
<dialog class="lightbox" id="lightbox" aria-label="${chrome.enlarge}"><img alt="" id="lightbox-image"><div class="lightbox-bar"><button type="button" class="key" id="lightbox-before" aria-label="${chrome.before}">${ICONS.before}</button><a class="key" id="lightbox-save" download>${ICONS.download}<span>${chrome.download}</span></a><button type="button" class="key" id="lightbox-close" data-close autofocus>${ICONS.close}<span>${chrome.close}</span></button><button type="button" class="key" id="lightbox-after" aria-label="${chrome.after}">${ICONS.next}</button></div></dialog>`;
}

/** Builds the JSON data of the script, escaped for its element. */
function words(facts: PageFacts, chrome: Chrome): string {
  return JSON.stringify({
    chrome,
    uploadBytes: facts.uploadBytes,
    uploadMegabytes: Math.floor(facts.uploadBytes / MEGABYTE),
    files: LIMITS.filesAMessage,
    spokenSeconds: facts.spokenSeconds,
    commands: facts.commands.map(({ name, description }) => ({
      name,
      description: plain(description, facts.renderContext),
    })),
  }).replaceAll('<', '\\u003c');
}
