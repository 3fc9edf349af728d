import { setTimeout as pause } from 'node:timers/promises';
import { userIdOf } from '../../../core/web/session.ts';
import type { Deed } from './crash-moments.ts';

const TOO_MANY = 429;
const ASK_AGAIN_MS = 500;

/** A person in a browser, who sends again what was not acknowledged, as browsers on bad lines do. */
export type Person = { cookie: string; chat: string; unsent: string[] };

/** The service as people find it. */
export type Door = {
  url: string;
  /** Sessions that the bank's page took the money of. */
  paid: Set<string>;
  /** Called before each request to the service, and after each answer of it. */
  notice(when: 'before' | 'after'): void;
};

/** Asks the service for something, and again where it is told that this was too much at once. */
async function ask(door: Door, path: string, init: RequestInit = {}): Promise<Response> {
  for (;;) {
    door.notice('before');
    const answer = await fetch(`${door.url}${path}`, { ...init, redirect: 'manual' });
    door.notice('after');
    if (answer.status !== TOO_MANY) return answer;
    await pause(ASK_AGAIN_MS);
  }
}

/** Opens the playground in a new browser. */
export async function visit(door: Door): Promise<Person> {
  const page = await ask(door, '/playground');
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  return { cookie, chat: await userIdOf(token), unsent: [] };
}

export const say = (person: Person, text: string) =>
  person.unsent.push(JSON.stringify({ kind: 'text', eventId: crypto.randomUUID(), text }));

export const press = (person: Person, code: string, message = 'none') =>
  person.unsent.push(
    JSON.stringify({ kind: 'press', eventId: crypto.randomUUID(), message, code }),
  );

/** Sends what is unsent, in order. @throws where the service does not take it: the rest stays unsent */
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

/** Does one thing, and waits for the service to have heard of it. @throws where it does not answer */
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

/** Pays checkouts; the bank tells of each three times, last event first. */
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
  /** Sessions of the bank that a link leads to. */
  sessions: string[];
};

/** What a person sees in the chat and could press. */
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
