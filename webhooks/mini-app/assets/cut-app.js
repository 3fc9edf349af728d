// The tool that removes backgrounds, inside the app: its result can be handed over to the chat.

import { mountCutter } from './cutter.js';
import { openDrafts } from './drafts.js';

const drafts = openDrafts();

/** The names of pictures that were sent and whose answer did not come, by their content. */
const unanswered = new Map();

/** Names a sending: the same picture tried again after a lost answer has its name again, and counts once. */
async function nameOf(blob, as) {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  const content = `${as} ${new Uint8Array(digest).join(' ')}`;
  if (!unanswered.has(content)) unanswered.set(content, crypto.randomUUID());
  return { content, once: unanswered.get(content) };
}

/** Sends the picture into the chat, and goes on there: nothing of it is left here then. */
async function onResult(blob, as) {
  const { content, once } = await nameOf(blob, as);
  const query = new URLSearchParams({ as, once });
  const answer = await fetch(`/app/upload?${query}`, {
    method: 'POST',
    body: blob,
    headers: { 'content-type': blob.type },
  });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  const { onTo } = await answer.json();
  unanswered.delete(content);
  await (await drafts).remove('cut');
  location.assign(onTo);
}

mountCutter(document.querySelector('.cut'), { onResult, drafts });
