import type { API } from '@discordjs/core/http-only';
import { MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../../core/chat/reply.ts';
import { type Address, liveToken } from './address.ts';
import { ATTACHMENT_BYTES } from './limits.ts';
import type { OutgoingMessage } from './render.ts';

/** One way of bringing a message to a person. */
export type DeliveryRoute = {
  /** A direct chat, where one can write and send photos. */
  dm: boolean;
  /** Largest file this way takes, in bytes. */
  limit: number;
  /** Passing by token: a 404 can be false. */
  byToken: boolean;
  /** @returns the address of the message that is there now */
  go(message: OutgoingMessage): Promise<Address>;
};

/**
 * The ways in which a reply can be shown, best first: by edit, by follow-up, by message in the direct
 * chat. Never by a message in a server's channel, since others would see it.
 */
export function deliveryRoutes(
  api: API,
  mode: Reply['mode'],
  address: Address,
  now: number,
): DeliveryRoute[] {
  const live = liveToken(address, now);
  const ways: DeliveryRoute[] = [];
  if (live && address.target !== null && (address.pending || mode === 'replace'))
    ways.push(edit(api, live, address, address.target));
  if (mode === 'replace' && !address.pending && !address.ephemeral && address.dm)
    ways.push(...editInChat(api, address));
  if (live) ways.push(followUp(api, live, address, mode === 'notice'));
  if (address.dm && address.channel !== null) ways.push(post(api, address, address.channel));
  ways.push(direct(api, address));
  return ways;
}

type Live = { application: string; token: string };

function edit(api: API, live: Live, address: Address, target: string): DeliveryRoute {
  return {
    dm: address.dm,
    limit: address.limit,
    byToken: true,
    async go(message) {
      const shown = await api.webhooks.editMessage(live.application, live.token, target, message);
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

function followUp(api: API, live: Live, address: Address, passing: boolean): DeliveryRoute {
  const ephemeral = passing || !address.dm;
  return {
    dm: address.dm,
    limit: address.limit,
    byToken: true,
    async go(message) {
      const flags = ephemeral ? message.flags | MessageFlags.Ephemeral : message.flags;
      const body = { ...message, flags, wait: true } as const;
      const shown = await api.webhooks.execute(live.application, live.token, body);
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
      const shown = await api.channels.createMessage(channel, message);
      return inChat(address, channel, shown.id);
    },
  };
}

function direct(api: API, address: Address): DeliveryRoute {
  return {
    dm: true,
    limit: ATTACHMENT_BYTES,
    byToken: false,
    async go(message) {
      const chat = await api.users.createDM(address.user);
      const shown = await api.channels.createMessage(chat.id, message);
      return inChat(address, chat.id, shown.id);
    },
  };
}

/** A message that stands in the direct chat is edited there, with or without a token. */
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
