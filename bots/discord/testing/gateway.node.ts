import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { World } from './world.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, ack: 11 };
const HEARTBEAT_MS = 41_250;
const AUTHENTICATION_FAILED = 4_004;

const packetSchema = z.looseObject({ op: z.number(), d: z.unknown() });
const identifySchema = z.looseObject({ token: z.string(), intents: z.number() });
const resumeSchema = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number() });

/** The server side of one gateway session, which outlives its connections. */
export type StandInGateway = {
  /** Sends an event, or keeps the event for the next resume when no bot is connected. */
  dispatch(type: string, payload: unknown): void;
  /** Cuts the connection. */
  drop(): void;
  /** Ends the session, so that a resume is refused and the bot must identify again. */
  forget(): void;
  readonly seen: { identified: number; resumed: number; heartbeats: number; intents: number };
  close(): Promise<void>;
};

/** Opens a gateway over a real websocket on the port of the REST API. */
export function openGateway(world: World, server: Server): StandInGateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const seen = { identified: 0, resumed: 0, heartbeats: 0, intents: 0 };
  let connected: WebSocket | null = null;
  let session: { id: string; events: string[] } | null = null;
  const ready = (socket: WebSocket, intents: number): void => {
    session = { id: `session-${++seen.identified}`, events: [] };
    seen.intents = intents;
    connected = socket;
    dispatch('READY', {
      v: 10,
      user: {
        id: world.applicationId,
        username: 'bot',
        discriminator: '0',
        avatar: null,
        bot: true,
      },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: `${world.origin.replace('http', 'ws')}/gateway`,
      application: { id: world.applicationId, flags: 0 },
      shard: [0, 1],
    });
    world.changed();
  };
  const resume = (socket: WebSocket, id: string, sequence: number): void => {
    if (session?.id !== id) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return;
    }
    seen.resumed++;
    connected = socket;
    for (const event of session.events.slice(sequence)) socket.send(event);
    dispatch('RESUMED', {});
    world.changed();
  };
  const dispatch = (type: string, payload: unknown): void => {
    if (!session) throw new Error('no bot has identified');
    const event = JSON.stringify({
      op: OP.dispatch,
      s: session.events.length + 1,
      t: type,
      d: payload,
    });
    session.events.push(event);
    connected?.send(event);
  };
  const handle = (socket: WebSocket, text: string): void => {
    const { op, d } = packetSchema.parse(JSON.parse(text));
    if (op === OP.heartbeat) {
      seen.heartbeats++;
      socket.send(JSON.stringify({ op: OP.ack }));
    }
    if (op === OP.identify) {
      const { token, intents } = identifySchema.parse(d);
      if (token === world.token) ready(socket, intents);
      else socket.close(AUTHENTICATION_FAILED, 'Authentication failed.');
    }
    if (op === OP.resume) {
      const { session_id, seq } = resumeSchema.parse(d);
      resume(socket, session_id, seq);
    }
  };
  sockets.on('connection', (socket) => {
    socket.on('message', (raw) => handle(socket, String(raw)));
    socket.on('close', () => {
      if (connected === socket) connected = null;
    });
    socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS } }));
  });
  return {
    dispatch,
    drop() {
      const socket = connected;
      connected = null;
      socket?.terminate();
    },
    forget() {
      session = session && { ...session, id: 'forgotten' };
    },
    seen,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => resolve());
      }),
  };
}
