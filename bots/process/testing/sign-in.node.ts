/** People who sign in to the console and the app as they do: by the link that the chat answers with. */
import type { Operator, Role } from '../../../core/chat/operators.ts';
import type { WebAudience } from '../../../db/web-sessions.ts';
import { asker } from './browser-life.node.ts';
import { type Door, deliver, type Person, press, say, visit } from './crash-people.node.ts';
import { eventually, type TestService } from './test-service.node.ts';

/** Somebody in a browser who has an account. */
export async function joined(door: Door): Promise<Person> {
  const person = await visit(door);
  press(person, 'adult');
  press(person, 'agree');
  await deliver(door, person);
  return person;
}

/** Gives a person a role, as the setting would have. */
export function employ(house: TestService, { chat }: Person, role: Role): void {
  const operators = house.service.ctx.operators as Operator[];
  operators.push({ surface: 'playground', userId: chat, role });
}

/** Asks for a one-time link in the chat. @returns its path */
export async function linkOf(door: Door, person: Person, audience: WebAudience): Promise<string> {
  const ask = asker(door, person.cookie);
  const links = async () => {
    const html = await (await ask('/playground')).text();
    return [...html.matchAll(new RegExp(`/${audience}/enter/[\\w-]{32}`, 'g'))].map(([it]) => it);
  };
  const before = new Set(await links());
  say(person, `/${audience}`);
  await deliver(door, person);
  return eventually(async () => (await links()).find((link) => !before.has(link)));
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Signs in by a link. @returns the cookies of the session */
export async function enter(door: Door, path: string): Promise<string> {
  const asked = await asker(door, '')(path);
  const nonce = /name="nonce" value="([\w-]+)"/.exec(await asked.text())?.[1] ?? '';
  const answer = await asker(door, cookiesOf(asked))(path, {
    method: 'POST',
    body: new URLSearchParams({ nonce }),
  });
  if (answer.status !== 303) throw new Error(`answered ${answer.status}`);
  return cookiesOf(answer);
}

/** Somebody who is signed in to the console: who they are, and how they ask. */
export type Signed = { person: Person; cookie: string; ask: ReturnType<typeof asker> };

/** Signs a new operator with a role in to the console. */
export async function signedInAs(house: TestService, door: Door, role: Role): Promise<Signed> {
  const person = await joined(door);
  employ(house, person, role);
  const cookie = await enter(door, await linkOf(door, person, 'console'));
  return { person, cookie, ask: asker(door, cookie) };
}
