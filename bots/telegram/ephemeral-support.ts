import { type Api, GrammyError } from 'grammy';
import type { Log } from '../../core/log.ts';
import { describe } from './delivery-errors.ts';

/** Whether the Bot API server shows a message to one person of a group alone. */
export type EphemeralSupport = {
  /** Tells whether it does, as far as it has been asked. */
  has(): boolean;
  /** Asks the server. @throws what is no answer of the server's */
  probe(): Promise<void>;
  /** Notes that it does not, after all. */
  lacking(reason: string): void;
};

/** No message has this id. */
const NO_MESSAGE = 0;

/**
 * Creates the record of what the Bot API server can. A server from before Bot API 10.2 leaves out parameters
 * that it does not know, and would post for everybody what was for one person; so it is first asked for a
 * method that came with them, which it answers with 404 where it has none.
 */
export function ephemeralSupport({ api, log }: { api: Api; log: Log }): EphemeralSupport {
  let state: 'unknown' | 'there' | 'lacking' = 'unknown';

  function lacking(reason: string): void {
    if (state === 'lacking') return;
    state = 'lacking';
    log.info({ reason }, 'no ephemeral messages here: members are led into the private chat');
  }

  return {
    has: () => state === 'there',
    lacking,
    async probe() {
      if (state !== 'unknown') return;
      const { id } = await api.getMe();
      try {
        await api.deleteEphemeralMessage(id, id, NO_MESSAGE);
      } catch (error) {
        if (!(error instanceof GrammyError) || error.error_code >= 429) throw error;
        if (error.error_code === 404) {
          lacking(describe(error));
          return;
        }
      }
      state = 'there';
    },
  };
}
