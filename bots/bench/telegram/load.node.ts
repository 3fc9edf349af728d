import { Agent, request } from 'node:http';
import type { Update } from 'grammy/types';

/** As many connections as Telegram is told to open to a webhook. */
const CONNECTIONS = 40;

/** The load of a throughput measurement. */
export type Load = {
  /** Sends updates to a webhook, `CONNECTIONS` at a time. @throws when one is not taken */
  send(url: string, updates: readonly Update[]): Promise<void>;
};

/** Opens the load of a throughput measurement. */
export function openLoad(secret: string): Load {
  return {
    async send(url, updates) {
      // Connections of its own each time: one that idled may just be closing at the other end.
      const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
      const waiting = updates[Symbol.iterator]();
      const sendOn = async () => {
        for (const update of waiting) await post(agent, url, secret, JSON.stringify(update));
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, sendOn)).finally(() => agent.destroy());
    },
  };
}

function post(agent: Agent, url: string, secret: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': secret,
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`an update was answered with ${response.statusCode}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
