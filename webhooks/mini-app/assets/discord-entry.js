// The way in from Discord: asks for an authorization code, signs in by it, and holds the app in a frame, so
// that this page, which Discord speaks to, stays.

import { connect } from './discord.js';

const status = document.querySelector('#entry');
const frame = document.querySelector('.activity');
const applicationId = status.dataset.application;
const frameId = new URLSearchParams(location.search).get('frame_id');

try {
  const command = await connect({ applicationId, frameId });
  const code = await codeOf(command);
  if (code === null) status.textContent = status.dataset.declined;
  else await enter(code, command);
} catch {
  status.textContent = status.dataset.failed;
}

/** Asks Discord for a code; null where its user does not want to. */
async function codeOf(command) {
  try {
    const asked = { client_id: applicationId, response_type: 'code', state: '', prompt: 'none' };
    const { code } = await command('AUTHORIZE', { ...asked, scope: ['identify'] });
    return code;
  } catch {
    return null;
  }
}

async function enter(code, command) {
  const answer = await fetch('/app/discord', {
    method: 'POST',
    body: code,
    headers: { 'content-type': 'text/plain' },
  });
  const { onTo, said } = await answer.json();
  if (!answer.ok) {
    status.textContent = said;
    return;
  }
  // A link out of the app is opened by Discord, which asks first: a frame cannot.
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (typeof data?.openOutside !== 'string' || !data.openOutside.startsWith('https://')) return;
    command('OPEN_EXTERNAL_LINK', { url: data.openOutside }).catch(() => undefined);
  });
  frame.src = onTo;
  frame.hidden = false;
  status.closest('main').hidden = true;
}
