import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { textUpdate } from '../telegram/updates.ts';
import type { Send, Sent } from './requests.ts';

/** The most connections that Telegram can be told to open to a webhook, here to each Worker. */
const CONNECTIONS = 100;
const REPEAT_EVERY = 50;
const AGAIN_AFTER_MS = 500;
/** How long an update is sent again and again. */
const GIVE_UP_MS = 90_000;
const ANSWER_LIMIT_MS = 30_000;
const TICK_MS = 5;

let nextPerson = 5_000_000_000;

/**
 * Sends updates of ever new people at a given rate, as far as connections are free, and each again until it is
 * taken. Some are sent to two Workers at once, as if the answer to the first had been lost.
 */
export async function sendAll({ urls, secret, rate, seconds }: Send): Promise<Sent> {
  const agents = urls.map(() => new Agent({ keepAlive: true, maxSockets: CONNECTIONS }));
  const sent: Sent = {
    updateIds: [],
    repeated: 0,
    waitsMs: [],
    refused: {},
    givenUp: 0,
    tookMs: 0,
  };
  const flying = new Set<Promise<void>>();
  const deliver = (body: string, to: number): void => {
    const [url = '', agent] = [urls[to], agents[to]];
    const flight = untilTaken(sent, () => post(url, agent, secret, body));
    flying.add(flight);
    void flight.finally(() => flying.delete(flight));
  };
  const from = performance.now();
  const wanted = Math.round(rate * seconds);
  for (;;) {
    const passedMs = performance.now() - from;
    if (passedMs >= seconds * 1000 || sent.updateIds.length >= wanted) break;
    const due = Math.min(wanted, Math.ceil((passedMs / 1000) * rate));
    while (sent.updateIds.length < due && flying.size < CONNECTIONS * urls.length) {
      const update = textUpdate(nextPerson, '/start');
      nextPerson += 1;
      const turn = sent.updateIds.push(update.update_id);
      const body = JSON.stringify(update);
      deliver(body, turn % urls.length);
      if (turn % REPEAT_EVERY > 0) continue;
      deliver(body, (turn + 1) % urls.length);
      sent.repeated += 1;
    }
    await pause(TICK_MS);
  }
  await Promise.all(flying);
  sent.tookMs = performance.now() - from;
  for (const agent of agents) agent.destroy();
  return sent;
}

async function untilTaken(sent: Sent, once: () => Promise<number | string>): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < GIVE_UP_MS) {
    const from = performance.now();
    const result = await once();
    if (result === 200) {
      sent.waitsMs.push(performance.now() - from);
      return;
    }
    sent.refused[result] = (sent.refused[result] ?? 0) + 1;
    await pause(AGAIN_AFTER_MS);
  }
  sent.givenUp += 1;
}

/** @returns the status, or the code of what went wrong */
function post(
  url: string,
  agent: Agent | undefined,
  secret: string,
  body: string,
): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': secret,
    };
    const options = { method: 'POST', headers, timeout: ANSWER_LIMIT_MS, ...(agent && { agent }) };
    const call = request(url, options, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve('broken off'));
    });
    call.once('timeout', () => call.destroy(new Error('no answer')));
    call.once('error', ({ message }) => resolve(message));
    call.end(body);
  });
}
