import type { UserFromGetMe } from 'grammy/types';
import type { Log } from '../../core/log.ts';

/** What @BotFather has to turn on, by the flag of `getMe` that tells of it. */
const ABILITIES = [
  { flag: 'supports_inline_queries', mend: 'inline mode is off: send /setinline to @BotFather' },
  { flag: 'supports_guest_queries', mend: 'guest mode is off: @BotFather turns it on' },
] as const satisfies readonly { flag: keyof UserFromGetMe; mend: string }[];

/** Logs what the bot could do and @BotFather has not turned on. */
export function tellAbilities(me: UserFromGetMe, log: Log): void {
  for (const { flag, mend } of ABILITIES) if (me[flag] !== true) log.info({}, mend);
}
