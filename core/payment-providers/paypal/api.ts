import { z } from 'zod';
import { boundedFetch, readTextStart, TEXT_ANSWER_BYTES } from '../../http/bounded-fetch.ts';
import { PayPalFailure } from './failure.ts';

/** The credentials and address of PayPal's API. */
export type PayPalApiOptions = {
  clientId: string;
  clientSecret: string;
  /** `https://api-m.paypal.com`, its sandbox, or another server that speaks like it; no slash at the end. */
  apiBase: string;
  now: () => number;
  fetch?: typeof fetch;
};

type Question = {
  method: 'GET' | 'POST';
  /** With the query, from the first slash. */
  path: string;
  /** JSON, sent as it is. */
  body?: string;
  /** The idempotency key of the request. */
  requestId?: string;
};

/** PayPal's REST API. */
export type PayPalApi = {
  /**
   * Sends a request to PayPal.
   * @returns PayPal's answer, parsed from JSON; `{}` for an answer without a body
   * @throws {PayPalFailure} when PayPal refused the request, other errors when PayPal could not be
   * reached
   */
  call(question: Question): Promise<unknown>;
};

const TIMEOUT_MS = 20_000;
/** A token is not used in its last minutes, so that it does not end on the way. */
const TOKEN_MARGIN_MS = 2 * 60_000;
const SHORTEST_TOKEN_MS = 10_000;

const tokenShape = z.object({
  access_token: z.string().min(1).max(8_192),
  expires_in: z.number().min(0),
});
type Token = { value: string; until: number };

/** Opens PayPal's REST API for one app of the merchant. An access token is fetched when needed. */
export function paypalApi(options: PayPalApiOptions): PayPalApi {
  const ask = boundedFetch(
    (input, init) => (options.fetch ?? fetch)(input, init),
    TEXT_ANSWER_BYTES,
  );
  let held: Promise<Token> | null = null;
  const renewed = (old: Promise<Token> | null): Promise<Token> => {
    // Another caller has fetched a token while this one waited.
    if (held !== null && held !== old) return held;
    const asked = freshToken(ask, options).catch((cause) => {
      if (held === asked) held = null;
      throw cause;
    });
    held = asked;
    return asked;
  };
  const token = async (): Promise<Token> => {
    const mine = held;
    const had = await mine;
    return had && had.until > options.now() ? had : renewed(mine);
  };
  const send = async (question: Question, { value }: Token): Promise<Response> =>
    ask(`${options.apiBase}${question.path}`, {
      method: question.method,
      headers: headersOf(question, value),
      ...(question.body === undefined ? {} : { body: question.body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  return {
    call: async (question) => {
      const first = await token();
      let response = await send(question, first);
      if (response.status === 401) {
        await response.body?.cancel();
        // Revoked before its time; another caller may have a new one already.
        const had = held;
        response = await send(question, await ((await had) === first ? renewed(had) : token()));
      }
      return answerOf(response);
    },
  };
}

async function freshToken(ask: typeof fetch, options: PayPalApiOptions): Promise<Token> {
  const credentials = new TextEncoder().encode(`${options.clientId}:${options.clientSecret}`);
  const response = await ask(`${options.apiBase}/v1/oauth2/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(String.fromCharCode(...credentials))}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials',
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const { access_token, expires_in } = tokenShape.parse(await answerOf(response));
  const lastsMs = Math.max(SHORTEST_TOKEN_MS, expires_in * 1_000 - TOKEN_MARGIN_MS);
  return { value: access_token, until: options.now() + lastsMs };
}

function headersOf({ body, requestId }: Question, token: string): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(requestId === undefined
      ? {}
      : { 'paypal-request-id': requestId, prefer: 'return=representation' }),
  };
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new PayPalFailure(response.status, await readTextStart(response));
  const text = await response.text();
  return text === '' ? {} : JSON.parse(text);
}
