import type { InitData } from '../../bots/telegram/init-data.ts';

/** What Telegram does for the Mini App. */
export type TelegramDoor = {
  /** Reads what Telegram hands to an app that it opens. */
  readInitData(raw: string): Promise<InitData | 'forged' | 'stale'>;
  /**
   * Prepares a message that a user can send into any chat from inside the app.
   * @returns Telegram's id of it
   * @throws {DeliveryError}
   */
  prepareMessage(of: { userId: string; title: string; link: string }): Promise<string>;
};
