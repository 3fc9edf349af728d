import { platformWaits } from '../../core/chat/platform-waits.ts';
import type { Log } from '../../core/log.ts';
import { registerOnce } from './register-commands.ts';
import { discordApi } from './rest.ts';

/** What an app is set up with, once, by who deploys or registers it. */
export type SetUpOptions = {
  token: string;
  apiRoot: string;
  /** Null to ask Discord for the id. */
  applicationId: string | null;
  /** Whether the app is an activity, which an Entry Point command opens. */
  activity: boolean;
  /** Where Discord sends interactions; null leaves it as it is. */
  endpoint: string | null;
  log: Log;
  now: () => number;
};

/**
 * Registers the product's commands, and makes Discord send interactions to an address, which Discord asks at once
 * for a right answer to a right and to a forged signature. May run any number of times.
 * @throws {DiscordAPIError} where Discord refuses something, and what keeps it from being reached
 */
export async function setUpDiscord(options: SetUpOptions): Promise<void> {
  const { token, apiRoot, endpoint, now } = options;
  const api = discordApi({ token, apiRoot, sweep: false, waits: platformWaits(now) });
  await registerOnce({ ...options, api });
  if (endpoint !== null)
    await api.applications.editCurrent({ interactions_endpoint_url: endpoint });
}
