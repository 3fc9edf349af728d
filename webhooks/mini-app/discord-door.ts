/** What Discord does for the Mini App as an activity. */
export type DiscordDoor = {
  applicationId: string;
  /** The origin under which Discord shows the app's pages, and those of no other app. */
  origin: string;
  /**
   * Asks Discord who has given this authorization code.
   * @param code from outside
   * @returns `refused` for a code that is forged, used, too old or another app's; `unavailable` where
   *   Discord does not answer as it should
   */
  readCode(code: string): Promise<{ userId: string } | 'refused' | 'unavailable'>;
};

/** Discord's own pages, which open an activity in a frame. */
export const DISCORD_PAGES = [
  'https://discord.com',
  'https://ptb.discord.com',
  'https://canary.discord.com',
] as const;
