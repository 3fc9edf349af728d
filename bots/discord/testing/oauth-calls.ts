import type { RestCall } from './rest-call.ts';
import { userOf } from './shown.ts';
import { Refusal, type World } from './world.ts';

/** The client secret of the stand-in's app. */
export const CLIENT_SECRET = 'the-client-secret-of-the-stand-in';
const CODE_LIFE_MS = 60_000;

/** An error in the format of OAuth 2. Spec: RFC 6749, 5.2. */
export class OauthRefusal extends Refusal {
  readonly error: string;
  constructor(status: number, error: string, description: string) {
    super(status, 0, description);
    this.error = error;
  }
}

/** Lets a person allow the app to know who they are. @returns a code, for one use */
export function authorise(world: World, userId: string): string {
  const code = crypto.randomUUID().replaceAll('-', '').slice(0, 30);
  world.codes.set(code, { userId, expiresAt: world.now() + CODE_LIFE_MS });
  return code;
}

/** Gives a token for a code. @throws {OauthRefusal} */
export function exchange(world: World, { body }: RestCall): unknown {
  if (body.client_id !== world.applicationId || body.client_secret !== CLIENT_SECRET)
    throw new OauthRefusal(401, 'invalid_client', 'Invalid client');
  if (body.grant_type !== 'authorization_code')
    throw new OauthRefusal(400, 'unsupported_grant_type', 'Unsupported grant type');
  const found = world.codes.get(String(body.code));
  world.codes.delete(String(body.code));
  if (!found || found.expiresAt <= world.now())
    throw new OauthRefusal(400, 'invalid_grant', 'Invalid "code" in request.');
  const access_token = crypto.randomUUID();
  world.tokens.set(access_token, found.userId);
  const rest = { expires_in: 604_800, refresh_token: crypto.randomUUID(), scope: 'identify' };
  return { token_type: 'Bearer', access_token, ...rest };
}

/** Tells who the bot or the person of a token is. @throws {Refusal} for a token of nobody */
export function getMe(world: World, { authorised, bearer }: RestCall): unknown {
  if (authorised) return userOf({ id: world.applicationId, username: 'bot' });
  const id = bearer === null ? undefined : world.tokens.get(bearer);
  if (id === undefined) throw new Refusal(401, 0, '401: Unauthorized');
  return userOf({ id, username: 'mira' });
}
