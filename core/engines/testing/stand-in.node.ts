import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A complete HTTP answer. */
export type Answer = {
  status: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
};

/**
 * The behaviour of a call. `slow` sends many pieces, `truncated` ends in the middle of the
 * announced length, `hang-in-body` stops in the body, `paused` goes on there later, `hang` never begins,
 * `reset` cuts the connection.
 */
export type CallBehaviour =
  | Answer
  | { slow: Answer }
  | { truncated: Answer }
  | { 'hang-in-body': Answer }
  | { paused: Answer; until: Promise<unknown> }
  | 'hang'
  | 'reset';

/** A request that the stand-in received. */
export type ReceivedRequest = {
  method: string;
  path: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
};

/** The error of a check: the request violates the official API description. */
export class RequestViolation extends Error {
  readonly answer: Answer;
  constructor(message: string, answer: Answer) {
    super(message);
    this.answer = answer;
  }
}

/** The rules of a provider's API. */
export type Provider = {
  /**
   * Checks a request against the official description.
   * @throws {RequestViolation} for every violation
   */
  check(asked: ReceivedRequest): Promise<void>;
  /** Builds the successful answer to a request. */
  success(asked: ReceivedRequest): Promise<Answer>;
};

/** A running stand-in for a provider. */
export type StandIn = {
  /** Its address, `http://127.0.0.1:PORT`. */
  url: string;
  /** Sets the behaviour of all further calls; `null` is success. */
  play(
    how: CallBehaviour | ((success: Answer, requests: ReceivedRequest) => CallBehaviour) | null,
  ): void;
  /** The requests received so far. */
  asked: ReceivedRequest[];
  /** The violations in requests; empty for a correct adapter. */
  violations: string[];
  /** Number of calls whose caller disconnected before the end. */
  abandoned: number;
  close(): Promise<void>;
};

const PIECES = 40;

/** Starts a real HTTP server with a provider's API. */
export async function startStandIn(provider: Provider): Promise<StandIn> {
  let how: Parameters<StandIn['play']>[0] = null;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) standIn.abandoned += 1;
    });
    answer(request, response).catch((cause: unknown) => {
      standIn.violations.push(`the stand-in broke down: ${cause}`);
      response.destroy();
    });
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    standIn.asked.push(asked);
    try {
      await provider.check(asked);
    } catch (cause) {
      if (!(cause instanceof RequestViolation)) throw cause;
      standIn.violations.push(cause.message);
      return send(response, cause.answer);
    }
    const success = await provider.success(asked);
    const now = typeof how === 'function' ? how(success, asked) : how;
    await perform(response, now ?? success);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: StandIn = {
    url: `http://127.0.0.1:${port}`,
    play: (next) => {
      how = next;
    },
    asked: [],
    violations: [],
    abandoned: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

async function read(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: new Headers(Object.entries(request.headers).map(([name, v]) => [name, String(v)])),
    body: new Uint8Array(Buffer.concat(chunks)),
  };
}

async function perform(response: ServerResponse, play: CallBehaviour): Promise<void> {
  if (play === 'hang') return;
  if (play === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if ('slow' in play) return inPieces(response, play.slow);
  if ('paused' in play) {
    half(response, play.paused);
    await play.until;
    const bytes = bytesOf(play.paused);
    response.end(bytes.subarray(Math.floor(bytes.byteLength / 2)));
  } else if ('truncated' in play) {
    half(response, play.truncated);
    response.socket?.destroy();
  } else if ('hang-in-body' in play) half(response, play['hang-in-body']);
  else send(response, play);
}

const bytesOf = ({ body }: Answer) => Buffer.from(body);
const headersOf = (answer: Answer) => ({
  'content-type': 'application/json',
  'content-length': String(bytesOf(answer).byteLength),
  ...answer.headers,
});

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer)).end(bytesOf(answer));
}

function half(response: ServerResponse, answer: Answer): void {
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, headersOf(answer));
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
}

async function inPieces(response: ServerResponse, answer: Answer): Promise<void> {
  const bytes = bytesOf(answer);
  const size = Math.ceil(bytes.byteLength / PIECES);
  response.writeHead(answer.status, headersOf(answer));
  for (let at = 0; at < bytes.byteLength; at += size) {
    response.write(bytes.subarray(at, at + size));
    await new Promise(setImmediate);
  }
  response.end();
}
