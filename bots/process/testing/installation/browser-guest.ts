import type { Guest, Shown } from './guest.ts';

/** A user in the browser's chat. */
export type BrowserGuest = Guest & { cookie: string; close(): void };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/**
 * Opens the browser's chat over its HTTP routes; messages arrive by the event stream.
 * @param url the address of the service
 * @param options `cookie` of an earlier visit; a new user without one
 */
export async function browserGuest(
  url: string,
  options: { cookie?: string; languageTag: string },
): Promise<BrowserGuest> {
  const base = { 'accept-language': options.languageTag, origin: url };
  const page = await fetch(`${url}/playground`, {
    headers: { ...base, ...(options.cookie === undefined ? {} : { cookie: options.cookie }) },
  });
  await page.arrayBuffer();
  const given = page.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const cookie = jarOf([...(options.cookie?.split('; ') ?? []), ...given]);
  const headers = { ...base, cookie };
  const messages = new Map<string, { position: number; html: string }>();
  const remarks: string[] = [];
  const ended = new AbortController();
  const stream = await fetch(`${url}/playground/events?after=0`, {
    headers,
    signal: ended.signal,
  });
  follow(stream, (event, data) => {
    if (event === 'message') messages.set(data.id, data);
    if (event === 'notice') remarks.push(wordsOf(data.html));
    if (event === 'kept')
      for (const id of messages.keys()) if (!data.ids.includes(id)) messages.delete(id);
  });
  const post = async (path: string, body: BodyInit, type: string) => {
    const sent = await fetch(`${url}/playground/${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    });
    if (!sent.ok) throw new Error(`${path} answered ${sent.status}`);
    return sent.json();
  };
  const send = (body: object) => {
    const event = JSON.stringify({ eventId: crypto.randomUUID(), ...body });
    return post('messages', event, 'application/json');
  };
  return {
    cookie,
    say: (text) => send({ kind: 'text', text }),
    async photo(bytes) {
      const { id } = await post('uploads', Uint8Array.from(bytes), 'image/jpeg');
      await send({ kind: 'photos', files: [id] });
    },
    press: (code, message) => send({ kind: 'press', code, message }),
    shown: () =>
      [...messages]
        .filter(([, { html }]) => html.includes('class="said alme'))
        .sort(([, a], [, b]) => a.position - b.position)
        .map(([id, { html }]) => ({ id, ...read(html) })),
    remarks: () => remarks,
    close: () => ended.abort(),
  };
}

/** Merges cookies, keeping the newest of each name. */
const jarOf = (cookies: readonly string[]): string =>
  [...new Map(cookies.map((one) => [one.split('=')[0], one])).values()].join('; ');

type Told = (
  event: string,
  data: { id: string; position: number; html: string; ids: string[] },
) => void;

/** Reads a stream of server-sent events until the stream ends. */
async function follow(stream: Response, told: Told): Promise<void> {
  let text = '';
  try {
    for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const parts = (text + piece).split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const event = /^event: (.*)$/m.exec(part)?.[1];
        const data = /^data: (.+)$/m.exec(part)?.[1];
        if (event !== undefined && data !== undefined) told(event, JSON.parse(data));
      }
    }
  } catch {
    // The service has ended, or the person has left.
  }
}

function read(html: string): Omit<Shown, 'id'> {
  const buttons = [...html.matchAll(/data-action="([^"]*)"[^>]*>([\s\S]*?)<\/button>/g)].map(
    ([, code = '', label = '']) => ({ code: unescaped(code), label: wordsOf(label) }),
  );
  const words = /<div class="words">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
  const media = html.match(/\/playground\/media\//g)?.length ?? 0;
  return { text: wordsOf(words), buttons, media };
}

const wordsOf = (html: string): string =>
  unescaped(
    html
      .replace(/<time class="at"[\s\S]*?<\/time>/g, '')
      .replace(/<\/p>\s*<p[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  ).trim();

const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
