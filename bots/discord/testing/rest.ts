import { InteractionResponseType } from 'discord-api-types/v10';
import { deleteInChat, editInChat, openChat, post, postInForum } from './channel-calls.ts';
import { listOf } from './check-message.ts';
import { answerProblems, commandProblems } from './check-others.ts';
import { setEndpoint } from './endpoint.ts';
import { activeThreads, getGuild, getMember, openThread } from './guild-calls.ts';
import { channelAt, channelOf } from './guilds.ts';
import { checkMessage, edit, fill, invalid, newMessage } from './messages.ts';
import { exchange, getMe } from './oauth-calls.ts';
import { earlyFault, faultOf } from './rate-limits.ts';
import type { RestCall } from './rest-call.ts';
import {
  consumeEntitlement,
  getEntitlement,
  listEntitlements,
  listSkus,
  listSubscriptions,
} from './shop-calls.ts';
import { shown, userOf } from './shown.ts';
import { type Call, FLAG, Refusal, type StoredInteraction, type World } from './world.ts';

type Handle = (world: World, call: RestCall, ids: string[]) => unknown;
type Route = { method: string; path: RegExp; bot: boolean; call?: Call; handle: Handle };

/** Discord gives three seconds. Ten times that, so that a slow machine passes too. */
const ANSWER_WITHIN_MS = 30_000;
const TOKEN_LIFE_MS = 15 * 60_000;
const ENTRY_POINT = 4;
const ID = '(\\d+)';

const route = (method: string, path: string, bot: boolean, handle: Handle, call?: Call): Route => ({
  method,
  path: new RegExp(`^${path.replaceAll(':id', ID).replaceAll(':token', '([^/]+)')}$`),
  bot,
  handle,
  ...(call ? { call } : {}),
});

const ROUTES: readonly Route[] = [
  route('GET', '/gateway/bot', true, gatewayInformation),
  route('GET', '/applications/@me', true, (world) => applicationOf(world)),
  route('PATCH', '/applications/@me', true, async (world, call) => {
    await setEndpoint(world, call);
    return applicationOf(world);
  }),
  route('GET', '/applications/:id/commands', true, ({ commands }) => commands, 'commands'),
  route('PUT', '/applications/:id/commands', true, putCommands, 'commands'),
  route('POST', '/interactions/:id/:token/callback', false, callback, 'callback'),
  route('POST', '/webhooks/:id/:token', false, followUp, 'follow-up'),
  route('PATCH', '/webhooks/:id/:token/messages/:token', false, editByToken, 'edit'),
  route('GET', '/webhooks/:id/:token/messages/:token', false, getByToken),
  route('DELETE', '/webhooks/:id/:token/messages/:token', false, deleteByToken),
  route('POST', '/users/@me/channels', true, openChat, 'open-dm'),
  route('POST', '/channels/:id/messages', true, post, 'post'),
  route('PATCH', '/channels/:id/messages/:id', true, editInChat, 'edit-in-chat'),
  route('DELETE', '/channels/:id/messages/:id', true, deleteInChat, 'delete-in-chat'),
  route('POST', '/channels/:id/threads', true, postInForum, 'begin-thread'),
  route(
    'GET',
    '/channels/:id',
    true,
    (world, _, [id = '']) => channelOf(channelAt(world, id)),
    'channel',
  ),
  route('PATCH', '/channels/:id', true, (world, { body }, [id = '']) =>
    openThread(world, id, body),
  ),
  route('GET', '/guilds/:id', true, (world, _, [id = '']) => getGuild(world, id)),
  route('GET', '/guilds/:id/members/:id', true, (world, _, [id = '', member = '']) =>
    getMember(world, id, member),
  ),
  route('GET', '/guilds/:id/threads/active', true, (world, _, [id = '']) =>
    activeThreads(world, id),
  ),
  route('GET', '/users/(?:@|%40)me', false, getMe, 'me'),
  route('POST', '/oauth2/token', false, exchange, 'token'),
  route('POST', '/channels/:id/typing', true, typing, 'typing'),
  route('GET', '/applications/:id/skus', true, (world, _, [id = '']) => listSkus(world, id)),
  route(
    'GET',
    '/applications/:id/entitlements',
    true,
    (world, { query }, [id = '']) => listEntitlements(world, id, query),
    'entitlements',
  ),
  route(
    'GET',
    '/applications/:id/entitlements/:id',
    true,
    (world, _, [application = '', id = '']) => getEntitlement(world, application, id),
    'entitlement',
  ),
  route(
    'POST',
    '/applications/:id/entitlements/:id/consume',
    true,
    (world, _, [application = '', id = '']) => consumeEntitlement(world, application, id),
    'consume',
  ),
  route('GET', '/skus/:id/subscriptions', true, (world, { query }, [id = '']) =>
    listSubscriptions(world, id, query),
  ),
];

/**
 * Runs an API call as Discord does.
 * @throws {Refusal} as Discord refuses
 */
export function serve(world: World, call: RestCall): unknown {
  for (const { method, path, bot, handle, call: name } of ROUTES) {
    const ids = method === call.method ? path.exec(call.path) : null;
    if (!ids) continue;
    if (bot && !call.authorised) throw new Refusal(401, 0, '401: Unauthorized');
    const fault = earlyFault(world, call) ?? (name && world.faults.get(name)?.shift());
    if (fault) throw faultOf(world, call, fault);
    const result = handle(world, call, ids.slice(1).map(decodeURIComponent));
    world.changed();
    return result;
  }
  throw new Refusal(404, 0, '404: Not Found');
}

function gatewayInformation(world: World): unknown {
  const session_start_limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  return { url: `${world.origin.replace('http', 'ws')}/gateway`, shards: 1, session_start_limit };
}

function putCommands(world: World, { body }: RestCall, [id]: string[]): unknown {
  if (id !== world.applicationId) throw new Refusal(403, 20_012, 'Not authorised');
  invalid(commandProblems(body));
  const isEntryPoint = ({ type }: Record<string, unknown>) => type === ENTRY_POINT;
  if (world.commands.some(isEntryPoint) && !listOf(body).some(isEntryPoint))
    throw new Refusal(400, 50_240, 'You cannot remove this app’s Entry Point command');
  if (!world.activities && listOf(body).some(isEntryPoint))
    throw new Refusal(400, 50_035, 'Invalid Form Body');
  world.commands = listOf(body);
  world.commandWrites++;
  return listOf(body).map((command, index) => ({
    description: '',
    default_member_permissions: null,
    ...command,
    id: String(7_000 + index),
    application_id: world.applicationId,
    version: '1',
  }));
}

/** Builds the application object of the bot. */
function applicationOf({ applicationId, endpoint }: World): unknown {
  return {
    id: applicationId,
    name: 'alme',
    icon: null,
    description: '',
    type: null,
    verify_key: '',
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: endpoint,
    role_connections_verification_url: null,
    owner: userOf({ id: '2', username: 'owner' }),
    approximate_guild_count: 1,
    approximate_user_install_count: 1,
    approximate_user_authorization_count: 1,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}

function callback(world: World, { body }: RestCall, [id = '', token = '']: string[]): unknown {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id) throw new Refusal(404, 10_062, 'Unknown interaction');
  answerInteraction(world, interaction, body);
  return undefined;
}

/**
 * Stores the response to an interaction, sent as a call or as a response body.
 * @throws {Refusal} for a late, second or malformed response
 */
export function answerInteraction(
  world: World,
  interaction: StoredInteraction,
  answer: Record<string, unknown>,
): void {
  if (interaction.answer)
    throw new Refusal(400, 40_060, 'Interaction has already been acknowledged');
  if (world.now() - interaction.createdAt > ANSWER_WITHIN_MS)
    throw new Refusal(404, 10_062, 'Unknown interaction');
  invalid(answerProblems(interaction, answer));
  interaction.answer = { type: Number(answer.type), data: answer.data };
  const data = (answer.data ?? {}) as Record<string, unknown>;
  const ephemeral = (Number(data.flags ?? 0) & FLAG.ephemeral) !== 0;
  const onlyFor = ephemeral ? interaction.userId : null;
  if (answer.type === InteractionResponseType.DeferredMessageUpdate)
    interaction.original = interaction.pressed;
  if (answer.type === InteractionResponseType.DeferredChannelMessageWithSource)
    interaction.original = newMessage(world, interaction.channelId, onlyFor, FLAG.loading).id;
  if (answer.type === InteractionResponseType.ChannelMessageWithSource) {
    const message = newMessage(world, interaction.channelId, onlyFor, 0);
    fill(world, message, data, []);
    interaction.original = message.id;
  }
  world.changed();
}

/** @throws {Refusal} for a token that is unknown, unanswered or too old */
function byToken(world: World, application: string | undefined, token: string | undefined) {
  const interaction = world.interactions.get(token ?? '');
  if (!interaction?.answer || application !== world.applicationId)
    throw new Refusal(404, 10_015, 'Unknown Webhook');
  if (world.now() - interaction.createdAt > TOKEN_LIFE_MS)
    throw new Refusal(401, 50_027, 'Invalid Webhook Token');
  return interaction;
}

function followUp(world: World, call: RestCall, [application, token]: string[]): unknown {
  const interaction = byToken(world, application, token);
  if (interaction.followUpsLeft-- <= 0) throw new Refusal(400, 40_094, 'Follow-up limit reached');
  checkMessage(world, call);
  const ephemeral = (Number(call.body.flags ?? 0) & FLAG.ephemeral) !== 0;
  const onlyFor = ephemeral ? interaction.userId : null;
  const message = newMessage(world, interaction.channelId, onlyFor, 0);
  return shown(fill(world, message, call.body, call.files));
}

function editByToken(world: World, call: RestCall, [application, token, id]: string[]): unknown {
  const interaction = byToken(world, application, token);
  const message = world.messages.get((id === '@original' ? interaction.original : id) ?? '');
  if (!message) throw new Refusal(404, 10_008, 'Unknown Message');
  checkMessage(world, call);
  return shown(edit(world, message, call));
}

function getByToken(world: World, _: RestCall, [application, token, id]: string[]): unknown {
  const interaction = byToken(world, application, token);
  const message = world.messages.get((id === '@original' ? interaction.original : id) ?? '');
  if (!message) throw new Refusal(404, 10_008, 'Unknown Message');
  return shown(message);
}

function deleteByToken(world: World, _: RestCall, [application, token, id]: string[]): unknown {
  const interaction = byToken(world, application, token);
  const name = (id === '@original' ? interaction.original : id) ?? '';
  if (!world.messages.delete(name)) throw new Refusal(404, 10_008, 'Unknown Message');
  return undefined;
}

function typing(world: World): unknown {
  world.typing++;
  return undefined;
}
