import type { Hono } from 'hono';

const ORIGIN = 'http://localhost';

/** A browser without a window, which keeps its cookie and sends the page's requests. */
export type Visitor = {
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(
    path: string,
    body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | object,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /**
   * Uploads bytes as a photo.
   * @returns the id of the file
   */
  upload(bytes: Uint8Array<ArrayBuffer>, type?: string): Promise<string>;
};

/** Opens the page once, for the cookie. */
export async function visit(app: Hono): Promise<Visitor> {
  const first = await app.request(`${ORIGIN}/playground`);
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  const send = async (path: string, init: RequestInit, headers: Record<string, string>) =>
    app.request(`${ORIGIN}${path}`, { ...init, headers: { cookie, ...headers } });
  const post: Visitor['post'] = (path, body, headers = {}) => {
    const isRaw =
      typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
    return send(
      `/playground/${path}`,
      {
        method: 'POST',
        body: isRaw ? (body as BodyInit) : JSON.stringify(body),
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      },
      { origin: ORIGIN, 'content-type': 'application/json', ...headers },
    );
  };
  return {
    cookie,
    post,
    get: (path, headers = {}) => send(path, {}, headers),
    upload: async (bytes, type = 'image/jpeg') => {
      const answer = await post('uploads', bytes, { 'content-type': type });
      return ((await answer.json()) as { id: string }).id;
    },
  };
}

type Told = { id: string; event: string; text: string };

/** Reads a stream of server-sent events until `enough` returns true, then closes the stream. */
export async function listenUntil(
  answer: Response,
  enough: (told: readonly Told[]) => boolean,
): Promise<Told[]> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const told: Told[] = [];
  let rest = '';
  while (reader && !enough(told)) {
    const { value, done } = await reader.read();
    if (done) break;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) told.push(readBlock(block));
  }
  await reader?.cancel();
  return told;
}

function readBlock(block: string): Told {
  const field = (name: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join('\n');
  return { id: field('id'), event: field('event'), text: field('data') };
}
