import type { API } from '@discordjs/core/http-only';
import { MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../../core/chat/reply.ts';
import { type Address, liveToken } from './address.ts';
import { ATTACHMENT_BYTES } from './limits.ts';
import type { OutgoingMessage } from './render.ts';

/** A route that shows a message to a user. */
export type DeliveryRoute = {
  /** Whether the route leads to the direct chat, where the user can write and send photos. */
  dm: boolean;
  /** The file size limit of the route, in bytes. */
  limit: number;
  /** Whether the route uses the interaction's token, so that a 404 can be false. */
  byToken: boolean;
  /**
   * Shows the message.
   * @returns the address of the shown message
   */
  go(message: OutgoingMessage): Promise<Address>;
};

/**
 * Lists the routes for a reply, best first: edit, follow-up, message in the direct chat. No route
 * posts to a server's channel, where others would see the message.
 * @param now milliseconds since the epoch
 */
export function deliveryRoutes(
  api: API,
  mode: Reply['mode'],
  address: Address,
  now: number,
): DeliveryRoute[] {
  const credentials = liveToken(address, now);
  const routes: DeliveryRoute[] = [];
  if (credentials && address.target !== null && (address.pending || mode === 'replace'))
    routes.push(edit(api, credentials, address, address.target));
  if (mode === 'replace' && !address.pending && !address.ephemeral && address.dm)
    routes.push(...editInChat(api, address));
  if (credentials) routes.push(followUp(api, credentials, address, mode === 'notice'));
  if (address.dm && address.channel !== null) routes.push(post(api, address, address.channel));
  routes.push(direct(api, address));
  return routes;
}

type Credentials = { application: string; token: string };

function edit(api: API, credentials: Credentials, address: Address, target: string): DeliveryRoute {
  return {
    dm: address.dm,
    limit: address.limit,
    byToken: true,
    async go(message) {
      const shown = await api.webhooks.editMessage(
        credentials.application,
        credentials.token,
        target,
        message,
      );
      return { ...address, message: shown.id, pending: false };
    },
  };
}

function editInChat(api: API, address: Address): DeliveryRoute[] {
  const { channel, message: id } = address;
  if (channel === null || id === null) return [];
  return [
    {
      dm: true,
      limit: ATTACHMENT_BYTES,
      byToken: false,
      async go(message) {
        await api.channels.editMessage(channel, id, message);
        return address;
      },
    },
  ];
}

function followUp(
  api: API,
  credentials: Credentials,
  address: Address,
  passing: boolean,
): DeliveryRoute {
  const ephemeral = passing || !address.dm;
  return {
    dm: address.dm,
    limit: address.limit,
    byToken: true,
    async go(message) {
      const flags = ephemeral ? message.flags | MessageFlags.Ephemeral : message.flags;
      const body = { ...message, flags, wait: true } as const;
      const shown = await api.webhooks.execute(credentials.application, credentials.token, body);
      return { ...address, ephemeral, target: shown.id, message: shown.id, pending: false };
    },
  };
}

function post(api: API, address: Address, channel: string): DeliveryRoute {
  return {
    dm: true,
    limit: ATTACHMENT_BYTES,
    byToken: false,
    async go(message) {
      const shown = await api.channels.createMessage(channel, once(message));
      return inChat(address, channel, shown.id);
    },
  };
}

/** A message that Discord takes once however often the client sends it: a nonce has 25 characters at most. */
const once = <Message extends object>(message: Message) => ({
  ...message,
  nonce: crypto.randomUUID().replaceAll('-', '').slice(0, 25),
  enforce_nonce: true,
});

function direct(api: API, address: Address): DeliveryRoute {
  return {
    dm: true,
    limit: ATTACHMENT_BYTES,
    byToken: false,
    async go(message) {
      const chat = await api.users.createDM(address.user);
      const shown = await api.channels.createMessage(chat.id, once(message));
      return inChat(address, chat.id, shown.id);
    },
  };
}

/**
 * Builds the address of a message in the direct chat, which is edited there with or without a
 * token.
 */
function inChat(address: Address, channel: string, message: string): Address {
  return {
    ...address,
    channel,
    message,
    dm: true,
    ephemeral: false,
    limit: ATTACHMENT_BYTES,
    token: null,
    expires: 0,
    target: null,
    pending: false,
  };
}
