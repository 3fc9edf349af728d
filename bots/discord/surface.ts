import type { API } from '@discordjs/core/http-only';
import { mayWorkLater } from '../../core/chat/deliver.ts';
import {
  deliveryKey,
  openPartialDeliveries,
  type PartialDeliveries,
} from '../../core/chat/partial-deliveries.ts';
import type { Reply } from '../../core/chat/reply.ts';
import {
  DeliveryError,
  type Destination,
  type ReadMedia,
  type Surface,
} from '../../core/chat/surface.ts';
import type { OutsideFetch } from '../../core/http/outside-fetch.ts';
import type { Log } from '../../core/log.ts';
import { localeOf } from '../../core/texts/locale.ts';
import {
  type Address,
  beside,
  chatIdOf,
  isDirectChat,
  personOnly,
  readAddress,
} from './address.ts';
import { type DeferredReplies, openDeferredReplies } from './deferred-replies.ts';
import { classifyFailure, type DeliveryFailure } from './delivery-errors.ts';
import { type DeliveryRoute, deliveryRoutes } from './delivery-routes.ts';
import { fetchFile } from './download.ts';
import { ATTACHMENT_BYTES } from './limits.ts';
import { type LoadedMedia, loadMedia, type Shrink } from './media.ts';
import { publish, retract, revise } from './public-posts.ts';
import type { OutgoingMessage } from './render.ts';
import { renderWithin } from './render-within.ts';
import { simpler } from './simpler.ts';

/** Pauses before a call is repeated after a 404, in milliseconds. */
const AGAIN_AFTER_MS = [200, 800] as const;

/** The parts of the Discord surface. */
export type DiscordSurfaceOptions = {
  api: API;
  /** The API address before `/v10`; files from there may be downloaded too, for test servers. */
  apiRoot: string;
  readMedia: ReadMedia;
  /** Shrinks pictures above Discord's file size limit. */
  shrink: Shrink;
  log: Log;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Waits for a time in milliseconds. */
  pause: (ms: number) => Promise<void>;
  fetchOutside: OutsideFetch;
};

/**
 * Creates the Discord surface. Replies are shown as Components V2, by edit, follow-up or direct
 * message.
 */
export function discordSurface(options: DiscordSurfaceOptions): Surface {
  const deferredReplies = openDeferredReplies(options.api, options.now);
  const unfinished = openPartialDeliveries<Address>(options.now);
  return {
    name: 'discord',
    fileBytes: ATTACHMENT_BYTES,
    isDirect: isDirectChat,
    directChat: (userId) => ({
      chatId: chatIdOf({ dm: true, channelId: null, userId }),
      address: JSON.stringify(personOnly(userId)),
    }),
    deliver: (to, replies) => deliver({ ...options, deferredReplies, unfinished }, to, replies),
    busy: (to) => busy(options, to),
    addressBeside: (address) => JSON.stringify(beside(readAddress(address, ''))),
    download: (ref, maxBytes) => fetchFile(options, ref, maxBytes),
    publish: (post) => publish(options, post),
    postsOnce: true,
    revise: (at, reply, locale) => revise(options, at, reply, locale),
    retract: (at) => retract(options, at),
  };
}

type Working = DiscordSurfaceOptions & {
  deferredReplies: DeferredReplies;
  unfinished: PartialDeliveries<Address>;
};

async function deliver(
  options: Working,
  to: Destination,
  replies: readonly Reply[],
): Promise<string> {
  const { deferredReplies, unfinished } = options;
  const key = deliveryKey(to, replies);
  const earlier = unfinished.take(key);
  let messages = earlier?.messages ?? 0;
  let address =
    earlier?.address ?? (await deferredReplies.settle(readAddress(to.address, to.userId)));
  // A remark stays in the chat here, and the pressed message shows in a moment what this one says.
  const shownReplies = address.pending ? replies : replies.filter((reply) => !reply.ahead);
  try {
    for (const reply of shownReplies.slice(messages)) {
      const loaded = await loadMedia(reply, options.readMedia);
      const { pending, token } = address;
      address = await show(options, address, reply, loaded, to.locale);
      if (pending) deferredReplies.note(token);
      messages += 1;
    }
  } catch (cause) {
    if (!(cause instanceof DeliveryError) || mayWorkLater(cause))
      unfinished.note(key, { messages, address });
    if (!(cause instanceof DeliveryError)) throw cause;
    const unshown = shownReplies.length - messages;
    throw Object.assign(cause, { unshown, address: JSON.stringify(address) });
  }
  if (address.pending) address = await withdraw(options, address);
  return JSON.stringify(address);
}

/**
 * Shows a reply by the first route that works. What Discord refuses of it is said more simply; files that
 * it takes in no form are linked.
 * @throws {DeliveryError} `refused` where no form of it is taken
 */
async function show(
  options: DiscordSurfaceOptions,
  address: Address,
  reply: Reply,
  loaded: readonly LoadedMedia[],
  locale: string,
  asLinks = false,
): Promise<Address> {
  let last: unknown;
  for (const route of deliveryRoutes(options.api, reply.mode, address, options.now())) {
    const by = asLinks ? { ...route, limit: 0 } : route;
    try {
      return await deliverBy(options, by, address, reply, loaded, locale);
    } catch (cause) {
      const setback = classifyFailure(cause);
      if (setback instanceof DeliveryError) throw setback;
      const plain = setback === 'plainly' ? simpler(reply) : null;
      if (plain) {
        options.log.error({ err: cause }, 'refused: said more simply');
        return show(options, address, plain, sameMedia(loaded, plain), locale, asLinks);
      }
      if (!isAboutRoute(setback)) {
        const files = loaded.some(({ file }) => file !== null);
        if (asLinks || !files) throw new DeliveryError('refused', { cause });
        options.log.error({ err: cause }, 'files refused in every form');
        return show(options, address, reply, loaded, locale, true);
      }
      last = cause;
      options.log.debug({ setback }, 'another route of delivery');
    }
  }
  throw new DeliveryError('blocked', { cause: last });
}

const isAboutRoute = (way: Exclude<DeliveryFailure, DeliveryError>): boolean =>
  way === 'next' || way === 'again';

/** The loaded media of the simpler form of a reply, which says of each how it is shown. */
const sameMedia = (loaded: readonly LoadedMedia[], { media = [] }: Reply): LoadedMedia[] =>
  loaded.map((one, index) => ({ ...one, media: media[index] ?? one.media }));

/** Shows a reply by one route; further pages follow the first. */
async function deliverBy(
  options: DiscordSurfaceOptions,
  route: DeliveryRoute,
  from: Address,
  reply: Reply,
  loaded: readonly LoadedMedia[],
  locale: string,
): Promise<Address> {
  const frame = { locale: localeOf(locale), dm: route.dm, limit: route.limit };
  const pages = await renderWithin(options, reply, loaded, frame, route.limit);
  let address = from;
  for (const [index, page] of pages.entries()) {
    const next =
      index === 0 ? route : deliveryRoutes(options.api, 'send', address, options.now())[0];
    if (!next) break;
    const share = Math.floor(frame.limit / (loaded.length + 1));
    const canBeLighter = loaded.some(({ file }) => file !== null && file.byteLength > share);
    const lighter = async () =>
      canBeLighter
        ? (await renderWithin(options, reply, loaded, { ...frame, limit: share }, share))[index]
        : undefined;
    address = await sendWithRetries(options, next, page, lighter);
  }
  // A remark in passing is not what a later replacement changes.
  return reply.mode === 'notice' && !from.pending ? from : address;
}

/** Sends a message, again after a 404 that may be false, and lighter when it is too large. */
async function sendWithRetries(
  { pause }: DiscordSurfaceOptions,
  route: DeliveryRoute,
  message: OutgoingMessage,
  lighter: () => Promise<OutgoingMessage | undefined>,
): Promise<Address> {
  let outgoing = message;
  let isLighter = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await route.go(outgoing);
    } catch (cause) {
      const setback = classifyFailure(cause);
      const wait = AGAIN_AFTER_MS[attempt];
      const tooLarge = setback === 'smaller' && outgoing.files.length > 0 && !isLighter;
      const reduced = tooLarge ? await lighter() : undefined;
      if (reduced) {
        outgoing = reduced;
        isLighter = true;
      } else if (setback === 'again' && route.byToken && wait !== undefined) await pause(wait);
      else throw cause;
    }
  }
}

/** Deletes the pending reply of an interaction that gets no message. */
async function withdraw({ api, now }: DiscordSurfaceOptions, address: Address): Promise<Address> {
  const { application, token, target } = address;
  if (application !== null && token !== null && target !== null && now() < address.expires)
    await api.webhooks.deleteMessage(application, token, target).catch(() => undefined);
  return { ...address, pending: false, target: null };
}

/** Shows typing in the direct chat; elsewhere the deferred reply already shows activity. */
async function busy({ api }: DiscordSurfaceOptions, to: Destination): Promise<void> {
  const { dm, channel } = readAddress(to.address, to.userId);
  if (dm && channel !== null) await api.channels.showTyping(channel).catch(() => undefined);
}
