import type { Api } from 'grammy';
import { isRefused, toDeliveryError, wayAround } from './delivery-errors.ts';
import { publicAddress } from './public-address.ts';

/** Where the neutral picture is. */
const NEUTRAL_PATH = '/assets/withdrawn.jpg';

/**
 * Creates what puts a neutral picture in place of one that was sent by inline mode, without its buttons. The
 * bot cannot delete such a message, and an edit of it takes no upload, only an address
 * (https://core.telegram.org/bots/api#editmessagemedia).
 * @returns null where the service has no address that Telegram fetches from
 */
export function retractsInline(
  api: Api,
  publicUrl: string | null,
): ((message: string) => Promise<void>) | null {
  const media = publicAddress(publicUrl, NEUTRAL_PATH);
  if (media === null) return null;
  return async (message) => {
    try {
      await api.editMessageMediaInline(message, { type: 'photo', media });
    } catch (error) {
      // Neutral already, or deleted by whoever sent it.
      if (wayAround(error) === 'shown' || isGone(error)) return;
      throw toDeliveryError(error);
    }
  };
}

const isGone = (error: unknown): boolean =>
  isRefused(error) && /MESSAGE_ID_INVALID|not found/i.test(String(error));
