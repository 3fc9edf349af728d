import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGateway } from './gateway.node.ts';
import { Market } from './market.ts';
import { authorise, CLIENT_SECRET, OauthRefusal } from './oauth-calls.ts';
import { Person, type PersonOptions, type Platform } from './person.ts';
import { serve } from './rest.ts';
import type { RestCall } from './rest-call.ts';
import { newSigner } from './sign.ts';
import { type Call, type Fault, newWorld, Refusal, type World } from './world.ts';

/** A stand-in for Discord. */
export type StandIn = Platform & {
  apiRoot: string;
  token: string;
  applicationId: string;
  publicKey: string;
  /** The settings of a service that connects to this stand-in. */
  settings: Record<string, string>;
  /** Discord's own pages for operators and buyers: paying, renewing, refunding. */
  market: Market;
  /** The settings that make the app an activity, beside those. */
  activity: Record<string, string>;
  /** Lets a person allow the app to know who they are. @returns the authorization code */
  authorise(userId: string): string;
  /** Creates a test user. */
  person(options?: PersonOptions): Person;
  /** Lets the next calls of a kind fail. */
  fail(call: Call, ...faults: Fault[]): void;
  close(): Promise<void>;
};

/**
 * Starts a stand-in for Discord, over real HTTP and a real websocket. The stand-in refuses late and
 * second responses, dead tokens and messages beyond the limits, as Discord does.
 * @param now milliseconds since the epoch
 */
export async function startDiscord(now: () => number): Promise<StandIn> {
  const { publicKey, sign } = await newSigner();
  const world = newWorld({
    applicationId: '1000000000000000001',
    token: 'MTA.stand.in',
    now,
    sign,
  });
  const server = createServer((request, response) => {
    void respond(world, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = openGateway(world, server);
  const { token, applicationId } = world;
  const apiRoot = `${world.origin}/api`;
  const standIn: StandIn = {
    apiRoot,
    token,
    applicationId,
    publicKey,
    settings: {
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: applicationId,
      DISCORD_API_ROOT: apiRoot,
      DISCORD_PUBLIC_KEY: publicKey,
    },
    activity: { DISCORD_CLIENT_SECRET: CLIENT_SECRET },
    authorise: (userId) => authorise(world, userId),
    gateway,
    world,
    market: new Market(world),
    sign,
    person: (options = {}) => new Person(standIn, options),
    fail: (call, ...faults) =>
      void world.faults.set(call, [...(world.faults.get(call) ?? []), ...faults]),
    interactionsUrl: null,
    async close() {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;
}

async function respond(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', world.origin);
  const file = world.files.get(pathname);
  if (file) {
    response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
    return;
  }
  let status = 200;
  let headers: Record<string, string> = {};
  let body: unknown;
  try {
    const result = await serve(world, await readCall(world, request, pathname, searchParams));
    status = result === undefined ? 204 : 200;
    body = result;
  } catch (cause) {
    ({ status, headers, body } = refused(cause));
  }
  world.calls.push({ method: request.method ?? '', path: pathname, status });
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function refused(cause: unknown): {
  status: number;
  headers: Record<string, string>;
  body: unknown;
} {
  if (!(cause instanceof Refusal)) throw cause;
  const { status, code, message, details } = cause;
  if (cause instanceof OauthRefusal)
    return { status, headers: {}, body: { error: cause.error, error_description: message } };
  const fault = 'fault' in cause ? (cause.fault as Fault) : null;
  if (fault?.retryAfterSeconds === undefined)
    return { status, headers: {}, body: { code, message: [message, ...details].join(' · ') } };
  const retry = fault.retryAfterSeconds;
  const global = fault.global ?? false;
  return {
    status,
    headers: {
      'x-ratelimit-scope': global ? 'global' : (fault.scope ?? 'shared'),
      ...(fault.inBody ? {} : { 'retry-after': String(retry) }),
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: {
      message: 'You are being rate limited.',
      retry_after: retry,
      global,
      ...(code && { code }),
    },
  };
}

async function readCall(
  world: World,
  request: IncomingMessage,
  pathname: string,
  query: URLSearchParams,
): Promise<RestCall> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const raw = Buffer.concat(chunks);
  const call: RestCall = {
    method: request.method ?? 'GET',
    path: pathname.replace(/^\/api\/v10/, ''),
    query,
    authorised: request.headers.authorization === `Bot ${world.token}`,
    bearer: /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null,
    body: {},
    files: [],
  };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { ...call, body: Object.fromEntries(new URLSearchParams(raw.toString())) };
  if (!type.startsWith('multipart/'))
    return { ...call, body: raw.length > 0 ? JSON.parse(raw.toString()) : {} };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  for (const [key, value] of form) {
    if (key === 'payload_json') call.body = JSON.parse(String(value));
    else if (value instanceof File)
      call.files.push({
        name: value.name,
        contentType: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
  }
  return call;
}
