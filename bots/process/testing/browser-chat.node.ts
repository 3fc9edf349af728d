/** A chat in a browser over real HTTP, as it is stored: for tests. */
import { openTranscript } from '../../../core/playground/transcript.ts';
import { userIdOf } from '../../../core/web/session.ts';
import type { Service } from '../start.node.ts';
import { eventually } from './test-service.node.ts';

/** A message of the chat, as it is stored. */
type Stored = { id: string; body: string };

/** A chat in a browser. */
export type BrowserChat = {
  /** Sends what a page sends; its fields are those of a message, without the id of the event. */
  say(body: object): Promise<void>;
  /** Uploads a file. @returns its id */
  upload(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<string>;
  /** Waits for the newest message that has all of these words in what is stored. */
  shown(...words: string[]): Promise<Stored>;
  /** Presses the newest button whose code begins so, once it is there. */
  press(begin: string): Promise<void>;
  /** Says yes to everything that comes first. */
  join(): Promise<void>;
};

/** Opens the page of the playground, and so a chat. */
export async function openBrowserChat(service: Pick<Service, 'url' | 'ctx'>): Promise<BrowserChat> {
  const page = await fetch(`${service.url}/playground`);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  const chatId = await userIdOf(token);
  const send = async (path: string, body: BodyInit, type: string): Promise<{ id: string }> => {
    const answer = await fetch(`${service.url}/playground/${path}`, {
      method: 'POST',
      headers: { cookie, origin: service.url, 'content-type': type },
      body,
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const say = async (body: object) => {
    const sent = JSON.stringify({ eventId: crypto.randomUUID(), ...body });
    await send('messages', sent, 'application/json');
  };
  const shown = (...words: string[]) =>
    eventually(async () =>
      (await openTranscript(service.ctx).all(chatId)).findLast(({ body }) =>
        words.every((word) => body.includes(word)),
      ),
    );
  const press = async (begin: string) => {
    const { id, body } = await shown(`"action":"${begin}`);
    const code = new RegExp(`"action":"(${begin}[^"]*)"`).exec(body)?.[1] ?? '';
    await say({ kind: 'press', message: id, code });
  };
  return {
    say,
    shown,
    press,
    upload: async (bytes, contentType) => (await send('uploads', bytes, contentType)).id,
    join: async () => {
      await say({ kind: 'text', text: '/start' });
      await press('adult');
      await press('agree');
    },
  };
}
