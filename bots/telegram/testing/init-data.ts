import { createHmac } from 'node:crypto';

/**
 * Signs what Telegram hands to a Mini App, as Telegram does.
 * @param of `at` when it is signed, in milliseconds since the epoch; `start` what the link carried
 */
export function signInitData(of: {
  token: string;
  userId: number;
  at: number;
  start?: string;
}): string {
  const fields = {
    user: JSON.stringify({ id: of.userId, first_name: 'Ada & Co', language_code: 'en' }),
    auth_date: String(Math.floor(of.at / 1000)),
    query_id: 'AAHdF6IQAAAAAN0XohDhrOrc',
    signature: 'of-a-third-party',
    ...(of.start !== undefined && { start_param: of.start }),
  };
  const lines = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const key = createHmac('sha256', 'WebAppData').update(of.token).digest();
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex');
  return new URLSearchParams({ ...fields, hash }).toString();
}
