// Speaks with Telegram's app around this page, by the events that Telegram documents
// (https://core.telegram.org/api/web-events). No script of Telegram's is loaded.

const WEB = 'https://web.telegram.org';
const KEPT = 'alme-telegram';

/** Sends an event to Telegram. */
export function post(type, data = {}) {
  if (window.TelegramWebviewProxy)
    window.TelegramWebviewProxy.postEvent(type, JSON.stringify(data));
  else if (window.parent !== window)
    window.parent.postMessage(JSON.stringify({ eventType: type, eventData: data }), WEB);
}

const heard = new EventTarget();
const receive = (type, data) => heard.dispatchEvent(new CustomEvent(type, { detail: data }));
/** Hears an event of Telegram's. */
export const hear = (type, then) => heard.addEventListener(type, ({ detail }) => then(detail));

window.Telegram = { WebView: { receiveEvent: receive } };
addEventListener('message', ({ origin, data }) => {
  if (origin !== WEB || typeof data !== 'string') return;
  try {
    const { eventType, eventData } = JSON.parse(data);
    if (typeof eventType === 'string') receive(eventType, eventData);
  } catch {
    // Others speak to frames, too.
  }
});

/** Keeps the colours that Telegram has handed over for the pages that follow in this tab. */
export const keepTheme = (json) => {
  try {
    sessionStorage.setItem(KEPT, json);
  } catch {
    // Without storage the pages have their own colours.
  }
};

/** Whether this tab was opened by Telegram. */
export function isInside() {
  try {
    return sessionStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

const COLOURS = {
  bg_color: '--paper',
  secondary_bg_color: '--paper-deep',
  section_bg_color: '--sheet',
  text_color: '--ink',
  hint_color: '--ink-soft',
  section_separator_color: '--line',
  button_color: '--safelight',
  button_text_color: '--on-safelight',
  destructive_text_color: '--danger',
};
const COLOUR = /^#[0-9a-f]{6}$/i;

/** Gives the pages Telegram's colours. @param {Record<string, unknown>} theme */
export function applyTheme(theme) {
  const root = document.documentElement;
  const at = (name) => (COLOUR.test(String(theme[name])) ? String(theme[name]) : null);
  const ground = at('bg_color');
  if (ground === null) return;
  const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(ground.slice(i, i + 2), 16));
  root.dataset.theme = 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  for (const [name, variable] of Object.entries(COLOURS)) {
    const colour = at(name);
    if (colour) root.style.setProperty(variable, colour);
  }
  // What Telegram leaves out is mixed from what it has said, so that no colour of ours stands among its own.
  const mixed = (percent) => `color-mix(in srgb, var(--ink) ${percent}%, var(--paper))`;
  const without = (name, variable, value) => {
    if (!at(name)) root.style.setProperty(variable, value);
  };
  without('section_bg_color', '--sheet', at('secondary_bg_color') ?? mixed(6));
  without('secondary_bg_color', '--paper-deep', mixed(10));
  without('hint_color', '--ink-soft', mixed(70));
  without('section_separator_color', '--line', mixed(18));
  root.style.setProperty('--glow', 'transparent');
}

/** Applies the colours that were kept. */
export function applyKeptTheme() {
  try {
    applyTheme(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}'));
  } catch {
    // What is kept there is nobody's but ours; where it is broken, the pages have their own colours.
  }
}
