import { DownloadError } from '../../core/chat/download-error.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { DeliveryError, type Destination, type Surface } from '../../core/chat/surface.ts';
import { localeOf } from '../../core/texts/locale.ts';
import { type Address, parseAddress } from './address.ts';
import type { ChatMessage } from './chat-message.ts';
import { LIMITS } from './limits.ts';
import type { PlaygroundOptions } from './options.ts';
import { isPersonPhoto } from './people.ts';
import { renderNotice } from './render/message.ts';
import type { TabSignals } from './tab-signals.ts';

type Needs = Pick<
  PlaygroundOptions,
  'transcript' | 'files' | 'now' | 'readMedia' | 'renderText'
> & {
  tabSignals: TabSignals;
};

/** Creates the playground surface. Messages are stored first, then the open tabs are woken. */
export function playgroundSurface(needs: Needs): Surface {
  const { tabSignals } = needs;
  return {
    name: 'playground',
    showsFromStore: true,
    directChat: (userId) => ({ chatId: userId, address: '{}' }),
    deliver: (to, replies) => translated(() => deliver(needs, to, replies)),
    busy: async (to, making) => tabSignals.busy(to.chatId, making),
    download: (ref, maxBytes) => download(needs, ref, maxBytes),
    discard: async (ref) => {
      const [of, id = ''] = ref.split(':', 2);
      if (of === 'upload') await needs.files.discard(id);
    },
    forget: (userId) =>
      translated(async () => {
        await needs.transcript.clear(userId);
        tabSignals.resync(userId);
      }),
  };
}

async function deliver(needs: Needs, to: Destination, replies: readonly Reply[]): Promise<string> {
  const { transcript, tabSignals } = needs;
  const address = parseAddress(to.address);
  const messages: { id: string; body: string }[] = [];
  let last = address.message;
  for (const [index, reply] of replies.entries()) {
    if (reply.mode === 'notice') {
      tabSignals.notice(to.chatId, renderNotice(reply, localeOf(to.locale), needs.renderText));
      continue;
    }
    const place = await placeFor(needs, to.chatId, address, reply, index);
    last = place.id;
    if (!place.write) continue;
    const chatMessage: ChatMessage = { from: 'alme', locale: to.locale, reply };
    messages.push({ id: place.id, body: JSON.stringify(chatMessage) });
  }
  if (messages.length > 0) {
    await transcript.put(to.chatId, messages);
    tabSignals.changed(to.chatId);
  }
  return JSON.stringify({ message: last } satisfies Address);
}

/** Finds the message id of a reply, and whether the message must be written. */
async function placeFor(
  needs: Needs,
  chatId: string,
  address: Address,
  reply: Reply,
  index: number,
): Promise<{ id: string; write: boolean }> {
  const { transcript, now } = needs;
  if (reply.mode === 'replace' && address.message) {
    const shown = await transcript.read(chatId, address.message);
    if (shown) return { id: shown.id, write: true };
  }
  if (!address.event) return { id: `a-${crypto.randomUUID()}`, write: true };
  const id = `a-${await digest(JSON.stringify([address.event, index, reply]))}`;
  const known = await transcript.read(chatId, id);
  if (!known) return { id, write: true };
  const repeated = now() - known.createdAt < LIMITS.redeliveryMs;
  return repeated ? { id, write: false } : { id: `a-${crypto.randomUUID()}`, write: true };
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash).subarray(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Reads a file of the chat: `upload:ID`, or `person:ID` for a demo person's photo. */
async function download(needs: Needs, ref: string, maxBytes: number): Promise<Uint8Array> {
  const [of, id = ''] = ref.split(':', 2);
  const reading = of === 'person' ? personPhoto(needs, id) : needs.files.take(id);
  const bytes = await reading.catch((cause: unknown) => {
    throw new DownloadError('unavailable', { cause });
  });
  if (!bytes) throw new DownloadError('gone');
  if (bytes.byteLength > maxBytes) throw new DownloadError('too-large');
  return bytes;
}

async function personPhoto(needs: Needs, id: string): Promise<Uint8Array | null> {
  if (!isPersonPhoto(id)) return null;
  const found = await needs.readMedia({ of: 'person', id });
  return found && 'bytes' in found ? found.bytes : null;
}

/**
 * Runs a job and converts its errors.
 * @throws {DeliveryError} `unavailable`, the only failure of this surface
 */
async function translated<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (cause) {
    if (cause instanceof DeliveryError) throw cause;
    throw new DeliveryError('unavailable', { cause });
  }
}
