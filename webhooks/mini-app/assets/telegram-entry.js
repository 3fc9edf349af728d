// The way in from Telegram: what Telegram has signed stands behind the # of the address, which no server sees.

import { applyTheme, keepTheme, post } from './telegram.js';

const handed = new URLSearchParams(location.hash.slice(1));
const status = document.querySelector('#entry');
const theme = handed.get('tgWebAppThemeParams') ?? '{}';
keepTheme(theme);
try {
  applyTheme(JSON.parse(theme));
} catch {
  // Then the page has its own colours.
}
post('web_app_ready');
post('web_app_expand');

try {
  const answer = await fetch('/app/telegram', {
    method: 'POST',
    body: handed.get('tgWebAppData') ?? '',
    headers: { 'content-type': 'text/plain' },
  });
  const { onTo, said } = await answer.json();
  if (answer.ok) location.replace(onTo);
  else status.textContent = said;
} catch {
  status.textContent = status.dataset.failed;
}
