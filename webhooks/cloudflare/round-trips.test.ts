import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinTelegram } from '../../bots/process/testing/test-service.node.ts';
import type { TelegramUser } from '../../bots/telegram/testing/stand-in.node.ts';
import { openWorkerWorld, type WorkerWorld } from './testing/worker-world.node.ts';

/** Presses that are counted together: what one leaves behind falls to the next. */
const PRESSES = 6;

/** What a request to the database does, by the SQL in it. */
type Trip = 'opening' | 'turn' | 'after' | 'else';
const kindOf = (body: string): Trip => {
  if (/insert into "?inbox/i.test(body)) return 'turn';
  if (/json_array\(/.test(body)) return 'opening';
  return /(?:update|into) "?(?:inbox|platform_pace)/i.test(body) ? 'after' : 'else';
};

let world: WorkerWorld;
let me: TelegramUser;
let way: Server;
let trips: Trip[] = [];
beforeAll(async () => {
  world = await openWorkerWorld({}, { front: openWay });
  me = await joinTelegram(world);
});
afterAll(async () => {
  await world?.close();
  way?.closeAllConnections();
  way?.close();
});

/** Opens a way to a server that counts the requests. */
async function openWay(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  way = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const passed = request({ hostname, port, method, path, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    const body: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => body.push(chunk));
    asked.on('end', () => {
      trips.push(kindOf(Buffer.concat(body).toString('latin1')));
      passed.end(Buffer.concat(body));
    });
  }).listen(0, '127.0.0.1');
  await once(way, 'listening');
  return `http://127.0.0.1:${(way.address() as AddressInfo).port}`;
}

test('a press of who is known is answered after two round trips to the database; what is noted after it takes one more, or two', async () => {
  me.say('/create studio noir');
  const shown = await me.chat.until(/studio noir/i);
  const press = async (): Promise<void> => {
    me.press(/Favourite|Remove/, shown);
    await me.chat.until(/studio noir/i);
  };
  await press();
  await press();
  trips = [];
  for (let n = 0; n < PRESSES; n += 1) await press();
  const count = (kind: Trip): number => trips.filter((trip) => trip === kind).length;
  expect({ opening: count('opening'), turn: count('turn'), else: count('else') }).toEqual({
    opening: PRESSES,
    turn: PRESSES,
    else: 0,
  });
  // On a slow machine the pace of what went out is told by itself, too late for the note that it is out.
  expect(count('after')).toBeLessThanOrEqual(2 * PRESSES);
});
