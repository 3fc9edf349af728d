import { z } from 'zod';
import { type Text, t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const account = noticesOf('account');

const nothing = z.object({});

/** The text about a hold, its end, and that everything else goes on. */
export const heldText: readonly Text[] = [t('hold.title'), t('hold.what'), t('hold.then')];

/** The notices about an account's status. */
export const accountNotices = {
  'account-suspended': account({ data: nothing, render: () => ({ text: [t('suspended')] }) }),
  'account-restored': account({ data: nothing, render: () => ({ text: [t('review.restored')] }) }),
  'spending-held': account({ data: nothing, render: () => ({ text: [...heldText] }) }),
  /** A person has looked, and the hold stays. */
  'spending-hold-kept': account({ data: nothing, render: () => ({ text: [t('hold.kept')] }) }),
  'spending-released': account({ data: nothing, render: () => ({ text: [t('hold.released')] }) }),
};
