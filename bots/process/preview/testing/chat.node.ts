import { setTimeout as pause } from 'node:timers/promises';

/** A person in the chat of a playground, over real HTTP, who reads the page as it is. */
export type PlaygroundChat = {
  /** Writes words. */
  write(text: string): Promise<void>;
  /** Sends a demo person. */
  send(person: string): Promise<void>;
  /** Presses the newest button with a label that begins like this, once it is there. */
  press(label: string): Promise<void>;
  /** Waits until the page holds this. @returns the page */
  until(pattern: RegExp): Promise<string>;
  /** Reads an address of the service, as this person. */
  get(path: string): Promise<Response>;
};

/** Far longer than any machine needs, in milliseconds. */
const WAIT_MS = 180_000;
const LOOK_EVERY_MS = 250;

/** Opens the page of a playground. */
export async function openChat(url: string): Promise<PlaygroundChat> {
  const first = await fetch(`${url}/playground`);
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const get = (path: string) => fetch(url + path, { headers: { cookie } });
  const until = async (pattern: RegExp): Promise<string> => {
    const end = performance.now() + WAIT_MS;
    for (;;) {
      const page = await (await get('/playground')).text();
      if (pattern.test(page)) return page;
      if (performance.now() > end) throw new Error(`never seen: ${pattern}\n${page.slice(-3_000)}`);
      await pause(LOOK_EVERY_MS);
    }
  };
  const post = async (body: object): Promise<void> => {
    const headers = { cookie, origin: url, 'content-type': 'application/json' };
    const sent = JSON.stringify({ ...body, eventId: crypto.randomUUID() });
    const answer = await fetch(`${url}/playground/messages`, {
      method: 'POST',
      headers,
      body: sent,
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  };
  return {
    get,
    until,
    write: (text) => post({ kind: 'text', text }),
    send: (person) => post({ kind: 'person', person }),
    press: async (label) => {
      const key = new RegExp(`data-action="([^"]+)"[^>]*>(?:<[^>]*>)*${label}`);
      const page = await until(key);
      const asked = page.split('<article ').findLast((one) => key.test(one)) ?? '';
      const [, message] = / id="([^"]+)"/.exec(asked) ?? [];
      const [, code] = key.exec(asked) ?? [];
      await post({ kind: 'press', code, message });
    },
  };
}
