import { InteractionType } from 'discord-api-types/v10';
import type { RestCall } from './rest-call.ts';
import { Refusal, type World } from './world.ts';

/** Ten times what Discord waits, so that a slow machine passes too. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * Sets where interactions are sent, as Discord does: only once the address has answered a ping with a right
 * signature and refused one with a forged one.
 */
export async function setEndpoint(world: World, { body }: RestCall): Promise<void> {
  const url = body.interactions_endpoint_url;
  if (typeof url === 'string' && !(await isVerified(world, url)))
    throw new Refusal(400, 50_035, 'Invalid Form Body', [
      'interactions_endpoint_url: The specified interactions endpoint url could not be verified.',
    ]);
  if (url !== undefined) world.endpoint = typeof url === 'string' ? url : null;
}

async function isVerified(world: World, url: string): Promise<boolean> {
  const { applicationId: application_id } = world;
  const ping = {
    id: world.newId(),
    application_id,
    type: InteractionType.Ping,
    token: 'ping',
    version: 1,
  };
  const body = JSON.stringify(ping);
  const send = async (signed: string): Promise<{ status: number; text: string }> => {
    const headers = await world.sign(signed, Math.floor(world.now() / 1000));
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    return { status: answer.status, text: await answer.text() };
  };
  try {
    const [right, forged] = [await send(body), await send(`${body} `)];
    return right.status === 200 && JSON.parse(right.text).type === 1 && forged.status === 401;
  } catch {
    return false;
  }
}
