import type { API } from '@discordjs/core/http-only';
import { DiscordAPIError } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { DeliveryError } from '../../core/chat/surface.ts';
import type { Log } from '../../core/log.ts';
import { commandsBody } from './commands.ts';
import { classifyFailure } from './delivery-errors.ts';
import { entryPoint } from './entry-point.ts';

/** Pauses before the next try, in milliseconds; the last one repeats. */
const AGAIN_AFTER_MS = [1_000, 5_000, 30_000, 120_000, 600_000] as const;

/** The parts of the registration. `pause` waits for a time in milliseconds. */
export type RegisterOptions = {
  api: API;
  /** Null to ask Discord for the id. */
  applicationId: string | null;
  /** Whether the app is an activity, which an Entry Point command opens. */
  activity: boolean;
  log: Log;
  pause: (ms: number) => Promise<void>;
  /** Ends the tries. */
  signal: AbortSignal;
};

/**
 * Registers the product's commands in place of all registered ones, at every start, so that a deployment
 * updates them. What may pass is tried again until it has, after the wait that Discord names; what Discord
 * refuses for good is logged. Never rejects.
 */
export async function registerCommands(options: RegisterOptions): Promise<void> {
  const { log, pause, signal } = options;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      return await registerOnce(options);
    } catch (err) {
      const waitMs = waitAfter(err, attempt);
      if (waitMs === null) return log.error({ err }, 'Discord refuses the commands');
      log.warn({ err, waitMs }, 'the commands are not registered yet');
      await pause(waitMs);
    }
  }
}

/**
 * Registers the product's commands in place of all registered ones, in one try.
 * @throws what Discord refuses, or that it cannot be reached
 */
export async function registerOnce({
  api,
  applicationId,
  activity,
  log,
}: Pick<RegisterOptions, 'api' | 'applicationId' | 'activity' | 'log'>): Promise<void> {
  const id = applicationId ?? (await api.applications.getCurrent()).id;
  const there = await api.applicationCommands.getGlobalCommands(id, { with_localizations: true });
  const entryPoints = there.filter(({ type }) => type === ApplicationCommandType.PrimaryEntryPoint);
  const write = (entries: RESTPutAPIApplicationCommandsJSONBody) =>
    api.applicationCommands.bulkOverwriteGlobalCommands(id, [...commandsBody(), ...entries]);
  if (!activity) return void (await write(entryPoints.map(kept)));
  try {
    await write([{ ...entryPoints.map(({ id }) => ({ id }))[0], ...entryPoint() }]);
  } catch (err) {
    if (!isRefused(err)) throw err;
    // One command that Discord does not take must not keep all others from being registered.
    await write(entryPoints.map(kept));
    log.error({ err }, 'Discord refuses the Entry Point command: are Activities enabled?');
  }
}

/**
 * Builds the body that leaves an Entry Point command as it is. Where an app has one, Discord refuses to
 * overwrite its commands without it (error 50240).
 */
function kept(command: APIApplicationCommand): RESTPutAPIApplicationCommandsJSONBody[number] {
  const { id, name, name_localizations, handler, contexts, integration_types, nsfw } = command;
  const body = {
    id,
    type: ApplicationCommandType.PrimaryEntryPoint as const,
    name,
    name_localizations,
    default_member_permissions: command.default_member_permissions,
    ...(handler === undefined ? {} : { handler }),
    ...(contexts ? { contexts } : {}),
    ...(integration_types ? { integration_types } : {}),
    ...(nsfw === undefined ? {} : { nsfw }),
  };
  return body;
}

/** Returns the pause before the next try, in milliseconds; null where none is of use. */
function waitAfter(cause: unknown, attempt: number): number | null {
  // A refused token is somebody's to mend, and the process starts anew with the right one.
  if (isRefused(cause) || (cause instanceof DiscordAPIError && cause.status === 401)) return null;
  const failure = classifyFailure(cause);
  const own = AGAIN_AFTER_MS[Math.min(attempt, AGAIN_AFTER_MS.length - 1)] ?? 0;
  return Math.max(own, failure instanceof DeliveryError ? (failure.retryAfterMs ?? 0) : 0);
}

/** Whether Discord refuses it for good. */
function isRefused(cause: unknown): boolean {
  const failure = classifyFailure(cause);
  const mayPass =
    failure instanceof DeliveryError && ['limited', 'unavailable'].includes(failure.problem);
  return cause instanceof DiscordAPIError && !mayPass;
}
