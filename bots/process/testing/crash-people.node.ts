import { setTimeout as pause } from 'node:timers/promises';
import { userIdOf } from '../../../core/web/session.ts';
import type { Deed } from './crash-moments.ts';

const TOO_MANY = 429;
const ASK_AGAIN_MS = 500;

/** A person in a browser. The browser sends again what the service has not acknowledged. */
export type Person = { cookie: string; chat: string; unsent: string[] };

/** A running service, as people reach it. */
export type Door = {
  url: string;
  /** Ids of the checkout sessions that people have paid. */
  paid: Set<string>;
  /** Is called before each request and after each answer. */
  notice(when: 'before' | 'after'): void;
};

/** Sends a request, and sends it again while the service answers 429. */
async function ask(door: Door, path: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    door.notice('before');
    const answer = await fetch(`${door.url}${path}`, { ...init, redirect: 'manual' });
    door.notice('after');
    if (answer.status !== TOO_MANY) return answer;
    await pause(ASK_AGAIN_MS);
  }
}

/** Opens the playground in a new browser. @throws {TypeError} when the service does not answer */
export async function visit(door: Door): Promise<Person> {
  const page = await ask(door, '/playground');
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  return { cookie, chat: await userIdOf(token), unsent: [] };
}

/** Queues a text message of a person. */
export const say = (person: Person, text: string) =>
  person.unsent.push(JSON.stringify({ kind: 'text', eventId: crypto.randomUUID(), text }));

/** Queues a press of a button. @param message id of the message that has the button */
export const press = (person: Person, code: string, message = 'none') =>
  person.unsent.push(
    JSON.stringify({ kind: 'press', eventId: crypto.randomUUID(), message, code }),
  );

/** Sends the queued events of a person in order. @throws when the service does not take one; the rest stays queued */
export async function deliver(door: Door, person: Person): Promise<void> {
  for (let [body] = person.unsent; body !== undefined; [body] = person.unsent) {
    const answer = await ask(door, '/playground/messages', {
      method: 'POST',
      headers: {
        cookie: person.cookie,
        origin: door.url,
        'content-type': 'application/json',
      },
      body,
    });
    if (answer.status !== 202) throw new Error(`answered ${answer.status}`);
    person.unsent.shift();
  }
}

/** Does one deed of a person and waits for the service's acknowledgement. @throws when the service does not answer */
export async function act(door: Door, person: Person, deed: Deed): Promise<void> {
  if (deed === 'make') press(person, 'use:studio-noir');
  else if (deed === 'buy') press(person, 'offer:spark:sandbox');
  else if (deed === 'pay') await pay(door, (await look(door, person)).sessions);
  else {
    const { buttons } = await look(door, person);
    const button = buttons[Math.floor(deed.press * (buttons.length - 1))];
    for (let times = deed.twice ? 2 : 1; button && times > 0; times -= 1)
      press(person, button.code, button.message);
  }
  await deliver(door, person);
}

/** Pays checkouts. The bank sends each event three times, the last event first. */
async function pay(door: Door, sessions: readonly string[]): Promise<void> {
  for (const session of sessions.filter((one) => !door.paid.has(one))) {
    const body = new URLSearchParams({ do: 'pay', copies: '3', reversed: 'on' });
    const answer = await ask(door, `/sandbox/pay/${session}`, { method: 'POST', body });
    if (answer.status === 303) door.paid.add(session);
  }
}

type Shown = {
  /** Newest first. */
  buttons: { message: string; code: string }[];
  /** Ids of the checkout sessions that the chat links to. */
  sessions: string[];
};

/** Reads a person's chat page. */
async function look(door: Door, { cookie }: Person): Promise<Shown> {
  const page = await ask(door, '/playground', { headers: { cookie } });
  if (page.status !== 200) throw new Error(`answered ${page.status}`);
  const html = await page.text();
  const buttons = html.split('<article ').flatMap((message) => {
    const id = /id="([^"]+)"/.exec(message)?.[1] ?? '';
    return [...message.matchAll(/data-action="((?:go|stop|del-result-yes):[^"]+)"/g)].map(
      ([, code = '']) => ({ message: id, code }),
    );
  });
  const links = [...html.matchAll(/\/sandbox\/pay\/(\w+)/g)].map(([, session = '']) => session);
  return { buttons: buttons.toReversed(), sessions: [...new Set(links)] };
}
