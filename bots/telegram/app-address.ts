/**
 * Gives the address at which Telegram opens the Mini App: it opens none but by HTTPS.
 * @param publicUrl the service's address; null where it has none
 */
export const appAddress = (publicUrl: string | null): string | null =>
  publicUrl?.startsWith('https:') ? `${publicUrl.replace(/\/+$/, '')}/app/telegram` : null;
