/**
 * Writes an address of the service that Telegram can fetch from: it fetches by https from public addresses
 * alone.
 * @returns null where the service has none
 */
export function publicAddress(publicUrl: string | null, path: string): string | null {
  if (publicUrl === null || !URL.canParse(publicUrl)) return null;
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol !== 'https:' || !hostname.includes('.')) return null;
  return `${publicUrl.replace(/\/+$/, '')}${path}`;
}
