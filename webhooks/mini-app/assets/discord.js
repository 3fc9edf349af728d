// Speaks with Discord's app around an activity, by its protocol of messages between windows
// (https://docs.discord.com/developers/activities/how-activities-work). No script of Discord's is loaded.

const PAGES = ['https://discord.com', 'https://ptb.discord.com', 'https://canary.discord.com'];
const HANDSHAKE = 0;
const FRAME = 1;
const CLOSE = 2;

/**
 * Connects with the Discord that has opened this page.
 * @param {{ applicationId: string, frameId: string }} of `frameId` from the address of the page
 * @returns {Promise<(cmd: string, args: object) => Promise<object>>} sends a command, and gives what Discord
 *   answers; rejects with what it refuses
 */
export function connect({ applicationId, frameId }) {
  const discord = window.parent.opener ?? window.parent;
  const waiting = new Map();
  let origin = null;
  const command = (cmd, args) =>
    new Promise((resolve, reject) => {
      const nonce = crypto.randomUUID();
      waiting.set(nonce, { resolve, reject });
      discord.postMessage([FRAME, { cmd, args, nonce }], origin);
    });
  return new Promise((ready, lost) => {
    addEventListener('message', (event) => {
      const isDiscord = event.source === discord && PAGES.includes(event.origin);
      if (!isDiscord || !Array.isArray(event.data)) return;
      const [opcode, said] = event.data;
      if (opcode === CLOSE) {
        const gone = new Error('Discord has closed the activity');
        lost(gone);
        for (const { reject } of waiting.values()) reject(gone);
        return waiting.clear();
      }
      if (opcode !== FRAME || typeof said !== 'object' || said === null) return;
      if (said.cmd === 'DISPATCH' && said.evt === 'READY' && origin === null) {
        origin = event.origin;
        return ready(command);
      }
      const asked = event.origin === origin ? waiting.get(said.nonce) : undefined;
      waiting.delete(said.nonce);
      if (said.evt === 'ERROR') asked?.reject(said.data);
      else asked?.resolve(said.data);
    });
    const hello = { v: 1, encoding: 'json', client_id: applicationId, frame_id: frameId };
    for (const page of pagesAround()) discord.postMessage([HANDSHAKE, hello], page);
  });
}

/** Discord's page around this one; all of them where the browser does not say which. */
function pagesAround() {
  const from = document.referrer === '' ? '' : new URL(document.referrer).origin;
  return PAGES.includes(from) ? [from] : PAGES;
}
